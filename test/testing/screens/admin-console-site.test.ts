import { AdminConsoleSite, OktaSimulator } from '../../../lib/testing';
import { SCIM_CONNECTION } from '../call';
import { Visitor } from '../web/visitor';

/** The Admin Console by its pages, as somebody goes through them who knows the words on the screens. */

const LABEL = 'Zuora OneID';
const CONNECTION = {
  'SCIM connector base URL': 'https://one.zuora.com/scim/v2',
  'Unique identifier field for users': 'userName',
  'Push New Users': true,
  'Push Profile Updates': true,
  'Push Groups': true,
  'Authentication Mode': 'OAuth 2',
  'Access token endpoint URI': 'https://one.zuora.com/oauth2/token',
  'Authorization endpoint URI': 'https://one.zuora.com/oauth2/authorize',
  'Client ID': 'client',
  'Client Secret': 'CANARY-secret',
} as const;

let okta: OktaSimulator;
let site: AdminConsoleSite;
let visitor: Visitor;
beforeEach(async () => {
  okta = await OktaSimulator.start();
  await okta.admin.createApp({ label: LABEL });
  okta.admin.createGroup('Finance');
  okta.admin.createGroup('OneID Users');
  okta.admin.createUser({ login: 'ada@example.com', email: 'ada@example.com', firstName: 'Ada', lastName: 'L' }, [
    'OneID Users',
  ]);
  site = await AdminConsoleSite.start(okta);
  visitor = await new Visitor().open(site.url);
});
afterEach(async () => {
  await site.stop();
  await okta.stop();
});

const app = () => okta.admin.lookAt(LABEL);
const toTab = async (tab: string) => (await (await visitor.open(site.url)).follow(LABEL)).follow(tab);
const toScreen = async (screen: string) => (await toTab('Provisioning')).follow(screen);
const chooseScim = async () => (await (await toTab('General')).follow('Edit')).press('Save', { Provisioning: 'SCIM' });
const connect = async () => (await (await toScreen('Integration')).follow('Edit')).press('Save', CONNECTION);

describe('General', () => {
  test('an app has no tab Provisioning until SCIM is chosen and saved', async () => {
    await toTab('General');
    expect(visitor.links).not.toContain('Provisioning');
    await visitor.follow('Edit');
    expect(visitor.fields('Save')).toEqual({ 'Application label': LABEL, Provisioning: 'None' });
    expect(app().features).toEqual([]);
    await visitor.press('Save', { Provisioning: 'SCIM' });
    expect(visitor.said).toBe('App Settings are saved. The app has a tab called Provisioning now.');
    expect(visitor.links).toContain('Provisioning');
    expect(app()).toMatchObject({ provisioning: 'SCIM', scim: null, features: ['SCIM_PROVISIONING'] });
  });

  test('whether Okta reports SCIM before there is a connection is an assumption', async () => {
    await using other = await OktaSimulator.start({ assumptions: { scimReported: 'with-connection' } });
    await other.admin.createApp({ label: LABEL });
    expect(other.admin.chooseProvisioning(LABEL, 'SCIM').features).toEqual([]);
    expect(other.admin.chooseProvisioning(LABEL, 'None').features).toEqual([]);
  });

  test('who leaves without Save has changed nothing', async () => {
    await (await toTab('General')).follow('Edit');
    await visitor.follow('Cancel');
    expect(visitor.text).toContain('Provisioning None');
    expect(app().provisioning).toBe('None');
  });

  test('None takes the connection and everything under To App away', async () => {
    await chooseScim();
    await connect();
    await (await (await toTab('General')).follow('Edit')).press('Save', { Provisioning: 'None' });
    expect(visitor.said).toContain('Provisioning is off');
    expect(app()).toMatchObject({ provisioning: 'None', scim: null, features: [] });
    await chooseScim();
    await toScreen('Integration');
    expect(visitor.text).toContain('There is no connection yet');
  });

  test('On-Premises brings the tab, and no SCIM', async () => {
    await (await (await toTab('General')).follow('Edit')).press('Save', { Provisioning: 'On-Premises' });
    await toTab('Provisioning');
    expect(visitor.text).toContain('It takes an agent on your premises.');
    expect(app()).toMatchObject({ provisioning: 'On-Premises', features: [] });
  });

  test('an app that Okta offers no SCIM for has none to choose', async () => {
    await okta.admin.createApp({ label: 'Notes', signOnMode: 'BOOKMARK', appSettings: { url: 'https://x.example' } });
    await (await (await visitor.open(site.url)).follow('Notes')).follow('Edit');
    expect(visitor.text).toContain('On-Premises');
    expect(visitor.html).not.toContain('value="SCIM"');
  });

  test('the label is changed, and may not be empty', async () => {
    await (await toTab('General')).follow('Edit');
    await visitor.press('Save', { 'Application label': ' ' });
    expect(visitor.status).toBe(422);
    expect(visitor.said).toBe('Application label is required.');
    await visitor.press('Save', { 'Application label': 'OneID' });
    expect(okta.state().apps[0]?.label).toBe('OneID');
  });

  test("the App Embed Link has the app's unique name, and Sign On the address of the metadata", async () => {
    await toTab('General');
    expect(visitor.text).toContain(`https://sim.okta.com/home/sim_zuoraoneid_1/${app().id}/aln`);
    await toTab('Sign On');
    expect(visitor.text).toContain(`https://sim.okta.com/api/v1/apps/${app().id}/sso/saml/metadata`);
  });
});

describe('Integration', () => {
  beforeEach(chooseScim);

  test('saves exactly what was entered, and says that nobody has authenticated', async () => {
    await connect();
    expect(visitor.said).toBe(
      'The connection is saved. Nothing works with it until somebody authenticates with Zuora OneID.',
    );
    expect(app().scim).toEqual({
      baseUrl: 'https://one.zuora.com/scim/v2',
      uniqueIdentifierField: 'userName',
      authenticationMode: 'OAuth 2',
      accessTokenEndpointUri: 'https://one.zuora.com/oauth2/token',
      authorizationEndpointUri: 'https://one.zuora.com/oauth2/authorize',
      clientId: 'client',
      hasSecret: true,
      supportedActions: {
        importNewUsers: false,
        pushNewUsers: true,
        pushProfileUpdates: true,
        pushGroups: true,
        importGroups: false,
      },
      authenticated: false,
    });
    expect(visitor.html).not.toContain('CANARY');
    expect(visitor.links).not.toContain('To App');
  });

  test('names each field that is missing or no address, and keeps what was entered but the secret', async () => {
    await (await toScreen('Integration')).follow('Edit');
    const filled = {
      'SCIM connector base URL': 'one.zuora.com',
      'Authentication Mode': 'OAuth 2',
      'Push Groups': true,
    };
    await visitor.press('Save', { ...filled, 'Client Secret': 'CANARY-secret' });
    expect(visitor.said).toBe(
      'Not saved. Unique identifier field for users is required. Access token endpoint URI is required. ' +
        'Authorization endpoint URI is required. Client ID is required. ' +
        'SCIM connector base URL must be an address that begins with https://, without an underscore.',
    );
    expect(visitor.fields('Save')).toMatchObject({
      'SCIM connector base URL': 'one.zuora.com',
      'Authentication Mode': 'OAuth 2',
      'Push Groups': 'on',
      'Client Secret': '',
    });
    expect(app().scim).toBeNull();
  });

  test('an address with an underscore is refused, as by Okta', async () => {
    await (await toScreen('Integration')).follow('Edit');
    await visitor.press('Save', { ...CONNECTION, 'SCIM connector base URL': 'https://one_id.zuora.com/scim/v2' });
    expect(visitor.said).toContain('without an underscore');
  });

  test('the secret stays where it is left empty later', async () => {
    await connect();
    await (await toScreen('Integration')).follow('Edit');
    await visitor.press('Save', { 'Push Groups': false });
    expect(app().scim).toMatchObject({ hasSecret: true, clientId: 'client', supportedActions: { pushGroups: false } });
  });

  test('Import Groups, ticked, is shown as ticked', async () => {
    await (await toScreen('Integration')).follow('Edit');
    await visitor.press('Save', { ...CONNECTION, 'Import Groups': true });
    expect(visitor.text).toContain('Import Groups: ✓ Enabled');
    await visitor.follow('Edit');
    await visitor.press('Save', { 'Import Groups': false });
    expect(app().scim?.supportedActions.importGroups).toBe(false);
  });

  test('another mode than OAuth 2 needs no endpoints, and offers nothing to authenticate', async () => {
    await (await toScreen('Integration')).follow('Edit');
    await visitor.press('Save', {
      'SCIM connector base URL': 'https://one.zuora.com/scim/v2',
      'Unique identifier field for users': 'userName',
    });
    expect(visitor.said).toBe('The connection is saved.');
    expect(app().scim?.authenticationMode).toBe('Basic Auth');
    expect(visitor.html).not.toContain(`Authenticate with ${LABEL}`);
  });
});

describe('To App', () => {
  beforeEach(async () => {
    await chooseScim();
    await connect();
  });

  test('is there once somebody has authenticated', async () => {
    await (await toScreen('Integration')).press(`Authenticate with ${LABEL}`);
    expect(visitor.links).toContain('To App');
    await toScreen('To App');
    await visitor.follow('Edit');
    await visitor.press('Save', { 'Create Users': true, 'Deactivate Users': true });
    expect(visitor.text).toContain('Create Users ✓ Enabled Update User Attributes Not enabled');
    expect(app().toApp).toMatchObject({ createUsers: true, updateUserAttributes: false, deactivateUsers: true });
    await toScreen('Integration');
    expect(visitor.html).toContain(`Re-authenticate with ${LABEL}`);
  });

  test('has no box whose supported action is off', async () => {
    okta.admin.changeScimConnection(LABEL, { supportedActions: { pushNewUsers: false } });
    okta.admin.reauthenticate(LABEL);
    await (await toScreen('To App')).follow('Edit');
    expect(Object.keys(visitor.fields('Save'))).toEqual([]);
    await expect(visitor.press('Save', { 'Create Users': true })).rejects.toThrow('No field Create Users');
  });

  test('beside it, To Okta has the box for sourcing, which goes with provisioning', async () => {
    okta.admin.reauthenticate(LABEL);
    await (await toScreen('To Okta')).follow('Edit');
    await visitor.press('Save', { 'Allow Zuora OneID to source Okta users': true });
    expect(visitor.said).toBe('Profile & Lifecycle Sourcing is saved.');
    expect(app().features).toContain('PROFILE_MASTERING');
    okta.admin.disableProvisioning(LABEL);
    okta.admin.enableScim(LABEL, SCIM_CONNECTION);
    expect(app().features).not.toContain('PROFILE_MASTERING');
    expect(() => okta.admin.setSourcing(LABEL, true)).toThrow('has no screen To Okta before somebody re-authenticates');
  });

  test('shows what fills the attributes', async () => {
    okta.admin.reauthenticate(LABEL);
    await toScreen('To App');
    expect(visitor.text).toContain('Given name givenName user.firstName');
  });
});

describe('Assignments and Push Groups', () => {
  test('a group gets the app and loses it; its people are listed', async () => {
    await (await toTab('Assignments')).press('Assign', { 'Assign to Groups': 'OneID Users' });
    expect(visitor.text).toContain('Ada L ada@example.com Group Not provisioned: Create Users is off');
    expect(app().assignments.map(({ group }) => group)).toEqual(['OneID Users']);
    await visitor.press('Remove');
    expect(app().assignments).toEqual([]);
    await visitor.press('Assign');
    expect(visitor.said).toBe('Assign to Groups: choose a group.');
  });

  test('Push Groups is there once the action is on; a push is made, stopped and ended', async () => {
    await toTab('General');
    expect(visitor.links).not.toContain('Push Groups');
    await chooseScim();
    await connect();
    await (await toTab('Push Groups')).press('Save', { 'Find groups by name': 'Finance' });
    expect(visitor.text).toContain('Finance Finance ✓ Active');
    await visitor.press('Deactivate group push');
    expect(app().pushGroups[0]?.status).toBe('INACTIVE');
    await visitor.press('Unlink, leave the group in the target app');
    expect(app().pushGroups).toEqual([]);
  });
});

describe('the pages', () => {
  test('each says that it is a model, has one heading of the first rank, and no script', async () => {
    await chooseScim();
    await connect();
    okta.admin.reauthenticate(LABEL);
    const at = `${site.url.replace('/admin/apps/active', '')}/admin/app/${app().name}/instance/${app().id}/`;
    const tabs = [
      'general',
      'sign-on',
      'provisioning/integration',
      'provisioning/to-app',
      'assignments',
      'push-groups',
    ];
    const pages = [site.url, site.url.replace('apps/active', 'users'), site.url.replace('apps/active', 'groups')];
    for (const page of [...pages, ...tabs.map((tab) => `${at}${tab}`)]) {
      await visitor.open(page);
      expect([page, visitor.status]).toEqual([page, 200]);
      expect(visitor.text).toContain('A model, to rehearse with. This is not the Okta Admin Console');
      expect(visitor.html.match(/<h1>/g)).toHaveLength(1);
      expect(visitor.html).not.toContain('<script');
    }
  });

  test('stand for the addresses of the Admin Console, tab by tab', async () => {
    await chooseScim();
    const of = (fragment: string) =>
      `https://sim-admin.okta.com/admin/app/${app().name}/instance/${app().id}/${fragment}`;
    await visitor.open(site.pageFor(of('#tab-user-management/api-credentials')) ?? '');
    expect(visitor.html).toContain('<h2>SCIM Connection</h2>');
    await visitor.open(site.pageFor(of('')) ?? '');
    expect(visitor.html).toContain('<h2>App Settings</h2>');
    expect(site.pageFor('https://one.zuora.com')).toBeUndefined();
    expect(site.pageFor('no address')).toBeUndefined();
  });

  test('another app, and a tab that the app has not, are not there', async () => {
    const page = site.pageFor(`https://sim-admin.okta.com/admin/app/x/instance/y/#tab-general`) ?? '';
    expect((await visitor.open(page)).status).toBe(404);
    const { name, id } = app();
    const toApp = site.pageFor(
      `https://sim-admin.okta.com/admin/app/${name}/instance/${id}/#tab-user-management/create-n-update`,
    );
    expect((await visitor.open(toApp ?? '')).status).toBe(404);
    expect(visitor.text).toContain("There is no such page, or the app doesn't have it now");
  });

  test('a name that is markup is shown as text', async () => {
    okta.admin.updateApp(LABEL, { label: '<b>"x"</b>' });
    await visitor.open(site.url);
    expect(visitor.html).not.toContain('<b>');
    await visitor.follow('<b>"x"</b>').catch(() => undefined);
    expect(visitor.html).not.toContain('<b>');
  });
});
