import { type HandoffDocument, renderHandoff } from '../handoff';
import { LivePage } from '../handoff/live/live-page';
import type { LiveState } from '../handoff/live/live-state';
import { type Outcome, watch } from '../handoff/live/watch';
import type { HttpProblem } from '../http';
import { printable } from '../report/printable';
import { wantsColour } from './colour';

export interface LiveOptions {
  readonly serve?: boolean;
  readonly port?: number;
  /** Minutes. */
  readonly timeout?: number;
}

/** Asks Okta until everything declared is on; tells it on the terminal, and on a page with `serve`. */
export async function liveHandoff(document: HandoffDocument, options: LiveOptions): Promise<number> {
  // Loaded only here: Okta's SDK takes a third of a second.
  const { HttpError, OktaOrg } = await import('../okta-org/index.js');
  const requests = new AbortController();
  const okta = OktaOrg.fromEnvironment(process.env, { signal: requests.signal });
  const page = options.serve ? await startPage(document, options.port) : undefined;
  if (page) {
    process.stderr.write(`The handoff is at ${page.url} and asks Okta read-only. Ctrl-C ends it.\n`);
  } else {
    process.stdout.write(renderHandoff(document, 'text', { colour: wantsColour() }));
    process.stderr.write('\nAsking Okta, read-only, until all of it is on. Ctrl-C ends it.\n');
  }
  const interruption = new AbortController();
  const interrupt = () => interruption.abort();
  process.once('SIGINT', interrupt);
  process.once('SIGTERM', interrupt);
  const teller = new Teller(document);
  try {
    const outcome = await watch(document.runbooks, okta, {
      timeout: options.timeout === undefined ? undefined : options.timeout * 60,
      signal: interruption.signal,
      isPassing: (error) => HttpError.isHttpError(error) && PASSING.has(error.problem),
      seen: (state) => {
        teller.tell(state);
        page?.show(state);
      },
    });
    teller.end(outcome);
    return EXIT_CODES[outcome];
  } finally {
    requests.abort();
    process.off('SIGINT', interrupt);
    process.off('SIGTERM', interrupt);
    await page?.stop();
  }
}

/** What asking again may mend. */
const PASSING: ReadonlySet<HttpProblem> = new Set<HttpProblem>([
  'too-many-requests',
  'server-error',
  'unreachable',
  'timeout',
  'not-json',
]);

const EXIT_CODES: Record<Outcome, number> = { complete: 0, 'timed-out': 2, interrupted: 130 };

async function startPage(document: HandoffDocument, port: number | undefined): Promise<LivePage> {
  return LivePage.start(document, port).catch((error: NodeJS.ErrnoException) => {
    throw error.code === 'EADDRINUSE' ? new Error(`port ${port} is in use`) : error;
  });
}

/** Tells what changes, a line each: progress on standard error, what to do next on standard output. */
class Teller {
  private readonly told = new Set<string>();
  private last: LiveState | undefined;

  constructor(private readonly document: HandoffDocument) {}

  tell(state: LiveState): void {
    for (const app of state.apps) {
      const runbook = this.document.runbooks.find(({ app: { id } }) => id === app.id);
      for (const [index, { id, title }] of runbook?.steps.entries() ?? []) {
        if (app.seen.includes(id)) this.once(`✔ ${app.label}: step ${index + 1}, ${title}, is seen in Okta.`);
      }
      for (const finding of app.findings) this.once(`! ${app.label}: ${finding}`);
    }
    if (state.message !== this.last?.message) this.line(state.message);
    this.last = state;
  }

  end(outcome: Outcome): void {
    if (outcome === 'complete') {
      const next = this.last?.apps.flatMap((app) => app.next) ?? [];
      process.stdout.write(`Next:\n${[...new Set(next)].map((each) => `- ${printable(each)}\n`).join('')}`);
    } else {
      const why = outcome === 'timed-out' ? 'The time is up.' : 'Interrupted.';
      this.line(`${why} ${this.last?.message ?? "Okta hasn't answered yet."}`);
    }
  }

  private once(words: string): void {
    if (this.told.has(words)) return;
    this.told.add(words);
    this.line(words);
  }

  private line(words: string): void {
    process.stderr.write(`${printable(words)}\n`);
  }
}
