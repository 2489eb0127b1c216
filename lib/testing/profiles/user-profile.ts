import type { Attribute, Timestamps, UserType } from '../org/org-data';

/**
 * The attributes of Okta's default user profile.
 * @see https://developer.okta.com/docs/api/openapi/okta-management/management/tag/User/#tag/User/operation/createUser!path=profile&t=request
 */
const DEFAULT_USER_ATTRIBUTES: readonly (readonly [variable: string, title: string])[] = [
  ['login', 'Username'],
  ['firstName', 'First name'],
  ['lastName', 'Last name'],
  ['middleName', 'Middle name'],
  ['honorificPrefix', 'Honorific prefix'],
  ['honorificSuffix', 'Honorific suffix'],
  ['email', 'Primary email'],
  ['title', 'Title'],
  ['displayName', 'Display name'],
  ['nickName', 'Nickname'],
  ['profileUrl', 'Profile Url'],
  ['secondEmail', 'Secondary email'],
  ['mobilePhone', 'Mobile phone'],
  ['primaryPhone', 'Primary phone'],
  ['streetAddress', 'Street address'],
  ['city', 'City'],
  ['state', 'State'],
  ['zipCode', 'Zip code'],
  ['countryCode', 'Country code'],
  ['postalAddress', 'Postal Address'],
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
  ['manager', 'Manager'],
];

const REQUIRED = ['login', 'email'];

/** The user type that every org has; its name is `user`. */
export function defaultUserType(id: string, schemaId: string, timestamps: Timestamps): UserType {
  return {
    id,
    schemaId,
    name: 'user',
    displayName: 'User',
    description: 'Okta user profile template with default permission settings',
    default: true,
    schema: {
      base: Object.fromEntries(
        DEFAULT_USER_ATTRIBUTES.map(([variable, title]): [string, Attribute] => [
          variable,
          { title, type: 'string', scope: 'NONE', ...(REQUIRED.includes(variable) ? { required: true } : {}) },
        ]),
      ),
      custom: {},
      ...timestamps,
    },
    ...timestamps,
  };
}
