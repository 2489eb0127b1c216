/** Attributes of an app's users, by the variable and the title that Okta gives them. */
export type AttributeTitles = readonly (readonly [variable: string, title: string])[];

/** Attributes that the users of most catalog apps have. */
export const COMMON_ATTRIBUTES: AttributeTitles = [
  ['userName', 'Username'],
  ['firstName', 'First name'],
  ['lastName', 'Last name'],
  ['email', 'Email'],
];

/**
 * Attributes of an Org2Org app's users: those of the Okta user on the other side.
 * @see https://developer.okta.com/docs/guides/secure-oauth-between-orgs/main/
 */
export const ORG2ORG_ATTRIBUTES: AttributeTitles = [
  ...COMMON_ATTRIBUTES,
  ['login', 'Login'],
  ['middleName', 'Middle name'],
  ['displayName', 'Display name'],
  ['nickName', 'Nickname'],
  ['title', 'Title'],
  ['secondEmail', 'Secondary email'],
  ['mobilePhone', 'Mobile phone'],
  ['primaryPhone', 'Primary phone'],
  ['preferredLanguage', 'Preferred language'],
  ['locale', 'Locale'],
  ['timezone', 'Time zone'],
  ['userType', 'User type'],
  ['employeeNumber', 'Employee number'],
  ['costCenter', 'Cost center'],
  ['organization', 'Organization'],
  ['division', 'Division'],
  ['department', 'Department'],
  ['managerId', 'ManagerId'],
];

/** The claims of OpenID Connect that an OIDC app's users have, as Okta's schema names them. */
export const OIDC_ATTRIBUTES: AttributeTitles = [
  ['name', 'Name'],
  ['nickname', 'Nickname'],
  ['given_name', 'Given Name'],
  ['middle_name', 'Middle Name'],
  ['family_name', 'Family Name'],
  ['email', 'Email'],
  ['zoneinfo', 'Time Zone'],
  ['locale', 'Locale Name'],
  ['phone_number', 'Phone Number'],
];
