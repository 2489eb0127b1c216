/** Why an app can't be adopted: one line that says what to do. */
export class AdoptError extends Error {
  override readonly name: string = 'AdoptError';
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
  override readonly name = 'SeveralAppsError';

  constructor(readonly candidates: readonly Candidate[]) {
    super(`${candidates.length} apps are meant: name one by its id`);
  }
}
