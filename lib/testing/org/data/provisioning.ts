import type { AuthenticationScheme } from '../../../okta/capabilities';
import type { Settings, Status, Timestamps } from './fields';

/** What an app holds of its provisioning. */
export interface AppProvisioning {
  /** Null unless somebody chose Provisioning: SCIM in the Admin Console. */
  scim: ScimIntegration | null;
  /** Null unless the connections API wrote one. */
  connection: AppConnection | null;
  toApp: ToAppSettings;
  /** What somebody chose at General > App Settings > Provisioning, as long as no connection is saved. */
  chosen?:
    | {
        readonly kind: 'SCIM' | 'On-Premises' /** Whether Okta reports it: an assumption. */;
        readonly isReported: boolean;
      }
    | undefined;
  /** Provisioning > To Okta > Profile & Lifecycle Sourcing: whether the app sources Okta's users. */
  sourcesUsers?: boolean;
  /** Of the screen Provisioning > To Okta, what the features route wrote. */
  inbound: { importSettings?: Settings; importRules?: Settings };
}

/** Whether SCIM is enabled on the app, or its connection is on. */
export function provisioningIsOn({ scim, connection }: Pick<AppProvisioning, 'scim' | 'connection'>): boolean {
  return scim !== null || connection?.status === 'ENABLED';
}

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

export type AuthenticationMode = 'OAuth 2' | 'HTTP Header' | 'Basic Auth';

export interface SupportedActions {
  importNewUsers: boolean;
  pushNewUsers: boolean;
  pushProfileUpdates: boolean;
  pushGroups: boolean;
  /** Only where the screen was filled in by hand. */
  importGroups?: boolean;
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

/** What is on in a new app: nothing. */
export const NOTHING_TO_APP: ToAppSettings = {
  createUsers: false,
  updateUserAttributes: false,
  deactivateUsers: false,
  syncPassword: false,
  passwordSeed: 'RANDOM',
  passwordChange: 'KEEP_EXISTING',
};

export interface GroupPushMapping extends Timestamps {
  readonly id: string;
  readonly sourceGroupId: string;
  readonly targetGroupId: string;
  status: Status | 'ERROR';
  /** Id of the group in the app; undefined until it was sent there. */
  externalId?: string;
  /** Why sending it failed, as Okta shows it. */
  error?: string;
}
