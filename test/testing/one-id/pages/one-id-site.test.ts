import { OneIdSite, OneIdStandIn } from '../../../../lib/testing';
import { Visitor } from '../../web/visitor';
import { scimCaller, user } from '../scim-caller';

/** OneID's administration by its pages, as somebody goes through them who knows the words on the screens. */

const CALLBACK = 'https://system-admin.okta.com/admin/app/cpc/acme_oneid_1/oauth/callback';
const METADATA = 'https://acme.okta.com/api/v1/apps/0oa1/sso/saml/metadata';

let oneId: OneIdStandIn;
let site: OneIdSite;
let visitor: Visitor;
let led: string[];
beforeEach(async () => {
  oneId = await OneIdStandIn.start();
  oneId.admin.setPolicies({ ssoForAllUsers: false });
  led = [];
  site = await OneIdSite.start(oneId, {
    lead: (address) => {
      led.push(address);
      return address.startsWith('https://system-admin.okta.com/') ? site.url : undefined;
    },
  });
  visitor = await new Visitor().open(site.url);
});
afterEach(async () => {
  await site.stop();
  await oneId.stop();
});

const saveSso = async () =>
  (await (await visitor.follow('Manage SSO settings')).follow('Edit')).press('Save', {
    'Metadata URL': METADATA,
    'Single Sign-On Domain': 'example.com',
    'Enable SSO for all Users': true,
  });
const CLIENT = {
  Name: 'Okta SCIM Provisioning',
  Type: 'Authorization Code Grant Type',
  'App Name': 'acme_oneid_1',
  'Idp Provider': 'Okta',
  Scopes: 'Organization',
};
const newClient = async (change: Partial<typeof CLIENT> = {}) =>
  (await (await visitor.follow('Manage OAuth 2.0 Clients')).follow('New')).press('Save', { ...CLIENT, ...change });
const authorize = (query: Record<string, string>) =>
  site.pageFor(`https://one.zuora.com/oauth2/authorize?${new URLSearchParams({ response_type: 'code', ...query })}`) ??
  '';

describe('SSO settings', () => {
  test('are saved, shown and removed', async () => {
    await saveSso();
    expect(visitor.text).toContain(`Metadata URL ${METADATA} Single Sign-On Domain example.com`);
    expect(oneId.state().policies.ssoForAllUsers).toBe(true);
    await visitor.press('Remove Configuration');
    expect([oneId.admin.sso(), oneId.state().policies.ssoForAllUsers]).toEqual([undefined, false]);
  });

  test('take an https address, and a domain where SSO is for everybody', async () => {
    await (await visitor.follow('Manage SSO settings')).follow('Edit');
    await visitor.press('Save', { 'Metadata URL': 'acme.okta.com' });
    expect([visitor.status, visitor.said]).toEqual([422, 'Metadata URL must be an address that begins with https://.']);
    await visitor.press('Save', { 'Metadata URL': METADATA, 'Enable SSO for all Users': true });
    expect(visitor.said).toContain('Single Sign-On Domain is needed with Enable SSO for all Users');
    expect(visitor.fields('Save')).toMatchObject({ 'Metadata URL': METADATA });
    await visitor.press('Save', { 'Enable SSO for all Users': false });
    expect(oneId.admin.sso()).toEqual({ metadataUrl: METADATA, domain: '' });
  });
});

describe('OAuth clients', () => {
  test('without SSO settings there is no provider to pick', async () => {
    await (await visitor.follow('Manage OAuth 2.0 Clients')).follow('New');
    expect(visitor.text).toContain('No identity provider is set up yet');
    await visitor.press('Save', { ...CLIENT, 'Idp Provider': '' });
    expect(visitor.said).toBe('Not saved. Idp Provider is required.');
    expect(oneId.admin.clients()).toEqual([]);
  });

  test('the secret is shown once, and the client is listed', async () => {
    await saveSso();
    await newClient();
    const [client] = oneId.admin.clients();
    expect(client).toMatchObject({ name: 'Okta SCIM Provisioning', appName: 'acme_oneid_1', idpProvider: 'Okta' });
    expect(visitor.text).toContain(`Client ID ${client?.clientId} Client Secret`);
    await visitor.open(visitor.url);
    expect(visitor.text).not.toContain('Client Secret');
    expect(visitor.text).toContain(`acme_oneid_1 ${client?.clientId}`);
    await visitor.press('Delete');
    expect(oneId.admin.clients()).toEqual([]);
  });

  test('what is missing is named', async () => {
    await saveSso();
    await newClient({ Name: '', Type: '', Scopes: '' });
    expect(visitor.said).toBe('Not saved. Name is required. Type is required. Scopes is required.');
  });
});

describe('consent', () => {
  beforeEach(saveSso);
  const idOf = () => oneId.admin.clients()[0]?.clientId ?? '';

  test('leads back with a code', async () => {
    await newClient();
    await visitor.open(authorize({ client_id: idOf(), redirect_uri: CALLBACK, state: 's' }));
    expect(visitor.text).toContain('Let Okta SCIM Provisioning provision this organization?');
    expect(led).toEqual([]);
    await visitor.press('Sign in as organization admin and consent');
    expect(led[0]).toMatch(
      /^https:\/\/system-admin\.okta\.com\/admin\/app\/cpc\/acme_oneid_1\/oauth\/callback\?state=s&code=./,
    );
  });

  test('leads back without one where it is refused', async () => {
    await newClient();
    await (await visitor.open(authorize({ client_id: idOf(), redirect_uri: CALLBACK }))).press('Refuse');
    expect(led).toEqual([`${CALLBACK}?error=access_denied`]);
  });

  test.each<[string, Partial<typeof CLIENT>, string]>([
    ['the app’s label in place of its name', { 'App Name': 'Zuora OneID' }, 'redirect_uri mismatch'],
    ['another provider', { 'Idp Provider': 'OneLogin' }, 'redirect_uri mismatch'],
    ['another type', { Type: 'Client Credentials' }, 'There is no such client of type Authorization Code'],
  ])('isn’t to be had by a client that was made with %s', async (_, change, why) => {
    await newClient(change);
    await visitor.open(authorize({ client_id: idOf(), redirect_uri: CALLBACK }));
    expect([visitor.status, visitor.text.includes(why)]).toEqual([400, true]);
    expect(led).toEqual([]);
  });

  test('leads nowhere but to pages of the rehearsal', async () => {
    await newClient();
    const elsewhere = 'https://evil.example/cpc/acme_oneid_1/oauth/callback';
    await (await visitor.open(authorize({ client_id: idOf(), redirect_uri: elsewhere }))).press(
      'Sign in as organization admin and consent',
    );
    expect([visitor.status, visitor.text.includes('has no page in this rehearsal')]).toEqual([404, true]);
  });
});

describe('users and groups', () => {
  beforeEach(async () => {
    oneId.admin.setPolicies({ ssoForAllUsers: true });
    const scim = await scimCaller(oneId);
    const { body } = await scim('POST', '/Users', user('ada@example.com', { locale: 'en-GB' }));
    await scim('POST', '/Groups', { displayName: 'Finance', members: [{ value: body.id }] });
  });

  test('who arrived is there with what SCIM brought, and what was asked for it', async () => {
    await visitor.follow('Users');
    expect(visitor.text).toContain('ada@example.com ✓ Active none Ada Lovelace');
    expect(visitor.text).toContain('en-GB');
    await visitor.follow('SCIM requests');
    expect(visitor.text).toContain('POST /scim/v2/Users 201');
  });

  test('a group gets its tenants and roles, and with the policy they decide', async () => {
    await (await visitor.follow('Security Policies')).press('Save', { 'Group Provisioning for all Users': true });
    await visitor.follow('Users');
    expect(visitor.text).toContain('ada@example.com Group Unmapped none');
    await (await visitor.follow('Groups')).follow('Finance');
    await visitor.press('Save', { Production: true, 'Standard User': true });
    expect(visitor.text).toContain('Finance ada@example.com Production Standard User');
    await visitor.follow('Users');
    expect(visitor.text).toContain('ada@example.com ✓ Active Production');
  });
});

test('each page says that it is a model, and has no script', async () => {
  for (const link of visitor.links.slice(1)) {
    await visitor.follow(link);
    expect([link, visitor.status, visitor.html.match(/<h1>/g)?.length]).toEqual([link, 200, 1]);
    expect(visitor.text).toContain('A model, to rehearse with. This is not OneID');
    expect(visitor.html).not.toContain('<script');
  }
  expect(site.pageFor('https://one.zuora.com')).toBe(site.url);
  expect(site.pageFor('https://sim-admin.okta.com')).toBeUndefined();
  expect((await visitor.open(site.url.replace('/users', '/nothing'))).status).toBe(404);
});
