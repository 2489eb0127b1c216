import {
  activateConnection,
  connectionBody,
  connectionChange,
  consentToConnection,
  deactivateConnection,
  writeConnection,
} from '../../../lib/testing/provisioning/connection';
import { appFeatures } from '../../../lib/testing/provisioning/provisioning';
import { ORG2ORG, orgWithApp } from '../custom-app';

const token = connectionChange.parse({
  baseUrl: 'https://hub.okta.com',
  profile: { authScheme: 'TOKEN', token: 'canary' },
});
const oauth = connectionChange.parse({ profile: { authScheme: 'OAUTH2' } });
const slack = { name: 'slack', settings: { app: { domain: 'x' } } };

test('a new connection is off until it is activated', () => {
  const { org, app } = orgWithApp(ORG2ORG);
  writeConnection(org, app, token, false);
  expect(connectionBody(org, app)).toMatchObject({
    authScheme: 'TOKEN',
    status: 'DISABLED',
    baseUrl: 'https://hub.okta.com',
    profile: { authScheme: 'TOKEN' },
    _links: { activate: {} },
  });
  expect(appFeatures(app)).toEqual([]);
  activateConnection(app);
  expect(connectionBody(org, app)).toMatchObject({ status: 'ENABLED', _links: { deactivate: {} } });
  expect(appFeatures(app)).toEqual(['IMPORT_PROFILE_UPDATES', 'GROUP_PUSH', 'IMPORT_USER_SCHEMA', 'IMPORT_NEW_USERS']);
  deactivateConnection(app);
  expect(appFeatures(app)).toEqual([]);
});

test('a token is not kept, and needs not be sent again', () => {
  const { org, app } = orgWithApp(ORG2ORG);
  writeConnection(org, app, token, true);
  expect(JSON.stringify(app)).not.toContain('canary');
  const again = connectionChange.parse({ profile: { authScheme: 'TOKEN' } });
  expect(() => writeConnection(org, app, again, false)).not.toThrow();
  const fresh = orgWithApp(ORG2ORG);
  expect(() => writeConnection(fresh.org, fresh.app, again, false)).toThrow('token: The field cannot be left blank');
});

test('an OAUTH2 connection has no base URL', () => {
  const { org, app } = orgWithApp(ORG2ORG);
  writeConnection(org, app, { ...oauth, baseUrl: 'https://hub.okta.com' }, true);
  expect(connectionBody(org, app)).not.toHaveProperty('baseUrl');
});

test('a person has to consent where the app needs it', () => {
  const { org, app } = orgWithApp(slack);
  writeConnection(org, app, oauth, false);
  expect(connectionBody(org, app)._links).toHaveProperty('authorize');
  expect(() => activateConnection(app)).toThrow(expect.objectContaining({ status: 400 }));
  consentToConnection(app);
  activateConnection(app);
  expect(connectionBody(org, app).status).toBe('ENABLED');
});

test("a scheme that the app doesn't take is refused", () => {
  const { org, app } = orgWithApp(slack);
  expect(() => writeConnection(org, app, token, false)).toThrow('authScheme: TOKEN is not supported by slack');
});

test('an app that the API does not serve has status UNKNOWN, and cannot be activated', () => {
  const { org, app } = orgWithApp();
  expect(writeConnection(org, app, token, false)).toBe(false);
  expect(connectionBody(org, app)).toMatchObject({ profile: { authScheme: 'UNKNOWN' }, status: 'UNKNOWN' });
  expect(() => activateConnection(app)).toThrow(expect.objectContaining({ status: 400 }));
});

test('writing to such an app is 400 where that is assumed', () => {
  const { org, app } = orgWithApp({}, { unsupportedConnection: 'refused' });
  expect(() => writeConnection(org, app, token, false)).toThrow(expect.objectContaining({ status: 400 }));
});

test.each([
  ['disables', 'DISABLED'],
  ['stays-on', 'ENABLED'],
] as const)('writing a connection that is on: assumed %s, it is %s', (connectionWrittenWhileOn, status) => {
  const { org, app } = orgWithApp(ORG2ORG, { connectionWrittenWhileOn });
  writeConnection(org, app, token, true);
  writeConnection(org, app, token, false);
  expect(connectionBody(org, app).status).toBe(status);
});
