import { CodedError, isMarked } from '../errors';
import { printable, shortened } from '../report/printable';

const MARK = Symbol.for('oneid-scim-provisioning.AcknowledgementsError');

/** Why a list of acknowledgements can't be read, in one line that names a place. */
export class AcknowledgementsError extends CodedError {
  /** True for an error of this class, also of another copy of this package. */
  static isAcknowledgementsError(x: unknown): x is AcknowledgementsError {
    return isMarked(x, MARK);
  }

  override readonly name = 'AcknowledgementsError';
  readonly code = 'ONEID_ACKNOWLEDGEMENTS';

  constructor(message: string) {
    super(shortened(printable(message), 1000));
  }

  get [MARK](): true {
    return true;
  }
}
