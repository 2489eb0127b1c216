import { CodedError, isMarked } from '../errors';
import { type Problem, problemText } from './problems/problem';

const MARK = Symbol.for('oneid-scim-provisioning.InvalidPropsError');

/** Thrown by the construct when its props are wrong; it holds every problem of the call, not just the first. */
export class InvalidPropsError extends CodedError {
  /** True for an error of this class, also of another copy of this package. */
  static isInvalidPropsError(x: unknown): x is InvalidPropsError {
    return isMarked(x, MARK);
  }

  override readonly name = 'InvalidPropsError';
  readonly code = 'ONEID_INVALID_PROPS';

  constructor(
    readonly constructPath: string,
    readonly problems: readonly Problem[],
  ) {
    const count = problems.length === 1 ? 'a problem' : `${problems.length} problems`;
    super([`OneIdScimProvisioning at "${constructPath}" has ${count}:`, ...problems.map(problemText)].join('\n  - '));
  }

  get [MARK](): true {
    return true;
  }
}
