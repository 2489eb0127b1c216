import { stateOf } from '../state';
import type { Console } from './console';
import { STATE_OR_DIR } from './messages';
import { readText } from './text-file';

/**
 * Where a command reads the state from: what it returns does. Nothing is read before, so that other mistakes on the command
 * line are told first.
 *
 * @param state a file, or `-` for standard input
 * @param dir the folder of a stack
 * @throws Error unless exactly one of the two is given
 */
export function stateSource(
  state: string | undefined,
  dir: string | undefined,
  console: Console,
): () => Promise<string> {
  if (state !== undefined && dir === undefined) return () => readText(state, 'the state', console);
  if (state === undefined && dir !== undefined) return () => stateOf(dir);
  throw new Error(STATE_OR_DIR);
}
