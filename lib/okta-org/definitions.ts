import type { OktaAttribute, OktaMappedProperty, OktaPushMapping } from './okta-reads';

/**
 * What an app is defined by, as far as Terraform can declare it: plain data with the attributes named here, whatever else
 * Okta answers. No secret is among them.
 */

/** Reading what defines an app; nothing is ever written. Every method may throw an HttpError. */
export interface OktaDefinitionReads {
  /** `https://acme.okta.com` */
  readonly url: string;
  /** Undefined if there is no such app. One call. */
  appDefinition(id: string): Promise<OktaAppDefinition | undefined>;
  /** The apps with this label, in whatever case of letters; without a label all of the org. One call for each 200. */
  appDefinitions(label?: string): Promise<OktaAppDefinition[]>;
  /** The mappings from user types to the app's users, of which an org has one for each user type. One call. */
  mappingsTo(appId: string): Promise<OktaMappingEnds[]>;
  /** The properties of a profile mapping; undefined if there is no such mapping. One call. */
  mapping(id: string): Promise<OktaMappedProperty[] | undefined>;
  /** Undefined if the app is inactive. One call. */
  appUserSchema(appId: string): Promise<OktaAttribute[] | undefined>;
  /** One call for each 1000. */
  pushMappings(appId: string): Promise<OktaPushMapping[]>;
  /** The groups assigned to the app, by priority. One call for each 200. */
  assignedGroups(appId: string): Promise<OktaAssignedGroup[]>;
  /** The groups that belong to the app, which are those that it got by group push or import. One call. */
  groupsOfApp(appId: string): Promise<OktaGroup[]>;
  /** The groups with these ids; one that is gone is left out. One call for each 200. */
  groups(ids: readonly string[]): Promise<OktaGroup[]>;
}

export interface OktaAppDefinition {
  readonly id: string;
  /** The app's unique name, not its label; of a catalog app the catalog's key. */
  readonly name: string;
  readonly label: string;
  /** `ACTIVE` or `INACTIVE` */
  readonly status: string;
  /** `SAML_2_0` and others */
  readonly signOnMode: string | undefined;
  /** See lib/okta/features. */
  readonly features: readonly string[];
  readonly userName: {
    readonly template: string | undefined;
    /** `BUILT_IN`, `CUSTOM`, `NONE` */
    readonly type: string | undefined;
    readonly suffix: string | undefined;
    /** `PUSH`, `DONT_PUSH` or nothing */
    readonly pushStatus: string | undefined;
  };
  readonly adminNote: string | undefined;
  readonly endUserNote: string | undefined;
  readonly hiddenOnWeb: boolean;
  readonly hiddenOnMobile: boolean;
  readonly autoSubmitToolbar: boolean;
  /** "Launch app automatically when user signs into Okta" */
  readonly autoLaunch: boolean;
  readonly selfService: boolean;
  readonly errorRedirectUrl: string | undefined;
  readonly loginRedirectUrl: string | undefined;
  readonly implicitAssignment: boolean;
  /** Id of the authentication policy; undefined on Classic Engine. */
  readonly authenticationPolicyId: string | undefined;
  /** Of an app from the App Integration Wizard; undefined for a catalog app, which keeps them elsewhere. */
  readonly saml: OktaSamlSettings | undefined;
}

/** `settings.signOn` of a custom SAML app. */
export interface OktaSamlSettings {
  readonly ssoAcsUrl: string;
  readonly recipient: string | undefined;
  readonly destination: string | undefined;
  readonly audience: string | undefined;
  readonly subjectNameIdTemplate: string | undefined;
  readonly subjectNameIdFormat: string | undefined;
  readonly responseSigned: boolean | undefined;
  readonly assertionSigned: boolean | undefined;
  readonly signatureAlgorithm: string | undefined;
  readonly digestAlgorithm: string | undefined;
  readonly honorForceAuthn: boolean | undefined;
  readonly authnContextClassRef: string | undefined;
  readonly requestCompressed: boolean | undefined;
  readonly defaultRelayState: string | undefined;
  readonly idpIssuer: string | undefined;
  readonly spIssuer: string | undefined;
  readonly samlSignedRequestEnabled: boolean | undefined;
  readonly attributeStatements: readonly OktaAttributeStatement[];
  /** By index. */
  readonly acsEndpoints: readonly { readonly url: string; readonly index: number }[];
  readonly inlineHookIds: readonly string[];
  /** Undefined where single logout is off. */
  readonly singleLogout: { readonly issuer: string | undefined; readonly logoutUrl: string | undefined } | undefined;
  /** Certificate of the service provider, which is public: base64 of DER. */
  readonly spCertificate: string | undefined;
  readonly assertionEncrypted: boolean;
  /** Undefined where Okta doesn't tell. */
  readonly assertionLifetimeSeconds: number | undefined;
  /** Whether the app takes part in front-channel single logout. */
  readonly participatesInSingleLogout: boolean;
}

export interface OktaAttributeStatement {
  /** `EXPRESSION` or `GROUP` */
  readonly type: string | undefined;
  readonly name: string;
  /** `urn:oasis:names:tc:SAML:2.0:attrname-format:unspecified` and others */
  readonly namespace: string | undefined;
  readonly values: readonly string[];
  readonly filterType: string | undefined;
  readonly filterValue: string | undefined;
}

export interface OktaMappingEnds {
  readonly id: string;
  /** Name of the user type that it maps from: `user` is the default one. */
  readonly userType: string | undefined;
}

export interface OktaGroup {
  readonly id: string;
  readonly name: string;
  /** `OKTA_GROUP`, `APP_GROUP` (of a directory or another app) or `BUILT_IN` */
  readonly type: string;
}

export interface OktaAssignedGroup {
  readonly group: OktaGroup;
  readonly priority: number | undefined;
  /** Values of app-user attributes for the group's members. */
  readonly profile: Readonly<Record<string, unknown>>;
}
