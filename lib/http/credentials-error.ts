import { CodedError, isMarked } from '../errors';

const MARK = Symbol.for('oneid-scim-provisioning.CredentialsError');

/** What the environment lacks to reach Okta or OneID: one line that names variables and never a value. */
export class CredentialsError extends CodedError {
  /** True for an error of this class, also of another copy of this package. */
  static isCredentialsError(x: unknown): x is CredentialsError {
    return isMarked(x, MARK);
  }

  override readonly name = 'CredentialsError';
  readonly code = 'ONEID_CREDENTIALS';

  get [MARK](): true {
    return true;
  }
}
