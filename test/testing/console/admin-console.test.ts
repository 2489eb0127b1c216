import { OktaSimulator } from '../../../lib/testing';
import { SCIM_CONNECTION } from '../call';

let okta: OktaSimulator;
beforeEach(async () => {
  okta = await OktaSimulator.start();
  await okta.admin.createApp({ label: 'Zuora OneID' });
  okta.admin.createGroup('Finance');
});
afterEach(() => okta.stop());

test('what an administrator does for SCIM shows in the features', () => {
  const { admin } = okta;
  expect(admin.enableScim('Zuora OneID', SCIM_CONNECTION).features).toEqual(['SCIM_PROVISIONING', 'GROUP_PUSH']);
  admin.reauthenticate('Zuora OneID');
  expect(admin.setToApp('Zuora OneID', { createUsers: true, deactivateUsers: true }).features).toEqual([
    'PUSH_NEW_USERS',
    'PUSH_USER_DEACTIVATION',
    'SCIM_PROVISIONING',
    'GROUP_PUSH',
  ]);
  expect(admin.setToApp('Zuora OneID', { deactivateUsers: false }).features).not.toContain('PUSH_USER_DEACTIVATION');
  expect(admin.disableProvisioning('Zuora OneID').features).toEqual([]);
});

test('nothing that an administrator does is a call', () => {
  okta.faults.add({ kind: 'drop', times: Number.POSITIVE_INFINITY });
  okta.admin.createGroup('Sales');
  expect(okta.requests.count).toBe(0);
});

test('a label that two apps have is ambiguous', async () => {
  await okta.admin.createApp({ label: 'Zuora OneID' });
  expect(() => okta.admin.deactivateApp('Zuora OneID')).toThrow(
    'There is more than one app Zuora OneID: name it by id',
  );
  expect(() => okta.admin.deactivateApp('Nothing')).toThrow('There is no app Nothing');
});

test('an app is edited, switched off and on, and deleted', () => {
  const { admin } = okta;
  const edited = admin.updateApp('Zuora OneID', { label: 'OneID', settings: { notes: { admin: 'by hand' } } });
  expect(edited).toMatchObject({ label: 'OneID', settings: { notes: { admin: 'by hand', enduser: null } } });
  expect(admin.deactivateApp('OneID').status).toBe('INACTIVE');
  expect(admin.activateApp('OneID').status).toBe('ACTIVE');
  admin.deleteApp('OneID');
  expect(okta.state().apps).toEqual([]);
});

test('mappings are edited key by key, each way', () => {
  const { admin } = okta;
  admin.enableScim('Zuora OneID', SCIM_CONNECTION);
  const { mappings } = admin.changeMapping('Zuora OneID', { locale: { expression: "'en-US'" }, title: null });
  expect(mappings.toApp.properties['locale']).toEqual({ expression: "'en-US'", pushStatus: 'PUSH' });
  expect(mappings.toApp.properties).not.toHaveProperty('title');
  const other = admin.changeMapping('Zuora OneID', { email: { expression: 'appuser.email' } }, 'toOkta');
  expect(other.mappings.toOkta.properties).toHaveProperty('email');
});

test('attributes are added and removed', () => {
  const attribute = { externalName: 'roles', externalNamespace: 'urn:x' };
  const added = okta.admin.changeAttributes('Zuora OneID', { roles: attribute });
  expect(added.attributes.custom['roles']).toMatchObject({ title: 'roles', type: 'string', ...attribute });
  expect(okta.admin.changeAttributes('Zuora OneID', { roles: null }).attributes.custom).toEqual({});
});

test('groups are assigned and unassigned', () => {
  const { assignments } = okta.admin.assignGroup('Zuora OneID', 'Finance', { priority: 3 });
  expect(assignments).toMatchObject([{ group: 'Finance', priority: 3 }]);
  expect(okta.admin.unassignGroup('Zuora OneID', 'Finance').assignments).toEqual([]);
});

test('groups are pushed, fail and are unlinked', () => {
  const { admin } = okta;
  expect(admin.pushGroup('Zuora OneID', 'Finance').pushGroups).toMatchObject([
    { sourceGroup: 'Finance', targetGroup: 'Finance', status: 'ACTIVE' },
  ]);
  expect(admin.setPushGroupStatus('Zuora OneID', 'Finance', 'ERROR').pushGroups).toMatchObject([{ status: 'ERROR' }]);
  expect(admin.setPushGroupStatus('Zuora OneID', 'Finance', 'ACTIVE').pushGroups).toMatchObject([{ status: 'ACTIVE' }]);
  expect(admin.unlinkPushedGroup('Zuora OneID', 'Finance', true).pushGroups).toEqual([]);
  expect(okta.state().groups.filter(({ type }) => type === 'APP_GROUP')).toEqual([]);
});

test('groups and users come and go', () => {
  const { admin } = okta;
  expect(admin.renameGroup('Finance', 'Money')).toMatchObject({ name: 'Money', type: 'OKTA_GROUP' });
  const id = admin.createUser({ login: 'amy@example.com', email: 'amy@example.com' }, ['Money']);
  expect(okta.state().users.find((user) => user.id === id)?.groups).toEqual(['Money']);
  admin.deleteGroup('Money');
  expect(okta.state().users.find((user) => user.id === id)?.groups).toEqual([]);
});

test('consent is given to a connection that the API wrote', async () => {
  await okta.admin.createApp({ label: 'Slack', catalogKey: 'slack', appSettings: { domain: 'x' } });
  expect(() => okta.admin.consentToConnection('Slack')).toThrow('Provisioning connection is not supported');
});
