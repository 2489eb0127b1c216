/**
 * The attributes and mappings that Okta makes for an app's users when SCIM provisioning is enabled on a custom app.
 *
 * No dump of them by Okta is public. Variables, external names and expressions are from integration guides that show
 * the screen, among them
 * @see https://help.ninjio.com/hc/en-us/articles/47661718960916-Okta-SCIM-Default-Attributes
 * @see https://github.com/okta/terraform-provider-okta/issues/96
 * @see https://devforum.okta.com/t/scim-mapping-for-primary-email/9624
 */
export interface ScimAttribute {
  readonly variable: string;
  readonly title: string;
  readonly externalName: string;
  readonly namespace: typeof CORE_USER | typeof ENTERPRISE_USER;
  /** Base attributes can't be removed, and the API can't change their external name. */
  readonly kind: 'base' | 'custom';
  /** Expression of the default mapping from the Okta user. */
  readonly fromOkta: string;
}

/** RFC 7643 section 4.1. */
export const CORE_USER = 'urn:ietf:params:scim:schemas:core:2.0:User';
/** RFC 7643 section 4.3. */
export const ENTERPRISE_USER = 'urn:ietf:params:scim:schemas:extension:enterprise:2.0:User';

const PRIMARY_PHONE_TYPE = "(user.primaryPhone != null && user.primaryPhone != '') ? 'work' : ''";

/** Variable of the attribute that guides call `emailType` or `primaryEmailType`. */
const EMAIL_TYPE = 'emailType';

const SCIM_ATTRIBUTES: readonly ScimAttribute[] = [
  base('givenName', 'Given name', 'name.givenName', 'user.firstName'),
  base('familyName', 'Family name', 'name.familyName', 'user.lastName'),
  core('middleName', 'Middle name', 'name.middleName'),
  core('honorificPrefix', 'Honorific prefix', 'name.honorificPrefix'),
  core('honorificSuffix', 'Honorific suffix', 'name.honorificSuffix'),
  core('email', 'Email', 'emails.^[primary==true].value'),
  core(
    EMAIL_TYPE,
    'Primary email type',
    'emails.^[primary==true].type',
    "(user.email != null && user.email != '') ? 'work' : ''",
  ),
  core('title', 'Title', 'title'),
  core('displayName', 'Display name', 'displayName'),
  core('nickName', 'Nickname', 'nickName'),
  core('profileUrl', 'Profile Url', 'profileUrl'),
  core('primaryPhone', 'Primary phone', 'phoneNumbers.^[primary==true].value'),
  core('primaryPhoneType', 'Primary phone type', 'phoneNumbers.^[primary==true].type', PRIMARY_PHONE_TYPE),
  core('addressType', 'Address type', 'addresses.^[primary==true].type', "'work'"),
  core('streetAddress', 'Street address', 'addresses.^[primary==true].streetAddress'),
  core('locality', 'Locality', 'addresses.^[primary==true].locality', 'user.city'),
  core('region', 'Region', 'addresses.^[primary==true].region', 'user.state'),
  core('postalCode', 'Postal Code', 'addresses.^[primary==true].postalCode', 'user.zipCode'),
  core('country', 'Country', 'addresses.^[primary==true].country', 'user.countryCode'),
  core('formatted', 'Formatted', 'addresses.^[primary==true].formatted', 'user.postalAddress'),
  core('preferredLanguage', 'Preferred language', 'preferredLanguage'),
  core('locale', 'Locale Name', 'locale'),
  core('timezone', 'Time zone', 'timezone'),
  core('userType', 'User type', 'userType'),
  enterprise('employeeNumber', 'Employee number'),
  enterprise('costCenter', 'Cost center'),
  enterprise('organization', 'Organization'),
  enterprise('division', 'Division'),
  enterprise('department', 'Department'),
  enterprise('managerValue', 'Manager value', 'manager.value', 'user.managerId'),
  enterprise('managerDisplayName', 'Manager display name', 'manager.displayName', 'user.manager'),
];

/** The attributes of SCIM; nothing public says which of its names the primary email type has. */
export function scimAttributes({
  emailTypeAttribute,
}: {
  readonly emailTypeAttribute: string;
}): readonly ScimAttribute[] {
  return SCIM_ATTRIBUTES.map((attribute) =>
    attribute.variable === EMAIL_TYPE ? { ...attribute, variable: emailTypeAttribute } : attribute,
  );
}

/** Whether Okta makes an attribute of this variable for an app's users when SCIM is enabled. */
export function isScimAttribute(variable: string): boolean {
  return scimAttribute(variable) !== undefined;
}

/** The attribute of this variable that Okta makes for an app's users when SCIM is enabled; undefined if it makes none. */
export function scimAttribute(variable: string): ScimAttribute | undefined {
  return SCIM_ATTRIBUTES.find((each) => each.variable === variable);
}

/** Variables of the custom attributes that Okta makes, which an API call could delete. */
export function scimVariables(): string[] {
  return SCIM_ATTRIBUTES.filter(({ kind }) => kind === 'custom').map(({ variable }) => variable);
}

function base(variable: string, title: string, externalName: string, fromOkta: string): ScimAttribute {
  return { variable, title, externalName, namespace: CORE_USER, kind: 'base', fromOkta };
}

function core(variable: string, title: string, externalName: string, fromOkta = `user.${variable}`): ScimAttribute {
  return { variable, title, externalName, namespace: CORE_USER, kind: 'custom', fromOkta };
}

function enterprise(
  variable: string,
  title: string,
  externalName = variable,
  fromOkta = `user.${variable}`,
): ScimAttribute {
  return { variable, title, externalName, namespace: ENTERPRISE_USER, kind: 'custom', fromOkta };
}
