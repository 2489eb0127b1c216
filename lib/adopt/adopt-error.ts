import { CodedError, isMarked } from '../errors';

const ADOPT_ERROR = Symbol.for('oneid-scim-provisioning.AdoptError');
const SEVERAL_APPS = Symbol.for('oneid-scim-provisioning.SeveralAppsError');

/** Why an app can't be adopted: one line that says what to do. */
export class AdoptError extends CodedError {
  /** True for an error of this class, also of another copy of this package. */
  static isAdoptError(x: unknown): x is AdoptError {
    return isMarked(x, ADOPT_ERROR);
  }

  override readonly name: string = 'AdoptError';
  readonly code: 'ONEID_ADOPT' | 'ONEID_SEVERAL_APPS' = 'ONEID_ADOPT';

  get [ADOPT_ERROR](): true {
    return true;
  }
}

/** An app to choose from, as a list shows it. */
export interface Candidate {
  readonly id: string;
  readonly label: string;
  /** `ACTIVE` or `INACTIVE` */
  readonly status: string;
}

/** More than one app is meant: the caller has to choose. */
export class SeveralAppsError extends AdoptError {
  /** True for an error of this class, also of another copy of this package. */
  static isSeveralAppsError(x: unknown): x is SeveralAppsError {
    return isMarked(x, SEVERAL_APPS);
  }

  override readonly name = 'SeveralAppsError';
  override readonly code = 'ONEID_SEVERAL_APPS';

  constructor(readonly candidates: readonly Candidate[]) {
    super(`${candidates.length} apps are meant: ${candidates.map(({ id, label }) => `${label} (${id})`).join(', ')}`);
  }

  get [SEVERAL_APPS](): true {
    return true;
  }
}
