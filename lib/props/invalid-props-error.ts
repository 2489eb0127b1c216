import { type Problem, problemText } from './problems/problem';

/** Thrown by the construct when its props are wrong; it holds every problem of the call, not just the first. */
export class InvalidPropsError extends Error {
  override readonly name = 'InvalidPropsError';

  constructor(
    readonly constructPath: string,
    readonly problems: readonly Problem[],
  ) {
    const count = problems.length === 1 ? 'a problem' : `${problems.length} problems`;
    super([`OneIdScimProvisioning at "${constructPath}" has ${count}:`, ...problems.map(problemText)].join('\n  - '));
  }
}
