import { CodedError, isMarked } from '../errors';
import { printable, shortened } from '../report/printable';

const MARK = Symbol.for('oneid-scim-provisioning.ReviewError');

/** Why a plan can't be reviewed, in one line that names a place and never a value. */
export class ReviewError extends CodedError {
  /** True for an error of this class, also of another copy of this package. */
  static isReviewError(x: unknown): x is ReviewError {
    return isMarked(x, MARK);
  }

  override readonly name = 'ReviewError';
  readonly code = 'ONEID_REVIEW';

  constructor(message: string) {
    // A place is called as the plan calls it, which may be anything.
    super(shortened(printable(message), 1000));
  }

  get [MARK](): true {
    return true;
  }
}
