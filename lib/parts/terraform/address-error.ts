import { CodedError, isMarked } from '../../errors';

const MARK = Symbol.for('oneid-scim-provisioning.AddressError');

/** Thrown where a construct would get Terraform addresses that another has, or a part would lose the one that it has. */
export class AddressError extends CodedError {
  /** True for an error of this class, also of another copy of this package. */
  static isAddressError(x: unknown): x is AddressError {
    return isMarked(x, MARK);
  }

  override readonly name = 'AddressError';
  readonly code = 'ONEID_ADDRESS';

  get [MARK](): true {
    return true;
  }
}
