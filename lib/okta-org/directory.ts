/** People and groups of an org, as they are looked up for a preview: plain data with the attributes named here. */

/** Reading people; nothing is ever written. Every method may throw an HttpError. */
export interface OktaDirectoryReads {
  /** `https://acme.okta.com` */
  readonly url: string;
  /** The groups with this name, in whatever case of letters, or with this id. One call. */
  groupsCalled(name: string): Promise<OktaNamedGroup[]>;
  /**
   * People of the whole org but those who are deactivated, 200 in a call, or of a group, 1000 in a call. A call is made when
   * its page is wanted, and no page is larger than `most`.
   */
  people(options: { readonly groupId?: string | undefined; readonly most: number }): AsyncIterable<OktaPeoplePage>;
}

export interface OktaNamedGroup {
  readonly id: string;
  readonly name: string;
  /** `OKTA_GROUP`, `APP_GROUP` (of a directory or another app) or `BUILT_IN` */
  readonly type: string;
}

export interface OktaPeoplePage {
  readonly people: readonly OktaPerson[];
  /** Whether nobody comes after these. */
  readonly isLast: boolean;
}

/** A user of Okta's, with the profile and nothing of credentials. */
export interface OktaPerson {
  readonly id: string;
  /** `ACTIVE`, `STAGED`, `SUSPENDED`, `DEPROVISIONED`, ... */
  readonly status: string;
  readonly profile: Readonly<Record<string, unknown>>;
}
