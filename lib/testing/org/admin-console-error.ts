import { CodedError, isMarked } from '../../errors';

const MARK = Symbol.for('oneid-scim-provisioning.AdminConsoleError');

/** What a screen of the Admin Console would not let a person do. */
export class AdminConsoleError extends CodedError {
  /** True for an error of this class, also of another copy of this package. */
  static isAdminConsoleError(x: unknown): x is AdminConsoleError {
    return isMarked(x, MARK);
  }

  override readonly name = 'AdminConsoleError';
  readonly code = 'ONEID_ADMIN_CONSOLE';

  get [MARK](): true {
    return true;
  }
}
