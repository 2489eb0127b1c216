/**
 * The words Okta uses in an app's read-only `features` array, and what each is called on the Provisioning screens.
 *
 * `features` is the only thing Okta's public API tells about provisioning of a custom app, so gates, checks, the
 * handoff and verification all read it.
 * @see https://developer.okta.com/docs/api/openapi/okta-management/management/tag/Application/
 */

/** A setting that this library declares and Okta reports back in `features`. */
export interface DeclaredFeature {
  /** The value in Okta's `features` array. */
  readonly feature: 'PUSH_NEW_USERS' | 'PUSH_PROFILE_UPDATES' | 'PUSH_USER_DEACTIVATION' | 'GROUP_PUSH';
  /** What the setting is called on the screen. */
  readonly screen: string;
  /** Where on the app's Provisioning tab it is. */
  readonly tab: 'To App' | 'Integration';
  /** The key that declares it: of `provisioningToApp`, or of `supportedActions` for group push. */
  readonly declaredBy: 'createUsers' | 'updateUserAttributes' | 'deactivateUsers' | 'pushGroups';
}

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
 * Features that the OneID page leaves off. This library has no prop for them, so one that is on was switched on by
 * somebody in the Admin Console.
 */
export const UNDECLARED_FEATURES: readonly { readonly feature: string; readonly screen: string }[] = [
  { feature: 'PUSH_PASSWORD_UPDATES', screen: 'Sync Password' },
  { feature: 'IMPORT_NEW_USERS', screen: 'Import New Users' },
  { feature: 'IMPORT_PROFILE_UPDATES', screen: 'Import Profile Updates' },
  { feature: 'PROFILE_MASTERING', screen: 'Profile & Lifecycle Sourcing' },
];
