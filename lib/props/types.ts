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
  readonly provisioningToOkta?: ProvisioningToOkta | undefined;
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
  readonly pushGroups?: readonly (string | GroupByName | GroupById | PushGroup)[] | undefined;
  /**
   * Groups whose members get the app; the order is the priority. With one entry or more, `otherAssignments` says what becomes of the others that the app has. Left out, Terraform manages none: it forgets those that it had, and Okta keeps them. With `otherAssignments` `keep`, where each is a resource of its own, that is so for those in `forget.assignments`; from the others the app is taken.
   */
  readonly assignments?: readonly (string | GroupByName | GroupById | Assignment)[] | undefined;
  /**
   * Group assignments of the app that are not declared. `remove` takes them away, so that `assignments` is the whole list and its order the priority; at most 100. `keep` leaves them: each entry is a resource of its own, is assigned behind those that are there, and leaves its priority to Okta afterwards. By default `keep` for an app with `source` `reference`, else `remove`.
   */
  readonly otherAssignments?: 'remove' | 'keep' | undefined;
  /**
   * Groups that are in both `pushGroups` and `assignments` on purpose, which Okta doesn't support. They are warned of no more.
   */
  readonly pushedAndAssigned?: readonly (string | GroupByName | GroupById)[] | undefined;
  /**
   * `stop` lets no mapping, group or assignment be made while Okta reports provisioning off; `warn` only warns.
   */
  readonly whenProvisioningIsOff?: 'stop' | 'warn' | undefined;
  /**
   * Refuses to destroy or replace the app, the mapping, the declared attributes and the assignments while each is declared at its address (`prevent_destroy`). Another id without `movedFrom`, and taking the construct or an entry out, are not stopped.
   */
  readonly protect?: boolean | undefined;
  /**
   * Where a state has this construct already: the id that it had, its path below the stack such as `Team/oneid`, or old addresses of its resources. Terraform moves what is there, and Okta sees nothing of it. Keep it until every state has been applied once.
   */
  readonly movedFrom?: string | (string | Move)[] | undefined;
  /**
   * What Terraform no longer manages and Okta keeps, or has lost: it is taken out of the state (`removed`) and nothing is destroyed. Keep it until every state has been applied once; apply before a destroy.
   */
  readonly forget?: {
    /**
     * Entries that were in `pushGroups`, as they were written: a group that Okta pushes no longer, or a push to keep in Okta.
     */
    readonly pushGroups?: readonly (string | GroupByName | GroupById | PushGroup)[] | undefined;
    /**
     * Entries that were in `assignments`, as they were written, where each was a resource of its own.
     */
    readonly assignments?: readonly (string | GroupByName | GroupById | Assignment)[] | undefined;
    /**
     * Attributes that were declared. Okta keeps attribute, values and mapping.
     */
    readonly attributes?: string[] | undefined;
  } | undefined;
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
   * Note for administrators on the app, at most 250 characters.
   */
  readonly adminNote?: string | undefined;
  /**
   * Note for end users on the app, at most 250 characters.
   */
  readonly endUserNote?: string | undefined;
  /**
   * Hides the app from the End-User Dashboard and the mobile app, or from one of them.
   */
  readonly hideFromUsers?: boolean | Hidden | undefined;
  /**
   * Automatically logs in when a person lands on the login page.
   */
  readonly autoSubmitToolbar?: boolean | undefined;
  /**
   * People may ask for the app themselves.
   */
  readonly selfService?: boolean | undefined;
  /**
   * Custom login page to which people are sent.
   */
  readonly loginRedirectUrl?: string | undefined;
  /**
   * Custom page for errors.
   */
  readonly errorRedirectUrl?: string | undefined;
  readonly saml?: SamlDifferences | undefined;
  /**
   * Attributes in the SAML assertion, in order. OneID's page has none.
   */
  readonly attributeStatements?: AttributeStatement[] | undefined;
}
/**
 * Where the app is hidden.
 */
export interface Hidden {
  /**
   * Hides the app from the End-User Dashboard.
   */
  readonly web: boolean;
  /**
   * Hides the app from the mobile app.
   */
  readonly mobile: boolean;
}
/**
 * SAML settings that differ from OneID's page. Not with `catalogKey`, whose app brings its own.
 */
export interface SamlDifferences {
  /**
   * Single sign-on URL. OneID's by default.
   */
  readonly ssoUrl?: string | undefined;
  /**
   * Recipient URL. OneID's single sign-on URL by default.
   */
  readonly recipient?: string | undefined;
  /**
   * Destination URL. OneID's single sign-on URL by default.
   */
  readonly destination?: string | undefined;
  /**
   * Audience URI (SP Entity ID). OneID's by default.
   */
  readonly audience?: string | undefined;
  /**
   * Name ID value. `${user.userName}`, the application username, by default.
   */
  readonly subjectNameIdTemplate?: string | undefined;
  /**
   * Name ID format, as its URN. Unspecified by default.
   */
  readonly subjectNameIdFormat?: string | undefined;
  /**
   * Response is signed. On by default.
   */
  readonly responseSigned?: boolean | undefined;
  /**
   * Assertion signature. On by default.
   */
  readonly assertionSigned?: boolean | undefined;
  /**
   * Signature Algorithm. `RSA_SHA256` by default.
   */
  readonly signatureAlgorithm?: 'RSA_SHA256' | 'RSA_SHA1' | undefined;
  /**
   * Digest Algorithm. `SHA256` by default.
   */
  readonly digestAlgorithm?: 'SHA256' | 'SHA1' | undefined;
  /**
   * Authentication context class, as its URN. PasswordProtectedTransport by default.
   */
  readonly authnContextClassRef?: string | undefined;
  /**
   * Honor Force Authentication. On by default.
   */
  readonly honorForceAuthn?: boolean | undefined;
  /**
   * Default RelayState. Blank by default.
   */
  readonly defaultRelayState?: string | undefined;
  /**
   * SAML Issuer ID. Okta's `http://www.okta.com/${org.externalKey}` by default.
   */
  readonly idpIssuer?: string | undefined;
  /**
   * Single Logout URL. None by default.
   */
  readonly singleLogoutUrl?: string | undefined;
  /**
   * SP Issuer of single logout. None by default.
   */
  readonly singleLogoutIssuer?: string | undefined;
  /**
   * Signature certificate of single logout, public, as base64 of DER. None by default.
   */
  readonly singleLogoutCertificate?: string | undefined;
  /**
   * Other requestable SSO URLs, in order of their index. None by default.
   */
  readonly acsEndpoints?: string[] | undefined;
  /**
   * Id of a SAML assertion inline hook. None by default.
   */
  readonly inlineHookId?: string | undefined;
}
/**
 * An attribute in the SAML assertion.
 */
export interface AttributeStatement {
  /**
   * Name of the attribute in the assertion.
   */
  readonly name: string;
  /**
   * Name format, as its URN, such as `urn:oasis:names:tc:SAML:2.0:attrname-format:basic`. Unspecified by default.
   */
  readonly namespace?: string | undefined;
  /**
   * `GROUP` is a group attribute statement.
   */
  readonly type?: 'EXPRESSION' | 'GROUP' | undefined;
  /**
   * Okta expressions, with type `EXPRESSION`.
   */
  readonly values?: string[] | undefined;
  /**
   * How groups are chosen, with type `GROUP`.
   */
  readonly filterType?: 'STARTS_WITH' | 'EQUALS' | 'CONTAINS' | 'REGEX' | undefined;
  /**
   * What groups are chosen by, with type `GROUP`.
   */
  readonly filterValue?: string | undefined;
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
   * Id of the existing app, for example `0oa...`; needed where two apps have the label.
   */
  readonly appId?: string | undefined;
  /**
   * Name of the app as users and administrators see it, at most 100 characters. It is what the app is found by without `appId`; with it, the label stays as it is when absent.
   */
  readonly label?: string | undefined;
  /**
   * Id of the mapping from the Okta user to this app, for example `prm...`. Imported when given, otherwise the first apply takes it over as an update.
   */
  readonly profileMappingId?: string | undefined;
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
   * Note for administrators on the app, at most 250 characters.
   */
  readonly adminNote?: string | undefined;
  /**
   * Note for end users on the app, at most 250 characters.
   */
  readonly endUserNote?: string | undefined;
  /**
   * Hides the app from the End-User Dashboard and the mobile app, or from one of them.
   */
  readonly hideFromUsers?: boolean | Hidden | undefined;
  /**
   * Automatically logs in when a person lands on the login page.
   */
  readonly autoSubmitToolbar?: boolean | undefined;
  /**
   * People may ask for the app themselves.
   */
  readonly selfService?: boolean | undefined;
  /**
   * Custom login page to which people are sent.
   */
  readonly loginRedirectUrl?: string | undefined;
  /**
   * Custom page for errors.
   */
  readonly errorRedirectUrl?: string | undefined;
  readonly saml?: SamlDifferences | undefined;
  /**
   * Attributes in the SAML assertion, in order. OneID's page has none.
   */
  readonly attributeStatements?: AttributeStatement[] | undefined;
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
   * Import New Users and Profile Updates, which OneID's page leaves off. Only with `admin-console`.
   */
  readonly importNewUsersAndProfileUpdates?: boolean | undefined;
  /**
   * Import Groups, which OneID's page leaves off. Okta doesn't report it. Only with `admin-console`.
   */
  readonly importGroups?: boolean | undefined;
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
  /**
   * Sync Password, which OneID's page leaves off. Needs `supportedActions.pushNewUsers` or `supportedActions.pushProfileUpdates`. With `okta-api` it is the person's Okta password, never a random one.
   */
  readonly syncPassword?: boolean | undefined;
}
/**
 * Provisioning to Okta, screen Provisioning > To Okta.
 */
export interface ProvisioningToOkta {
  /**
   * Profile & Lifecycle Sourcing: the app, not Okta, is the source of its users' profiles, which OneID's page leaves off. Needs `supportedActions.importNewUsersAndProfileUpdates`.
   */
  readonly profileAndLifecycleSourcing?: boolean | undefined;
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
 * A group in Okta, known by its name.
 */
export interface GroupByName {
  /**
   * Name of a group in Okta, letter for letter. It is looked up; a name that Okta lacks stops the plan.
   */
  readonly name: string;
  /**
   * Type of the group: `APP_GROUP` for one that comes from a directory or another app. Without it the group is one of Okta's own (`OKTA_GROUP`), or one that every org has, such as Everyone (`BUILT_IN`).
   */
  readonly type?: 'OKTA_GROUP' | 'APP_GROUP' | 'BUILT_IN' | undefined;
}
/**
 * A group in Okta, known by its id.
 */
export interface GroupById {
  /**
   * Id of the group, for example `00g...` or `okta_group.finance.id`.
   */
  readonly id: string;
}
/**
 * A group that Okta pushes to OneID.
 */
export interface PushGroup {
  /**
   * Group in Okta whose members are pushed.
   */
  readonly sourceGroup: GroupByName | GroupById;
  /**
   * Group in OneID. By default one with the name of the source group. Of a push that Okta has already the name changes nothing, and with `existingMappingId` neither does the id: it keeps its target.
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
   * Id of a push that was set up by hand, for example `gPm...`; it is imported. Needed only where the group, or a referenced app, is given by the id of another resource: others are found. Every plan stops where it is not the push of this group, so leave it out after the first apply, lest a push that is made anew in Okta stops it later.
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
  readonly group: GroupByName | GroupById;
  /**
   * Values of app-user attributes for the group's members.
   */
  readonly profile?: {
    [k: string]: unknown;
  } | undefined;
}
/**
 * A resource of a state and where it belongs now.
 */
export interface Move {
  /**
   * Address in the state, for example `okta_push_group.finance`.
   */
  readonly from: string;
  /**
   * Address that the construct gives it, as a plan shows.
   */
  readonly to: string;
}
