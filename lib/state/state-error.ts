/** Why a state tells nothing, in one line that names a place and never a value. */
export class StateError extends Error {
  override readonly name: string = 'StateError';
}

/** All provisioning of the state is written by Okta's API: there are no records, and nothing to do by hand. */
export class NothingByHand extends StateError {
  override readonly name = 'NothingByHand';

  constructor(
    /** Addresses of the `okta_app_connection` resources. */
    readonly connections: readonly string[],
  ) {
    super(`${connections.join(', ')}: Okta's API writes this provisioning, so there is nothing to do by hand`);
  }
}
