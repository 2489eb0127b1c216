/** Somebody whose attributes are previewed, as Okta knows them. */
export interface Person {
  /** Okta's id of the user, where it is known: the `externalId` of their SCIM body. */
  readonly id?: string | undefined;
  /** Okta's status of the user, such as `ACTIVE` or `DEPROVISIONED`, where it is known. */
  readonly status?: string | undefined;
  /** Attributes of the user's profile by variable name. One that is missing counts as empty. */
  readonly profile: Readonly<Record<string, unknown>>;
}

/** People, and what is known of all of them together. */
export interface People {
  readonly people: readonly Person[];
  /** Profile attributes that somebody has. What nobody has may be empty for all, or may not have been exported. */
  readonly attributes: ReadonlySet<string>;
  /** What to know of these people, such as that there are more. */
  readonly notes?: readonly string[] | undefined;
}
