/**
 * The words Okta uses in an app's read-only `features` array, and what each is called on the Provisioning screens.
 *
 * `features` is the only thing Okta's public API tells about provisioning of a custom app, so gates, checks, the
 * handoff and verification all read it.
 * @see https://developer.okta.com/docs/api/openapi/okta-management/management/tag/Application/
 */

/** A setting that this library can declare and Okta reports back in `features`. */
export interface DeclaredFeature {
  /** The value in Okta's `features` array. */
  readonly feature:
    | 'PUSH_NEW_USERS'
    | 'PUSH_PROFILE_UPDATES'
    | 'PUSH_USER_DEACTIVATION'
    | 'GROUP_PUSH'
    | 'PUSH_PASSWORD_UPDATES'
    | 'IMPORT_NEW_USERS'
    | 'IMPORT_PROFILE_UPDATES'
    | 'PROFILE_MASTERING';
  /** What the setting is called on the screen. */
  readonly screen: string;
  /** Where on the app's Provisioning tab it is. */
  readonly tab: 'To App' | 'To Okta' | 'Integration';
  /** The key that declares it: of `provisioningToApp`, `provisioningToOkta` or, on the tab Integration, `supportedActions`. */
  readonly declaredBy:
    | 'createUsers'
    | 'updateUserAttributes'
    | 'deactivateUsers'
    | 'pushGroups'
    | 'syncPassword'
    | 'importNewUsersAndProfileUpdates'
    | 'profileAndLifecycleSourcing';
}

/** What OneID's page is about; each is declared, on or off. */
export const DECLARED_FEATURES: readonly DeclaredFeature[] = [
  { feature: 'PUSH_NEW_USERS', screen: 'Create Users', tab: 'To App', declaredBy: 'createUsers' },
  {
    feature: 'PUSH_PROFILE_UPDATES',
    screen: 'Update User Attributes',
    tab: 'To App',
    declaredBy: 'updateUserAttributes',
  },
  { feature: 'PUSH_USER_DEACTIVATION', screen: 'Deactivate Users', tab: 'To App', declaredBy: 'deactivateUsers' },
  { feature: 'GROUP_PUSH', screen: 'Push Groups', tab: 'Integration', declaredBy: 'pushGroups' },
];

/**
 * Features that the OneID page leaves off, and a team may have on on purpose: where one is on and isn't declared, somebody
 * switched it on in the Admin Console. One box stands for both imports.
 */
export const OPTIONAL_FEATURES: readonly DeclaredFeature[] = [
  { feature: 'PUSH_PASSWORD_UPDATES', screen: 'Sync Password', tab: 'To App', declaredBy: 'syncPassword' },
  {
    feature: 'IMPORT_NEW_USERS',
    screen: 'Import New Users',
    tab: 'Integration',
    declaredBy: 'importNewUsersAndProfileUpdates',
  },
  {
    feature: 'IMPORT_PROFILE_UPDATES',
    screen: 'Import Profile Updates',
    tab: 'Integration',
    declaredBy: 'importNewUsersAndProfileUpdates',
  },
  {
    feature: 'PROFILE_MASTERING',
    screen: 'Profile & Lifecycle Sourcing',
    tab: 'To Okta',
    declaredBy: 'profileAndLifecycleSourcing',
  },
];

/** All that this library can declare. */
export const FEATURES: readonly DeclaredFeature[] = [...DECLARED_FEATURES, ...OPTIONAL_FEATURES];

const PROPS = {
  'To App': 'provisioningToApp',
  'To Okta': 'provisioningToOkta',
  Integration: 'supportedActions',
} as const;

/** The prop that declares a feature, such as `provisioningToApp.createUsers`. */
export function propOf({ tab, declaredBy }: DeclaredFeature): string {
  return `${PROPS[tab]}.${declaredBy}`;
}
