import { CodedError, isMarked } from '../errors';

const STATE_ERROR = Symbol.for('oneid-scim-provisioning.StateError');
const NOTHING_BY_HAND = Symbol.for('oneid-scim-provisioning.NothingByHand');

/** Why a state tells nothing, in one line that names a place and never a value. */
export class StateError extends CodedError {
  /** True for an error of this class, also of another copy of this package. */
  static isStateError(x: unknown): x is StateError {
    return isMarked(x, STATE_ERROR);
  }

  override readonly name: string = 'StateError';
  readonly code: 'ONEID_STATE' | 'ONEID_NOTHING_BY_HAND' = 'ONEID_STATE';

  get [STATE_ERROR](): true {
    return true;
  }
}

/** All provisioning of the state is written by Okta's API: there are no records, and nothing to do by hand. */
export class NothingByHand extends StateError {
  /** True for an error of this class, also of another copy of this package. */
  static isNothingByHand(x: unknown): x is NothingByHand {
    return isMarked(x, NOTHING_BY_HAND);
  }

  override readonly name = 'NothingByHand';
  override readonly code = 'ONEID_NOTHING_BY_HAND';

  constructor(
    /** Addresses of the `okta_app_connection` resources. */
    readonly connections: readonly string[],
  ) {
    super(`${connections.join(', ')}: Okta's API writes this provisioning, so there is nothing to do by hand`);
  }

  get [NOTHING_BY_HAND](): true {
    return true;
  }
}
