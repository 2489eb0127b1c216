import { DECLARED_FEATURES, UNDECLARED_FEATURES } from '../../lib/okta/features';

it('each setting that is declared has its feature in Okta and its name on the screen', () => {
  expect(DECLARED_FEATURES.map(({ declaredBy, feature, screen }) => [declaredBy, feature, screen])).toEqual([
    ['createUsers', 'PUSH_NEW_USERS', 'Create Users'],
    ['updateUserAttributes', 'PUSH_PROFILE_UPDATES', 'Update User Attributes'],
    ['deactivateUsers', 'PUSH_USER_DEACTIVATION', 'Deactivate Users'],
    ['pushGroups', 'GROUP_PUSH', 'Push Groups'],
  ]);
});

it('no feature is both declared and one that has no prop', () => {
  const declared = new Set<string>(DECLARED_FEATURES.map(({ feature }) => feature));
  expect(UNDECLARED_FEATURES.filter(({ feature }) => declared.has(feature))).toEqual([]);
});

it('what Okta switches on along with provisioning is not taken for a setting that somebody changed', () => {
  const watched = [...DECLARED_FEATURES, ...UNDECLARED_FEATURES].map(({ feature }) => feature);
  expect(watched).not.toEqual(expect.arrayContaining(['SCIM_PROVISIONING']));
  expect(watched).not.toEqual(expect.arrayContaining(['REACTIVATE_USERS']));
  expect(watched).not.toEqual(expect.arrayContaining(['IMPORT_USER_SCHEMA']));
});
