/**
 * The 31 base attributes of Okta's user profile, by variable name. An org adds its own; of the base it can change no names.
 * @see https://help.okta.com/en-us/content/topics/users-groups-profiles/usgp-about-profiles.htm
 * @see https://developer.okta.com/docs/api/openapi/okta-management/management/tag/User/ (schema UserProfile)
 */
export const OKTA_USER_ATTRIBUTES = [
  'city',
  'costCenter',
  'countryCode',
  'department',
  'displayName',
  'division',
  'email',
  'employeeNumber',
  'firstName',
  'honorificPrefix',
  'honorificSuffix',
  'lastName',
  'locale',
  'login',
  'manager',
  'managerId',
  'middleName',
  'mobilePhone',
  'nickName',
  'organization',
  'postalAddress',
  'preferredLanguage',
  'primaryPhone',
  'profileUrl',
  'secondEmail',
  'state',
  'streetAddress',
  'timezone',
  'title',
  'userType',
  'zipCode',
] as const;

/**
 * What an Okta user has beside its profile and `user.getInternalProperty` gives; `user.id` is no attribute.
 * @see https://developer.okta.com/docs/reference/okta-expression-language/#okta-user-id-and-status
 */
export const OKTA_INTERNAL_PROPERTIES = ['id', 'status'] as const;
