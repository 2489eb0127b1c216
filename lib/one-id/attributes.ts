/**
 * The seven attributes that OneID's page lists, as they are called by Zuora, by Okta's app-user profile and by SCIM.
 *
 * The seventh, Username, isn't a profile mapping: it is the app's username template (`applicationUsername`).
 * @see https://docs.zuora.com/en/zuora-platform/security-and-identity/oneid/setup-sso-with-okta-using-saml-in-oneid/enable-provisioning-using-scim-api
 * @see https://support.okta.com/help/s/article/custom-scim-attribute-is-not-available-to-map-and-is-not-sent-to-scim
 */

/** Namespace of SCIM's core user schema (RFC 7643, section 4.1). */
export const SCIM_CORE_USER = 'urn:ietf:params:scim:schemas:core:2.0:User';

export interface OneIdAttribute {
  /** What Zuora's page calls it. */
  readonly label: string;
  /** Variable name in the profile of Okta's app user. */
  readonly variable: string;
  /** Other names under which some orgs have it. */
  readonly aliases?: readonly string[];
  /** Path of the SCIM attribute in its namespace. */
  readonly externalName: string;
  readonly externalNamespace: string;
  /** `base` attributes come with the app and can't be declared; `custom` ones Okta adds when SCIM is switched on. */
  readonly kind: 'base' | 'custom';
  /** Okta expression over the user that fills it. */
  readonly expression: string;
}

/**
 * The six mapped attributes. Okta keeps `locale` with an underscore and leaves it and `preferredLanguage` empty for most
 * users, while OneID wants `en-US` and requires both; hence the conversion and the defaults.
 */
export const ONE_ID_ATTRIBUTES: readonly OneIdAttribute[] = [
  {
    label: 'Given name',
    variable: 'givenName',
    externalName: 'name.givenName',
    externalNamespace: SCIM_CORE_USER,
    kind: 'base',
    expression: 'user.firstName',
  },
  {
    label: 'Family Name',
    variable: 'familyName',
    externalName: 'name.familyName',
    externalNamespace: SCIM_CORE_USER,
    kind: 'base',
    expression: 'user.lastName',
  },
  {
    label: 'Email',
    variable: 'email',
    externalName: 'emails.^[primary==true].value',
    externalNamespace: SCIM_CORE_USER,
    kind: 'custom',
    expression: 'user.email',
  },
  {
    label: 'Primary email type',
    variable: 'emailType',
    aliases: ['primaryEmailType'],
    externalName: 'emails.^[primary==true].type',
    externalNamespace: SCIM_CORE_USER,
    kind: 'custom',
    expression: "(user.email != null && user.email != '') ? 'work' : ''",
  },
  {
    label: 'Preferred language',
    variable: 'preferredLanguage',
    externalName: 'preferredLanguage',
    externalNamespace: SCIM_CORE_USER,
    kind: 'custom',
    expression: "(user.preferredLanguage != null && user.preferredLanguage != '') ? user.preferredLanguage : 'en'",
  },
  {
    label: 'Locale Name',
    variable: 'locale',
    externalName: 'locale',
    externalNamespace: SCIM_CORE_USER,
    kind: 'custom',
    expression: "(user.locale != null && user.locale != '') ? String.replace(user.locale, '_', '-') : 'en-US'",
  },
];

/** OneID's attribute that the variable name stands for, in Okta's usual name or one that some orgs have. */
export function oneIdAttribute(key: string): OneIdAttribute | undefined {
  return ONE_ID_ATTRIBUTES.find(({ variable, aliases }) => variable === key || aliases?.includes(key));
}

/** Username templates for the two choices that Okta's "Application username" list names. */
export const USERNAME_TEMPLATES = {
  email: '${source.email}',
  login: '${source.login}',
} as const;
