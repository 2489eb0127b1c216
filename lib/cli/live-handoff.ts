import { type HandoffDocument, renderHandoff } from '../handoff';
import { LivePage } from '../handoff/live/live-page';
import type { LiveState } from '../handoff/live/live-state';
import { type Outcome, watch } from '../handoff/live/watch';
import type { HttpProblem } from '../http';
import { printable } from '../report/printable';
import { paragraph } from '../report/wrap';
import type { Console } from './terminal/console';
import {
  ASKING_OKTA,
  appFinding,
  forwardHint,
  handoffServed,
  INTERRUPTED,
  portInUse,
  stepSeen,
  TIME_IS_UP,
} from './terminal/messages';

export interface LiveOptions {
  readonly serve?: boolean;
  readonly port?: number;
  /** Whether to go on once everything is on. */
  readonly stay?: boolean;
  /** Minutes. */
  readonly timeout?: number;
}

/** Asks Okta until everything declared is on; tells it on the terminal, and on a page with `serve`. */
export async function liveHandoff(document: HandoffDocument, options: LiveOptions, console: Console): Promise<number> {
  // Loaded only here: what speaks to Okta isn't needed for the rest.
  const { APP_SCOPES, HttpError, OktaOrg } = await import('../okta-org/index.js');
  const requests = new AbortController();
  const okta = OktaOrg.fromEnvironment(process.env, { signal: requests.signal }, APP_SCOPES);
  const interruption = new AbortController();
  const interrupt = () => interruption.abort();
  for (const signal of SIGNALS) process.once(signal, interrupt);
  const page = options.serve ? await startPage(document, options.port) : undefined;
  if (page) {
    // Not as prose: an address that is broken into lines can't be opened.
    console.complain(handoffServed(page.url));
    if (isElsewhere(process.env)) console.tell(forwardHint(new URL(page.url).port));
  } else {
    console.print(renderHandoff(document, 'text', { colour: console.colour, width: console.width }));
    console.tell('');
    console.tell(ASKING_OKTA);
  }
  const teller = new Teller(document, console);
  try {
    const outcome = await watch(document.runbooks, okta, {
      stay: options.stay,
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
    for (const signal of SIGNALS) process.off(signal, interrupt);
    await page?.stop();
  }
}

/** What ends the wait: Ctrl-C, a supervisor, a terminal that is closed. A second one ends the process. */
const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/** Whether the browser is likely to be on another machine: a login by SSH, GitHub Codespaces, a development container. */
function isElsewhere(env: NodeJS.ProcessEnv): boolean {
  return ['SSH_CONNECTION', 'CODESPACES', 'REMOTE_CONTAINERS', 'DEVCONTAINER'].some((name) => env[name]);
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
    throw error.code === 'EADDRINUSE' ? new Error(portInUse(port)) : error;
  });
}

/** Tells what changes, a line each: progress on standard error, what to do next on standard output. */
class Teller {
  private readonly told = new Set<string>();
  private last: LiveState | undefined;

  constructor(
    private readonly document: HandoffDocument,
    private readonly console: Console,
  ) {}

  tell(state: LiveState): void {
    for (const app of state.apps) {
      const runbook = this.document.runbooks.find(({ app: { id } }) => id === app.id);
      for (const [index, { id, title }] of runbook?.steps.entries() ?? []) {
        if (app.seen.includes(id)) this.once(stepSeen(app.label, index + 1, title));
      }
      for (const finding of app.findings) this.once(appFinding(app.label, finding));
    }
    if ((state.looking || state.done) && state.message !== this.last?.message) this.console.tell(state.message);
    this.last = state;
  }

  end(outcome: Outcome): void {
    if (outcome === 'complete') {
      const next = this.last?.apps.flatMap((app) => app.next) ?? [];
      this.console.print('Next:\n');
      for (const each of new Set(next)) {
        this.console.print(paragraph(`- ${printable(each)}`, { width: this.console.width, hanging: '  ' }));
      }
    } else {
      const why = outcome === 'timed-out' ? TIME_IS_UP : INTERRUPTED;
      this.console.tell(`${why} ${this.last?.message ?? ''}`);
    }
  }

  private once(words: string): void {
    if (this.told.has(words)) return;
    this.told.add(words);
    this.console.tell(words);
  }
}
