import { stateOf } from '../state';
import type { Console } from './terminal/console';
import { STATE_OR_DIR } from './terminal/messages';
import { readText } from './text-file';

/**
 * Where a command reads the state from: what it returns does. Nothing is read before, so that other mistakes on the command
 * line are told first.
 *
 * @param state a file, or `-` for standard input
 * @param dir the folder of a stack
 * @param signal ends the wait for either when it is aborted
 * @throws Error unless exactly one of the two is given
 */
export function stateSource(
  state: string | undefined,
  dir: string | undefined,
  console: Console,
  signal?: AbortSignal,
): () => Promise<string> {
  if (state !== undefined && dir === undefined) return () => readText(state, 'the state', console, signal);
  if (state === undefined && dir !== undefined) return () => stateOf(dir, signal);
  throw new Error(STATE_OR_DIR);
}
