import { provisioningIsOn } from '../../../lib/testing/org/data/provisioning';
import { appFeatures, canUseScim, offeredToApp } from '../../../lib/testing/provisioning/provisioning';
import { enableScim } from '../../../lib/testing/provisioning/scim-provisioning';
import { SCIM_CONNECTION } from '../call';
import { orgWithApp } from '../custom-app';

test('while provisioning is off an app has no features, whatever is ticked', () => {
  const { app } = orgWithApp();
  app.toApp.createUsers = true;
  expect(provisioningIsOn(app)).toBe(false);
  expect(appFeatures(app)).toEqual([]);
});

test.each([
  ['createUsers', 'PUSH_NEW_USERS'],
  ['updateUserAttributes', 'PUSH_PROFILE_UPDATES'],
  ['deactivateUsers', 'PUSH_USER_DEACTIVATION'],
  ['syncPassword', 'PUSH_PASSWORD_UPDATES'],
] as const)('To App %s is the feature %s', (box, feature) => {
  const { org, app } = orgWithApp();
  enableScim(org, app, { ...SCIM_CONNECTION, supportedActions: {} });
  app.toApp[box] = true;
  expect(appFeatures(app).sort()).toEqual([feature, 'SCIM_PROVISIONING'].sort());
});

test('the actions Push Groups and Import New Users are features of their own', () => {
  const { org, app } = orgWithApp();
  enableScim(org, app, { ...SCIM_CONNECTION, supportedActions: { pushGroups: true } });
  expect(appFeatures(app)).toEqual(['SCIM_PROVISIONING', 'GROUP_PUSH']);
  enableScim(org, app, { ...SCIM_CONNECTION, supportedActions: { importNewUsers: true } });
  expect(appFeatures(app)).toEqual(['IMPORT_PROFILE_UPDATES', 'SCIM_PROVISIONING', 'IMPORT_NEW_USERS']);
});

test.each([
  [{}, true],
  [{ signOnMode: 'AUTO_LOGIN' as const }, true],
  [{ signOnMode: 'OPENID_CONNECT' as const }, false],
  [{ name: 'scim2headerauth' }, true],
  [{ name: 'deelhr' }, false],
])('SCIM can be chosen for %j: %s', (app, can) => {
  expect(canUseScim(orgWithApp(app).app)).toBe(can);
});

test('the actions decide which To App boxes there are', () => {
  const none = { importNewUsers: false, pushNewUsers: false, pushProfileUpdates: false, pushGroups: true };
  expect(Object.values(offeredToApp(none))).toEqual([false, false, false, false]);
  expect(offeredToApp({ ...none, pushProfileUpdates: true })).toEqual({
    createUsers: false,
    updateUserAttributes: true,
    deactivateUsers: true,
    syncPassword: true,
  });
});
