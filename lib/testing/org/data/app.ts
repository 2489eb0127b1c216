import type { Settings, Status, Timestamps } from './fields';
import type { ProfileSchema } from './profiles';
import type { AppProvisioning, GroupPushMapping } from './provisioning';

export interface App extends Timestamps, AppProvisioning {
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
  settings: Settings & { app: Settings };
  keys: SigningCertificate[];
  schema: ProfileSchema;
  accessPolicyId: string | null;
  /** Of an OIDC app: what its ID token says. Undefined until somebody wrote it. */
  idToken?: Settings;
  groupAssignments: GroupAssignment[];
  groupPushMappings: GroupPushMapping[];
  /** What became of people's accounts in the app, by the id of the user; of others nothing did. */
  people?: Record<string, AppUserState>;
}

export interface AppUserState {
  /** Null until the app gave one. */
  externalId: string | null;
  syncState: 'DISABLED' | 'OUT_OF_SYNC' | 'SYNCING' | 'SYNCHRONIZED' | 'ERROR';
  lastSync: string | null;
  /** What was last sent of them: the app's user name, and its attributes by variable name. */
  profile?: { readonly userName: string; readonly values: Settings };
  /** Why it failed, as Okta shows it at the person and under Tasks. */
  error?: string;
}

/** One key of `GET /apps/{id}/credentials/keys`. */
export interface SigningCertificate extends Timestamps {
  readonly kid: string;
  readonly kty: 'RSA';
  readonly use: 'sig';
  readonly expiresAt: string;
  readonly x5c: readonly [string, ...string[]];
  readonly 'x5t#S256': string;
  readonly e: string;
  readonly n: string;
}

export interface GroupAssignment {
  readonly groupId: string;
  priority: number;
  profile: Settings;
  lastUpdated: string;
}
