import { CodedError, isMarked } from '../errors';

const PREVIEW_ERROR = Symbol.for('oneid-scim-provisioning.PreviewError');

/** Why there is nothing to preview: one line that names the place and repeats no person's data. */
export class PreviewError extends CodedError {
  /** True for an error of this class, also of another copy of this package. */
  static isPreviewError(x: unknown): x is PreviewError {
    return isMarked(x, PREVIEW_ERROR);
  }

  override readonly name = 'PreviewError';
  readonly code = 'ONEID_PREVIEW';

  get [PREVIEW_ERROR](): true {
    return true;
  }
}
