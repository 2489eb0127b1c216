import { createContext, runInContext } from 'node:vm';

/** Ends `work` with an error after five minutes, as Jest's own limit can't: that one waits until work without pauses is done. */
export function finishes(work: () => void): void {
  runInContext('work()', createContext({ work }), { timeout: 5 * 60_000 });
}
