import { setTimeout } from 'node:timers/promises';
import type { Runbook } from '../runbook';
import { type LiveState, liveState, type Sight } from './live-state';
import type { OktaView } from './okta-view';

export interface WatchOptions {
  /**
   * Seconds between two looks at Okta.
   * @default 5, and more where there are many apps
   */
  readonly interval?: number | undefined;
  /** Seconds after which the wait ends. Default: none. */
  readonly timeout?: number | undefined;
  /**
   * Whether to go on once everything is on, to the time's end or until the signal.
   * @default false
   */
  readonly stay?: boolean | undefined;
  /** Ends the wait. */
  readonly signal?: AbortSignal | undefined;
  /** Whether asking again may help after this error; another one ends the wait. */
  readonly isPassing: (error: unknown) => boolean;
  /** Called after each look, and with what is known at the end, when nobody looks any more. */
  readonly seen: (state: LiveState) => void;
}

export type Outcome = 'complete' | 'timed-out' | 'interrupted';

/** Fewest seconds between two looks, and for each app: half of what the smallest plan of Okta's takes of these calls. */
const INTERVAL = 5;
const INTERVAL_PER_APP = 1.2;
/** Longest pause while Okta can't be asked. */
const LONGEST_PAUSE = 60;

/**
 * Looks at Okta until everything that the runbooks declare is on, or longer with `stay`.
 *
 * @throws Error of Okta's that asking again can't mend, such as a refused token; or if there is no such app
 */
export async function watch(
  runbooks: readonly Runbook[],
  okta: OktaView,
  { stay = false, timeout, signal, isPassing, seen, ...options }: WatchOptions,
): Promise<Outcome> {
  const { interval = Math.max(INTERVAL, runbooks.length * INTERVAL_PER_APP) } = options;
  const end = timeout === undefined ? undefined : AbortSignal.timeout(timeout * 1000);
  const stop = AbortSignal.any([signal, end].filter((each) => each !== undefined));
  // A look that hangs doesn't hold up the end.
  const stopped = new Promise<never>((_, ended) => stop.addEventListener('abort', ended, { once: true }));
  stopped.catch(() => {});
  const connections = new Map<string, string | undefined>();
  let last: LiveState = { message: "Okta hasn't answered yet.", trouble: false, done: false, looking: true, apps: [] };
  let unanswered: LiveState | undefined;
  let pause = interval;
  while (!stop.aborted) {
    try {
      last = liveState(await Promise.race([look(runbooks, okta, connections, isPassing), stopped]));
      unanswered = undefined;
      pause = interval;
    } catch (error) {
      if (stop.aborted) break;
      const why = error instanceof Error ? error.message : String(error);
      // Of the last look: nobody tries again after it.
      unanswered = { ...last, message: `Okta couldn't be asked any more: ${why}`, trouble: true };
      if (!isPassing(error)) {
        seen({ ...unanswered, looking: false });
        throw error;
      }
      last = { ...last, message: `Okta can't be asked right now, trying again: ${why}`, trouble: true };
      pause = Math.min(pause * 2, Math.max(interval, LONGEST_PAUSE));
    }
    if (last.done && !stay) break;
    seen(last);
    await setTimeout(pause * 1000, undefined, { signal: stop }).catch(() => {});
  }
  seen({ ...(unanswered ?? last), looking: false });
  if (last.done) return 'complete';
  return signal?.aborted ? 'interrupted' : 'timed-out';
}

async function look(
  runbooks: readonly Runbook[],
  okta: OktaView,
  connections: Map<string, string | undefined>,
  isPassing: WatchOptions['isPassing'],
): Promise<[Runbook, Sight][]> {
  const sights: [Runbook, Sight][] = [];
  for (const runbook of runbooks) {
    const { id, label } = runbook.app;
    const app = await okta.app(id);
    if (app === undefined) {
      throw new Error(`Okta has no app ${id} (${label}): is this the state of another org, or was the app deleted?`);
    }
    if (!connections.has(id)) {
      // Once is enough. Okta may answer any status for an app that its API doesn't serve, which then says no more.
      const answer = await okta
        .connectionStatus(id)
        .catch((error: unknown) => (isPassing(error) ? 'later' : undefined));
      if (answer !== 'later') connections.set(id, answer?.status);
    }
    sights.push([runbook, { ...app, connectionStatus: connections.get(id) }]);
  }
  return sights;
}
