import { createApp, deleteApp, setAppStatus, updateApp } from '../../../lib/testing/apps/app';
import type { AppDefinition } from '../../../lib/testing/apps/app-definition';
import { createGroup } from '../../../lib/testing/people/group';
import { pushGroup } from '../../../lib/testing/provisioning/group-push';
import { enableScim } from '../../../lib/testing/provisioning/scim-provisioning';
import { SAML_APP, SCIM_CONNECTION } from '../call';
import { ORG2ORG, orgWithApp } from '../custom-app';

const saml = SAML_APP as AppDefinition;

test('two apps may have the same label', () => {
  const { org, app } = orgWithApp();
  const twin = createApp(org, saml, true);
  expect(twin.label).toBe(app.label);
  expect([twin.id, twin.name]).not.toEqual([app.id, app.name]);
});

test('an app is mapped both ways from its creation on', () => {
  const { org, app } = orgWithApp();
  const mappings = Object.values(org.data.mappings).filter(({ appId }) => appId === app.id);
  expect(mappings.map(({ direction }) => direction)).toEqual(['toApp', 'toOkta']);
  expect(mappings.map(({ id }) => id)).toEqual([expect.stringMatching(/^prm/), expect.stringMatching(/^prm/)]);
});

test('an update replaces the settings and keeps name, provisioning and schema', () => {
  const { org, app } = orgWithApp();
  enableScim(org, app, SCIM_CONNECTION);
  const { name, scim, schema } = app;
  updateApp(org, app, { ...saml, label: 'Renamed' });
  expect(app).toMatchObject({ label: 'Renamed', name, scim, schema });
});

test('provisioning is reset by an update where that is assumed', () => {
  const { org, app } = orgWithApp({}, { provisioningOnAppUpdate: 'reset' });
  enableScim(org, app, SCIM_CONNECTION);
  updateApp(org, app, saml);
  expect(app.scim).toBeNull();
});

test("an app's name cannot be changed, nor can it sign with a key it lacks", () => {
  const { org, app } = orgWithApp(ORG2ORG);
  const definition = { ...saml, ...ORG2ORG };
  expect(() => updateApp(org, app, { ...definition, name: 'slack' })).toThrow('The name of an app cannot be changed');
  expect(() => updateApp(org, app, { ...definition, credentials: { signing: { kid: 'x' } } })).toThrow(
    'There is no key x',
  );
});

test('an active app cannot be deleted', () => {
  const { org, app } = orgWithApp();
  expect(() => deleteApp(org, app)).toThrow(expect.objectContaining({ status: 403, errorCode: 'E0000056' }));
  expect(org.data.apps).toHaveProperty(app.id);
});

test('with an app go its mappings and its groups, and nothing else', () => {
  const { org, app } = orgWithApp();
  const source = createGroup(org, { name: 'Finance' });
  pushGroup(org, app, { sourceGroupId: source.id, targetGroupName: 'Finance', status: 'ACTIVE' });
  setAppStatus(org, app, 'INACTIVE');
  deleteApp(org, app);
  expect(org.data.apps).toEqual({});
  expect(org.data.mappings).toEqual({});
  expect(Object.values(org.data.groups).map(({ profile }) => profile.name)).toEqual(['Everyone', 'Finance']);
});
