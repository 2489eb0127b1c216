import { mappingTo } from '../../../lib/testing/profiles/profile-mapping';
import { changeAppSchema, schemaChange } from '../../../lib/testing/profiles/profile-schema';
import { appFeatures } from '../../../lib/testing/provisioning/provisioning';
import {
  changeScimConnection,
  disableProvisioning,
  enableScim,
  reauthenticate,
  setToApp,
} from '../../../lib/testing/provisioning/scim-provisioning';
import { SCIM_CONNECTION } from '../call';
import { ORG2ORG, orgWithApp } from '../custom-app';
import { changeUserMapping } from '../user-mapping';

function withScim() {
  const { org, app } = orgWithApp();
  enableScim(org, app, SCIM_CONNECTION);
  return { org, app };
}

test('enabling SCIM adds the default attributes and maps them', () => {
  const { org, app } = withScim();
  expect(Object.keys(app.schema.base)).toEqual(['userName', 'givenName', 'familyName']);
  expect(app.schema.custom['email']).toMatchObject({
    externalName: 'emails.^[primary==true].value',
    externalNamespace: 'urn:ietf:params:scim:schemas:core:2.0:User',
  });
  expect(mappingTo(org, app).properties).toMatchObject({
    givenName: { expression: 'user.firstName', pushStatus: 'PUSH' },
    emailType: { expression: "(user.email != null && user.email != '') ? 'work' : ''" },
  });
});

test('what was declared before SCIM was enabled stays as it was, without an external name', () => {
  const { org, app } = orgWithApp();
  const properties = { email: { title: 'Mail', type: 'string' } };
  changeAppSchema(org, app, schemaChange.parse({ definitions: { custom: { properties } } }));
  changeUserMapping(org, app, { email: { expression: 'user.login' } });
  enableScim(org, app, SCIM_CONNECTION);
  expect(app.schema.custom['email']).toEqual({ title: 'Mail', type: 'string', scope: 'NONE' });
  expect(mappingTo(org, app).properties['email']).toEqual({ expression: 'user.login', pushStatus: 'DONT_PUSH' });
});

test('nothing is kept of a secret but that there is one', () => {
  const { app } = withScim();
  expect(app.scim).toMatchObject({ hasSecret: true, clientId: 'client' });
  expect(JSON.stringify(app)).not.toContain('canary');
});

test('To App can be set after re-authentication only', () => {
  const { app } = withScim();
  expect(() => setToApp(app, { createUsers: true })).toThrow(
    '`Zuora OneID` has no screen To App before somebody re-authenticates',
  );
  reauthenticate(app);
  setToApp(app, { createUsers: true });
  expect(appFeatures(app)).toContain('PUSH_NEW_USERS');
});

test('with a header there is nothing to re-authenticate', () => {
  const { org, app } = orgWithApp();
  enableScim(org, app, { baseUrl: 'https://x.example', authenticationMode: 'HTTP Header', secret: 'x' });
  expect(app.scim).toMatchObject({ authenticated: true });
  expect(() => reauthenticate(app)).toThrow('there is nothing to re-authenticate');
});

test('re-authentication needs a client', () => {
  const { org, app } = orgWithApp();
  const { clientId: _, ...withoutClient } = SCIM_CONNECTION;
  enableScim(org, app, withoutClient);
  expect(() => reauthenticate(app)).toThrow('`Zuora OneID` has no client id or client secret to authenticate with');
});

test('a box whose action is not supported is not on the screen, but can be unticked', () => {
  const { org, app } = orgWithApp();
  enableScim(org, app, { ...SCIM_CONNECTION, supportedActions: { pushNewUsers: true } });
  reauthenticate(app);
  expect(() => setToApp(app, { createUsers: true, updateUserAttributes: true })).toThrow(
    'The screen To App of `Zuora OneID` has no updateUserAttributes: the supported actions leave it out',
  );
  expect(app.toApp.createUsers).toBe(false);
  expect(() => setToApp(app, { updateUserAttributes: false })).not.toThrow();
});

test('an action taken away unticks its box and keeps the grant', () => {
  const { app } = withScim();
  reauthenticate(app);
  setToApp(app, { createUsers: true, updateUserAttributes: true });
  changeScimConnection(app, { supportedActions: { pushProfileUpdates: false } });
  expect(app.toApp).toMatchObject({ createUsers: true, updateUserAttributes: false });
  expect(app.scim).toMatchObject({ authenticated: true, hasSecret: true, clientId: 'client' });
});

test('switching provisioning off takes the features and leaves the attributes', () => {
  const { app } = withScim();
  reauthenticate(app);
  setToApp(app, { createUsers: true });
  disableProvisioning(app);
  expect(appFeatures(app)).toEqual([]);
  expect(app.schema.custom).toHaveProperty('email');
  expect(() => setToApp(app, { createUsers: true })).toThrow('provisioning is off');
  expect(() => reauthenticate(app)).toThrow("SCIM isn't enabled");
});

test.each([
  [{ signOnMode: 'OPENID_CONNECT' as const }, '`Zuora OneID` is oidc_client, OPENID_CONNECT'],
  [ORG2ORG, '`Hub` is okta_org2org, SAML_2_0'],
])('SCIM is offered for custom SAML and SWA apps only: %j', (definition, message) => {
  const { org, app } = orgWithApp(definition);
  expect(() => enableScim(org, app, SCIM_CONNECTION)).toThrow(message);
});

test.each([
  [{ baseUrl: 'one.zuora.com' }, '`baseUrl` must be a URL without an underscore, got: one.zuora.com'],
  [{ baseUrl: 'https://a_b.example' }, '`baseUrl` must be a URL without an underscore'],
  [{ accessTokenEndpointUri: undefined }, 'are required with OAuth 2'],
])('the connection is checked: %j', (wrong, message) => {
  const { org, app } = orgWithApp();
  expect(() => enableScim(org, app, { ...SCIM_CONNECTION, ...wrong })).toThrow(message);
});
