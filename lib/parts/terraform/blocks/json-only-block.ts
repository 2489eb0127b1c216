import type { TerraformElement } from 'cdktf';
import { CodedError, isMarked } from '../../../errors';

const MARK = Symbol.for('oneid-scim-provisioning.HclUnsupportedError');

/** Thrown at synthesis to HCL. */
export class HclUnsupportedError extends CodedError {
  /** True for an error of this class, also of another copy of this package. */
  static isHclUnsupportedError(x: unknown): x is HclUnsupportedError {
    return isMarked(x, MARK);
  }

  override readonly name = 'HclUnsupportedError';
  readonly code = 'ONEID_HCL_UNSUPPORTED';

  constructor(
    /** Path of the element in the tree of constructs. */
    readonly constructPath: string,
    /** The block: `check`, or `resource "terraform_data"`. */
    readonly block: string,
  ) {
    super(
      `"${constructPath}" has no HCL form in CDKTF, since that has none for the block ${block}: synthesize to JSON, ` +
        "which is CDKTF's default, instead of --hcl. Who wants HCL makes it of that: `npx oneid-scim-provisioning eject`",
    );
  }

  get [MARK](): true {
    return true;
  }
}

/** For elements that CDKTF has no HCL rendering for: without this they would be left out of the HCL without a word. */
export function hclUnsupported(element: TerraformElement, block: string): never {
  throw new HclUnsupportedError(element.node.path, block);
}
