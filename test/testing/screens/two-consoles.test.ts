import { AdminConsoleSite, type OktaSimulator, OneIdSite, type OneIdStandIn } from '../../../lib/testing';
import { LABEL, type Loop, loop } from '../outbound/loop';
import { Visitor } from '../web/visitor';

/** Okta's console and OneID's, each leading to the other as the addresses do that were entered: what is wrong shows where it does in Okta. */

let whole: Loop;
let okta: OktaSimulator;
let oneId: OneIdStandIn;
let oktaSite: AdminConsoleSite;
let oneIdSite: OneIdSite;
let visitor: Visitor;
beforeEach(async () => {
  whole = await loop();
  ({ okta, oneId } = whole);
  oktaSite = await AdminConsoleSite.start(okta, { lead: (address) => oneIdSite.pageFor(address) });
  oneIdSite = await OneIdSite.start(oneId, { lead: (address) => oktaSite.pageFor(address) });
  okta.admin.chooseProvisioning(LABEL, 'SCIM');
  okta.admin.createUser({ login: 'ada@example.com', email: 'ada@example.com', firstName: 'Ada', lastName: 'L' }, [
    'Users',
    'Finance',
  ]);
  visitor = new Visitor();
});
afterEach(async () => {
  await oneIdSite.stop();
  await oktaSite.stop();
  await whole[Symbol.asyncDispose]();
});

const CONSENT = 'Sign in as organization admin and consent';
const entered = () => ({
  'SCIM connector base URL': 'https://one.zuora.com/scim/v2',
  'Unique identifier field for users': 'userName',
  'Push New Users': true,
  'Push Profile Updates': true,
  'Push Groups': true,
  'Authentication Mode': 'OAuth 2',
  'Access token endpoint URI': 'https://one.zuora.com/oauth2/token',
  'Authorization endpoint URI': 'https://one.zuora.com/oauth2/authorize',
  'Client ID': whole.client.clientId,
  'Client Secret': whole.client.clientSecret,
});
const app = () => okta.admin.lookAt(LABEL);
const to = async (tab: string) => (await (await visitor.open(oktaSite.url)).follow(LABEL)).follow(tab);
const edit = async () => (await to('Provisioning')).follow('Edit');
const save = async (change: Partial<ReturnType<typeof entered>> = {}) =>
  (await edit()).press('Save', { ...entered(), ...change });
const authenticate = async () => (await to('Provisioning')).press(`Authenticate with ${LABEL}`);

test('re-authenticating leads to OneID and, with consent, back to Okta', async () => {
  await save();
  await authenticate();
  expect(visitor.text).toContain('Let Okta provision this organization?');
  expect(app().scim?.authenticated).toBe(false);
  await visitor.press(CONSENT);
  expect(visitor.said).toBe(`Authenticated with ${LABEL}.`);
  expect(visitor.links).toContain('To App');
  expect(app().scim?.authenticated).toBe(true);
});

test('who refuses is back in Okta, which says so', async () => {
  await save();
  await (await authenticate()).press('Refuse');
  expect([visitor.status, visitor.said]).toEqual([422, 'Error authenticating: access_denied']);
  expect(visitor.links).not.toContain('To App');
});

test('a wrong secret shows when Okta asks for the token, and not before', async () => {
  await save({ 'Client Secret': 'wrong' });
  expect(visitor.said).toContain('The connection is saved.');
  await (await authenticate()).press(CONSENT);
  expect(visitor.said).toBe('Error authenticating: invalid_client');
  expect(app().scim?.authenticated).toBe(false);
});

test("a client made with another App Name shows on OneID's page", async () => {
  const { clientId, clientSecret } = oneId.admin.createAuthorizationCodeClient('Okta', LABEL);
  await save({ 'Client ID': clientId, 'Client Secret': clientSecret });
  await authenticate();
  expect(visitor.text).toContain('redirect_uri mismatch');
});

test('an authorization endpoint that is not OneID is named', async () => {
  await save({ 'Authorization endpoint URI': 'https://one.example.com/oauth2/authorize' });
  await authenticate();
  expect(visitor.said).toBe(
    'The browser would open https://one.example.com, which is not part of this model. Look at Authorization endpoint URI.',
  );
});

test('what comes back without having been asked for is refused', async () => {
  await save();
  await visitor.open(
    oktaSite.pageFor(`https://system-admin.okta.com/admin/app/cpc/${app().name}/oauth/callback?code=x&state=y`) ?? '',
  );
  expect([visitor.status, visitor.said]).toEqual([422, 'Error authenticating: no code came back']);
});

describe('Test Connector Configuration', () => {
  test('fails until somebody has authenticated, and saves nothing', async () => {
    await (await edit()).press('Test Connector Configuration', entered());
    expect([visitor.status, visitor.said]).toEqual([422, expect.stringContaining('Unauthorized')]);
    expect(app().scim).toBeNull();
    expect(visitor.fields('Save')).toMatchObject({ 'Client ID': whole.client.clientId, 'Client Secret': '' });
    await save();
    await (await authenticate()).press(CONSENT);
    await (await edit()).press('Test Connector Configuration');
    expect(visitor.said).toContain('The connector was configured successfully.');
  });

  test('tests what is entered, not what is saved', async () => {
    await save();
    await (await authenticate()).press(CONSENT);
    const wrong = { 'SCIM connector base URL': 'https://one.zuora.com/scim' };
    await (await edit()).press('Test Connector Configuration', wrong);
    expect([visitor.status, visitor.said]).toEqual([422, expect.stringContaining('Not Found')]);
    await visitor.press('Test Connector Configuration', { 'SCIM connector base URL': 'https://two.zuora.com/scim/v2' });
    expect(visitor.said).toContain('Connect to two.zuora.com:443 [two.zuora.com] failed: Connect timed out');
    expect(app().scim?.baseUrl).toBe('https://one.zuora.com/scim/v2');
  });
});

describe('people and groups', () => {
  beforeEach(async () => {
    await save();
    await (await authenticate()).press(CONSENT);
  });
  const tick = () =>
    okta.admin.setToApp(LABEL, { createUsers: true, updateUserAttributes: true, deactivateUsers: true });

  test('who was assigned before has no account until Provision User is pressed', async () => {
    okta.admin.assignGroup(LABEL, 'Users');
    tick();
    await okta.settled();
    await to('Assignments');
    expect(visitor.text).toContain('! Not provisioned');
    await visitor.press('Provision User');
    await okta.settled();
    await to('Assignments');
    expect(visitor.text).toContain('✓ Provisioned');
    await visitor.open(oneIdSite.url);
    expect(visitor.text).toContain('ada@example.com ✓ Active');
  });

  test('why somebody was refused stands at the person', async () => {
    oneId.admin.setPolicies({ ssoForAllUsers: false });
    tick();
    okta.admin.assignGroup(LABEL, 'Users');
    await okta.settled();
    await to('Assignments');
    expect(visitor.text).toContain('A federated ID must be provided');
    oneId.admin.setPolicies({ ssoForAllUsers: true });
    await visitor.press('Provision User');
    await okta.settled();
    expect(oneId.state().users.map(({ userName }) => userName)).toEqual(['ada@example.com']);
  });

  test('a group that was pushed before its people gets them by Push now', async () => {
    tick();
    await (await to('Push Groups')).press('Save', { 'Find groups by name': 'Finance' });
    await okta.settled();
    expect(oneId.state().groups).toMatchObject([{ displayName: 'Finance', members: [] }]);
    okta.admin.assignGroup(LABEL, 'Users');
    await okta.settled();
    await (await to('Push Groups')).press('Push now');
    await okta.settled();
    expect(oneId.state().groups).toMatchObject([{ displayName: 'Finance', members: ['ada@example.com'] }]);
  });
});
