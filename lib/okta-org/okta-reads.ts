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
  /** Everybody who has the app, of themselves or by a group, 500 in a call. */
  appUsers(appId: string): Promise<OktaAppUser[]>;
  /** What the System Log has of provisioning this app between two times, newest last, 500 in a call. Takes the scope `okta.logs.read`. */
  provisioningEvents(appId: string, since: Date, until: Date): Promise<OktaProvisioningEvent[]>;
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

/**
 * A person's assignment to an app, with the state of provisioning them. Nothing else of the person is read.
 * @see https://developer.okta.com/docs/api/openapi/okta-management/management/tag/ApplicationUsers/
 */
export interface OktaAppUser {
  readonly id: string;
  /** Username in the app */
  readonly userName: string | undefined;
  /** Id in the app; undefined until the app gave one. */
  readonly externalId: string | undefined;
  /** `ACTIVE`, `PROVISIONED`, `STAGED`, `SUSPENDED`, `DEPROVISIONED`, ... */
  readonly status: string;
  /** `DISABLED`, `OUT_OF_SYNC`, `SYNCING`, `SYNCHRONIZED` or `ERROR` */
  readonly syncState: string | undefined;
}

/**
 * An entry of the System Log.
 * @see https://developer.okta.com/docs/reference/api/event-types/
 */
export interface OktaProvisioningEvent {
  /** Such as `application.provision.user.push`. */
  readonly type: string;
  /** `SUCCESS`, `FAILURE`, ... */
  readonly result: string | undefined;
  /** In Okta's words, which may have names of people in them. */
  readonly reason: string | undefined;
}

export interface OktaGroupAssignment {
  readonly groupId: string;
  readonly priority: number | undefined;
}
