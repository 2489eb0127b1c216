import type { AuthenticationScheme } from '../../okta/capabilities';

/** Everything an org has, as plain data: what the state file holds. No secret is in it. */
export interface OrgData {
  /** Raised when an older state file can't be read any more. */
  readonly version: 1;
  readonly orgName: string;
  readonly pipeline: Pipeline;
  /** How many ids were ever made from one natural key, so that a thing made anew gets a new id. */
  issued: Record<string, number>;
  userTypes: Record<string, UserType>;
  users: Record<string, User>;
  groups: Record<string, Group>;
  groupRules: Record<string, GroupRule>;
  apps: Record<string, App>;
  mappings: Record<string, ProfileMapping>;
  policies: Record<string, AccessPolicy>;
}

/** `v1` is Classic Engine, `idx` is Identity Engine. */
export type Pipeline = 'v1' | 'idx';
export type Status = 'ACTIVE' | 'INACTIVE';

export interface Timestamps {
  created: string;
  lastUpdated: string;
}

export interface UserType extends Timestamps {
  readonly id: string;
  readonly schemaId: string;
  readonly name: string;
  readonly displayName: string;
  readonly description: string;
  readonly default: boolean;
  schema: ProfileSchema;
}

export interface User extends Timestamps {
  readonly id: string;
  readonly typeId: string;
  status: string;
  profile: Record<string, unknown>;
  groupIds: string[];
}

export interface Group extends Timestamps {
  readonly id: string;
  readonly type: 'OKTA_GROUP' | 'APP_GROUP' | 'BUILT_IN';
  /** The app that an APP_GROUP belongs to. */
  readonly appId?: string;
  profile: { name: string; description: string | null };
}

export interface GroupRule extends Timestamps {
  readonly id: string;
  name: string;
  status: Status | 'INVALID';
  expression: string;
  excludedUserIds: string[];
  groupIds: string[];
}

export interface AccessPolicy extends Timestamps {
  readonly id: string;
  readonly name: string;
  readonly description: string;
  /** True for the policy that Okta assigns to new apps. */
  readonly system: boolean;
}

/** Attributes of a user type or of an app's users. */
export interface ProfileSchema extends Timestamps {
  base: Record<string, Attribute>;
  custom: Record<string, Attribute>;
}

/** One attribute, with the keys that Okta's schema API gives it. */
export interface Attribute {
  title: string;
  type: string;
  description?: string;
  required?: boolean;
  scope?: string;
  externalName?: string;
  externalNamespace?: string;
  [key: string]: unknown;
}

export type Settings = Record<string, unknown>;

export interface App extends Timestamps {
  readonly id: string;
  readonly name: string;
  /** True for an app made in the App Integration Wizard, false for one from the catalog. */
  readonly custom: boolean;
  label: string;
  status: Status;
  signOnMode: string;
  /** Id in the entity id of the app's SAML metadata. */
  readonly entityKey: string;
  /** Id at the end of the app's embed link. */
  readonly linkId: string;
  accessibility: Settings;
  visibility: Settings;
  credentials: Settings & { userNameTemplate: Settings; signing: { kid?: string } };
  settings: Settings;
  keys: SigningCertificate[];
  schema: ProfileSchema;
  /** Null unless somebody chose Provisioning: SCIM in the Admin Console. */
  scim: ScimIntegration | null;
  /** Null unless the connections API wrote one. */
  connection: AppConnection | null;
  toApp: ToAppSettings;
  inbound: Settings;
  accessPolicyId: string | null;
  groupAssignments: GroupAssignment[];
  groupPushMappings: GroupPushMapping[];
}

/** One key of `GET /apps/{id}/credentials/keys`. */
export interface SigningCertificate extends Timestamps {
  readonly kid: string;
  readonly kty: 'RSA';
  readonly use: 'sig';
  readonly expiresAt: string;
  readonly x5c: readonly string[];
  readonly 'x5t#S256': string;
  readonly e: string;
  readonly n: string;
}

export interface SupportedActions {
  importNewUsers: boolean;
  pushNewUsers: boolean;
  pushProfileUpdates: boolean;
  pushGroups: boolean;
}

export type AuthenticationMode = 'OAuth 2' | 'HTTP Header' | 'Basic Auth';

/** The screen Provisioning > Integration of a custom app. */
export interface ScimIntegration {
  baseUrl: string;
  uniqueIdentifierField: string;
  authenticationMode: AuthenticationMode;
  accessTokenEndpointUri: string | null;
  authorizationEndpointUri: string | null;
  clientId: string | null;
  /** Whether a client secret, token or password was entered; never what it is. */
  hasSecret: boolean;
  supportedActions: SupportedActions;
  /** Whether Okta holds a grant: always for header and basic authentication, after Re-authenticate for OAuth 2. */
  authenticated: boolean;
}

/** A connection that the connections API wrote. */
export interface AppConnection {
  authScheme: AuthenticationScheme;
  baseUrl: string | null;
  status: 'ENABLED' | 'DISABLED';
  /** Whether a person consented in a browser, for the apps that need it. */
  consented: boolean;
  /** Whether a token was given; never what it is. */
  hasToken: boolean;
}

/** The screen Provisioning > To App. */
export interface ToAppSettings {
  createUsers: boolean;
  updateUserAttributes: boolean;
  deactivateUsers: boolean;
  syncPassword: boolean;
  passwordSeed: 'OKTA' | 'RANDOM';
  passwordChange: 'CHANGE' | 'KEEP_EXISTING';
}

export interface GroupAssignment {
  readonly groupId: string;
  priority: number;
  profile: Settings;
  lastUpdated: string;
}

export interface GroupPushMapping extends Timestamps {
  readonly id: string;
  readonly sourceGroupId: string;
  readonly targetGroupId: string;
  status: Status | 'ERROR';
}

export interface MappedProperty {
  expression: string;
  pushStatus: 'PUSH' | 'DONT_PUSH';
}

export interface ProfileMapping {
  readonly id: string;
  readonly appId: string;
  readonly userTypeId: string;
  /** `toApp` maps the Okta user to the app's user, `toOkta` the other way round. */
  readonly direction: 'toApp' | 'toOkta';
  properties: Record<string, MappedProperty>;
}
