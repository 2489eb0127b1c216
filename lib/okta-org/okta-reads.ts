/** What is read from a live Okta org: plain data with the attributes named here, whatever else Okta answers. */

/** Reading from an Okta org; nothing is ever written. Every method may throw an HttpError. */
export interface OktaReads {
  /** `https://acme.okta.com` */
  readonly url: string;
  /** Undefined if there is no such app. */
  app(id: string): Promise<OktaApp | undefined>;
  /** The apps with exactly this label. */
  appsByLabel(label: string): Promise<OktaApp[]>;
  connectionStatus(appId: string): Promise<OktaConnectionStatus>;
  /** The properties of a profile mapping; undefined if there is no such mapping. */
  mapping(id: string): Promise<OktaMappedProperty[] | undefined>;
  /** The attributes of the profile of an app's users; undefined if there is no such app, or it is inactive. */
  appUserSchema(appId: string): Promise<OktaAttribute[] | undefined>;
  pushMappings(appId: string): Promise<OktaPushMapping[]>;
  /** By priority. */
  groupAssignments(appId: string): Promise<OktaGroupAssignment[]>;
  /** The people who have the app, and whether they have an account in it; 500 a call. */
  appUsers(appId: string): Promise<OktaAppUser[]>;
}

export interface OktaApp {
  readonly id: string;
  /** The app's unique name, not its label. */
  readonly name: string;
  readonly label: string;
  /** `ACTIVE`, `INACTIVE` or `DELETED` */
  readonly status: string;
  /** See lib/okta/features. */
  readonly features: readonly string[];
  /** What fills Username, such as `${source.email}`. */
  readonly userNameTemplate: string | undefined;
  readonly signOnMode: string | undefined;
  /** When it was made, as Okta writes it. */
  readonly created: string | undefined;
}

/** The app's provisioning connection as Okta's API knows it. */
export interface OktaConnectionStatus {
  /** `UNKNOWN`: the API can't write the connection of this app. */
  readonly status: string;
  /** `TOKEN`, `OAUTH2` or `UNKNOWN` */
  readonly authScheme: string | undefined;
}

export interface OktaMappedProperty {
  readonly variable: string;
  readonly expression: string;
  /** `PUSH` or `DONT_PUSH` */
  readonly pushStatus: string;
}

export interface OktaAttribute {
  readonly variable: string;
  readonly kind: 'base' | 'custom';
  readonly externalName: string | undefined;
  readonly externalNamespace: string | undefined;
}

export interface OktaPushMapping {
  readonly id: string;
  readonly sourceGroupId: string;
  readonly targetGroupId: string | undefined;
  /** `ACTIVE`, `INACTIVE` or `ERROR` */
  readonly status: string;
}

export interface OktaGroupAssignment {
  readonly groupId: string;
  readonly priority: number | undefined;
}

export interface OktaAppUser {
  readonly id: string;
  /** The name that the app knows the person by. */
  readonly userName: string | undefined;
  /** The app's own id of the account; undefined until it gave one. */
  readonly externalId: string | undefined;
  /** Such as `PROVISIONED` */
  readonly status: string | undefined;
  /** `DISABLED`, `OUT_OF_SYNC`, `SYNCING`, `SYNCHRONIZED` or `ERROR` */
  readonly syncState: string | undefined;
}
