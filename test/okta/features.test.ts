import { DECLARED_FEATURES, FEATURES, OPTIONAL_FEATURES, propOf } from '../../lib/okta/features';

it('each setting that is declared has its feature in Okta and its name on the screen', () => {
  expect(DECLARED_FEATURES.map(({ declaredBy, feature, screen }) => [declaredBy, feature, screen])).toEqual([
    ['createUsers', 'PUSH_NEW_USERS', 'Create Users'],
    ['updateUserAttributes', 'PUSH_PROFILE_UPDATES', 'Update User Attributes'],
    ['deactivateUsers', 'PUSH_USER_DEACTIVATION', 'Deactivate Users'],
    ['pushGroups', 'GROUP_PUSH', 'Push Groups'],
  ]);
});

it('each that the page leaves off can be declared, too', () => {
  expect(OPTIONAL_FEATURES.map((each) => [each.feature, propOf(each)])).toEqual([
    ['PUSH_PASSWORD_UPDATES', 'provisioningToApp.syncPassword'],
    ['IMPORT_NEW_USERS', 'supportedActions.importNewUsersAndProfileUpdates'],
    ['IMPORT_PROFILE_UPDATES', 'supportedActions.importNewUsersAndProfileUpdates'],
    ['PROFILE_MASTERING', 'provisioningToOkta.profileAndLifecycleSourcing'],
  ]);
});

it('no feature stands twice', () => {
  const names = FEATURES.map(({ feature }) => feature);
  expect(new Set(names).size).toBe(names.length);
});

it('what Okta switches on along with provisioning is not taken for a setting that somebody changed', () => {
  const watched = FEATURES.map(({ feature }) => feature);
  expect(watched).not.toEqual(expect.arrayContaining(['SCIM_PROVISIONING']));
  expect(watched).not.toEqual(expect.arrayContaining(['REACTIVATE_USERS']));
  expect(watched).not.toEqual(expect.arrayContaining(['IMPORT_USER_SCHEMA']));
});
