// Generated from schema.ts by `npm run generate`; edit that.

/**
 * Configuration of OneIdScimProvisioning, as props in TypeScript or as `context.oneId` in cdktf.json. The words are those of the screens in Okta.
 */
export interface OneIdScimProvisioningConfig {
  /**
   * The Okta app that people sign in to OneID with.
   */
  readonly app: CreatedApp | AdoptedApp | ReferencedApp;
  /**
   * `app` stops at the app and the records, before anyone touched the Admin Console; `provisioning` is all.
   */
  readonly phase?: 'app' | 'provisioning' | undefined;
  /**
   * The SCIM connection, screen Provisioning > Integration.
   */
  readonly connection?: AdminConsoleConnection | OktaApiConnection | undefined;
  readonly supportedActions?: SupportedActions | undefined;
  readonly provisioningToApp?: ProvisioningToApp | undefined;
  /**
   * Application username on the app's Sign On tab; OneID's seventh attribute.
   */
  readonly applicationUsername?:
    | ('email' | 'login')
    | {
        /**
         * Okta expression for a custom username, for example `user.employeeNumber`.
         */
        readonly expression: string;
      } | undefined;
  /**
   * Attributes by variable name in the app user's profile. A string is the expression for an attribute that the app has: one of OneID's six, which replaces its default, or another. An object also declares the attribute.
   */
  readonly attributes?: {
    [k: string]: string | DeclaredAttribute;
  } | undefined;
  /**
   * `okta-default` maps OneID's attributes as Okta creates them when SCIM is switched on; `declared` makes the custom ones Terraform resources.
   */
  readonly attributeSchema?: 'okta-default' | 'declared' | undefined;
  /**
   * Groups that Okta pushes to OneID. A string is the name of a group, the same on both sides.
   */
  readonly pushGroups?: readonly (string | PushGroup)[] | undefined;
  /**
   * Groups whose members get the app; the order is the priority. Authoritative: with one entry or more, any other group assignment of the app is removed.
   */
  readonly assignments?: readonly (string | Assignment)[] | undefined;
  /**
   * `stop` lets no mapping, group or assignment be made while Okta reports provisioning off; `warn` only warns.
   */
  readonly whenProvisioningIsOff?: 'stop' | 'warn' | undefined;
  /**
   * Refuses to destroy or replace the app, the mapping, the declared attributes and the assignments while each is declared at its address (`prevent_destroy`). Renaming, moving, `phase` `app` again, `source` `reference` and taking out are not stopped.
   */
  readonly protect?: boolean | undefined;
}
/**
 * A new app.
 */
export interface CreatedApp {
  /**
   * A new app is created.
   */
  readonly source: 'create';
  /**
   * Name of the app as users and administrators see it, at most 100 characters.
   */
  readonly label: string;
  /**
   * Key of an app in the Okta Integration Network catalog, such as `scim2headerauth`. Without it the app is the custom SAML app of the OneID page.
   */
  readonly catalogKey?: string | undefined;
  /**
   * Settings that the catalog app asks for (`settings.app` in the Okta API). Only with `catalogKey`.
   */
  readonly settings?: {
    [k: string]: unknown;
  } | undefined;
  /**
   * Id of the authentication policy for sign-in to the app. Okta's default policy when absent.
   */
  readonly authenticationPolicyId?: string | undefined;
  /**
   * Note for administrators on the app.
   */
  readonly adminNote?: string | undefined;
  /**
   * Hides the app from the End-User Dashboard and the mobile app.
   */
  readonly hideFromUsers?: boolean | undefined;
}
/**
 * An existing app that Terraform takes over.
 */
export interface AdoptedApp {
  /**
   * An app made by hand is imported; nothing is recreated.
   */
  readonly source: 'adopt';
  /**
   * Id of the existing app, for example `0oa...`.
   */
  readonly appId: string;
  /**
   * Id of the mapping from the Okta user to this app, for example `prm...`. Imported when given, otherwise the first apply takes it over as an update.
   */
  readonly profileMappingId?: string | undefined;
  /**
   * Name of the app as users and administrators see it, at most 100 characters.
   */
  readonly label: string;
  /**
   * Key of an app in the Okta Integration Network catalog, such as `scim2headerauth`. Without it the app is the custom SAML app of the OneID page.
   */
  readonly catalogKey?: string | undefined;
  /**
   * Settings that the catalog app asks for (`settings.app` in the Okta API). Only with `catalogKey`.
   */
  readonly settings?: {
    [k: string]: unknown;
  } | undefined;
  /**
   * Id of the authentication policy for sign-in to the app. Okta's default policy when absent.
   */
  readonly authenticationPolicyId?: string | undefined;
  /**
   * Note for administrators on the app.
   */
  readonly adminNote?: string | undefined;
  /**
   * Hides the app from the End-User Dashboard and the mobile app.
   */
  readonly hideFromUsers?: boolean | undefined;
}
/**
 * An existing app that something else manages.
 */
export interface ReferencedApp {
  /**
   * An app that is managed elsewhere is used.
   */
  readonly source: 'reference';
  /**
   * Id of the existing app, for example `0oa...`.
   */
  readonly appId: string;
}
/**
 * A connection that an administrator enters.
 */
export interface AdminConsoleConnection {
  /**
   * An administrator enters the connection in Okta's Admin Console; declared, gated and checked here. The default.
   */
  readonly managedBy?: 'admin-console' | undefined;
  /**
   * SCIM connector base URL.
   */
  readonly baseUrl?: string | undefined;
  /**
   * Unique identifier field for users.
   */
  readonly uniqueIdentifierField?: string | undefined;
  /**
   * Authentication Mode.
   */
  readonly authenticationMode?: 'OAuth 2' | 'Basic Auth' | 'HTTP Header' | undefined;
  /**
   * Access Token endpoint URI.
   */
  readonly accessTokenEndpointUri?: string | undefined;
  /**
   * Authorization endpoint URI.
   */
  readonly authorizationEndpointUri?: string | undefined;
  /**
   * Client ID of the OAuth client in OneID, which exists only after the app does.
   */
  readonly clientId?: string | undefined;
  /**
   * Where the client secret is kept, as `<store>: <path>`, for example `vault: kv/okta/oneid`. Never the secret.
   */
  readonly clientSecretLocation?: string | undefined;
}
/**
 * A connection that Okta's API can write.
 */
export interface OktaApiConnection {
  /**
   * Terraform writes the connection through Okta's API, which serves six catalog apps only.
   */
  readonly managedBy: 'okta-api';
  /**
   * Authentication scheme of the connection.
   */
  readonly authScheme: 'OAUTH2' | 'TOKEN';
  /**
   * The token for scheme `TOKEN`: a sensitive Terraform variable, never a literal. It ends in the Terraform state.
   */
  readonly token?: string | undefined;
  /**
   * Base URL of the connection, only with scheme `TOKEN`; by default what the app takes from its settings.
   */
  readonly baseUrl?: string | undefined;
  /**
   * Try the API on an app that Okta doesn't list for it.
   */
  readonly allowUnlistedApp?: boolean | undefined;
}
/**
 * Supported provisioning actions, screen Provisioning > Integration.
 */
export interface SupportedActions {
  /**
   * Push New Users.
   */
  readonly pushNewUsers?: boolean | undefined;
  /**
   * Push Profile Updates.
   */
  readonly pushProfileUpdates?: boolean | undefined;
  /**
   * Push Groups. By default whether any push group is declared.
   */
  readonly pushGroups?: boolean | undefined;
}
/**
 * Provisioning to App, screen Provisioning > To App.
 */
export interface ProvisioningToApp {
  /**
   * Create Users. Needs `supportedActions.pushNewUsers`.
   */
  readonly createUsers?: boolean | undefined;
  /**
   * Update User Attributes. Needs `supportedActions.pushProfileUpdates`.
   */
  readonly updateUserAttributes?: boolean | undefined;
  /**
   * Deactivate Users. Needs `supportedActions.pushNewUsers` or `supportedActions.pushProfileUpdates`.
   */
  readonly deactivateUsers?: boolean | undefined;
}
/**
 * An attribute of the app user that Terraform declares and maps.
 */
export interface DeclaredAttribute {
  /**
   * Okta expression that fills the attribute; by default OneID's.
   */
  readonly expression?: string | undefined;
  /**
   * Display name. The key by default.
   */
  readonly title?: string | undefined;
  /**
   * Data type. `string` by default.
   */
  readonly type?: 'string' | 'boolean' | 'integer' | 'number' | undefined;
  /**
   * Path of the attribute in SCIM. The key by default.
   */
  readonly externalName?: string | undefined;
  /**
   * SCIM schema of the attribute. The core user schema (RFC 7643) by default.
   */
  readonly externalNamespace?: string | undefined;
}
/**
 * A group that Okta pushes to OneID.
 */
export interface PushGroup {
  /**
   * Group in Okta whose members are pushed.
   */
  readonly sourceGroup:
    | {
        /**
         * Name of a group in Okta. It is looked up; a name that Okta lacks stops the plan.
         */
        readonly name: string;
      }
    | {
        /**
         * Id of the group, for example `00g...` or `okta_group.finance.id`.
         */
        readonly id: string;
      };
  /**
   * Group in OneID. By default one with the name of the source group. Not used with `existingMappingId`, which keeps its target.
   */
  readonly targetGroup?:
    | {
        /**
         * Name of the group in OneID; linked if it exists, else created.
         */
        readonly name: string;
      }
    | {
        /**
         * Id of OneID's group as Okta imported it.
         */
        readonly id: string;
      } | undefined;
  /**
   * `INACTIVE` keeps the link but stops pushing.
   */
  readonly status?: 'ACTIVE' | 'INACTIVE' | undefined;
  /**
   * Deletes the group in OneID when the push group is removed here.
   */
  readonly deleteTargetGroupOnDestroy?: boolean | undefined;
  /**
   * Id of a push that was set up by hand, for example `gPm...`; it is imported. Keep it here afterwards.
   */
  readonly existingMappingId?: string | undefined;
}
/**
 * A group whose members get the app.
 */
export interface Assignment {
  /**
   * Group in Okta.
   */
  readonly group:
    | {
        /**
         * Name of a group in Okta. It is looked up; a name that Okta lacks stops the plan.
         */
        readonly name: string;
      }
    | {
        /**
         * Id of the group, for example `00g...` or `okta_group.finance.id`.
         */
        readonly id: string;
      };
  /**
   * Values of app-user attributes for the group's members.
   */
  readonly profile?: {
    [k: string]: unknown;
  } | undefined;
}
