import { OneIdScimProvisioning, type OneIdScimProvisioningConfig } from '../../../lib';
import { ONE_ID_SAML } from '../../../lib/one-id/saml';
import { OktaSimulator } from '../../../lib/testing';
import { describeWithTerraform } from '../../support/terraform';
import { call, SAML_APP } from '../../testing/call';
import { setUpProvisioning } from '../administrator';
import { oneLine } from '../cut-off/cut-off';
import { stackJson, Workspace } from '../workspace';

const LABEL = 'Zuora OneID';

/** Ids of the right form that are those of something else: told at the plan, by the prop that holds them. */
describeWithTerraform('an id of something else', () => {
  let okta: OktaSimulator;
  let oneId: string;
  let other: string;

  beforeEach(async () => {
    okta = await OktaSimulator.start();
    for (const group of ['Finance', 'Sales']) okta.admin.createGroup(group);
    oneId = await made(LABEL, 'https://one.zuora.com');
    other = await made('Payroll', 'https://payroll.example.com');
  });
  afterEach(() => okta.stop());

  /** An app with provisioning on that pushes both groups. */
  async function made(label: string, host: string): Promise<string> {
    const url = `${host}/saml/SSO`;
    const signOn = { ssoAcsUrl: url, recipient: url, destination: url, audience: `${host}/saml/metadata` };
    const { id } = await okta.admin.createApp({ label, signOn });
    setUpProvisioning(okta, id);
    for (const group of ['Finance', 'Sales']) okta.admin.pushGroup(id, group);
    return id;
  }

  const app = (id: string) => okta.state().apps.find((each) => each.id === id);
  const push = (id: string, group: string) =>
    app(id)?.pushGroups.find(({ sourceGroup }) => sourceGroup === group)?.id ?? '';

  const declared = (config: OneIdScimProvisioningConfig) =>
    Workspace.create(
      okta,
      stackJson((scope) => {
        new OneIdScimProvisioning(scope, 'oneid', config);
      }),
    );

  /** A plan that stops, in which nothing is written to Okta, and what it says. */
  async function refused(config: OneIdScimProvisioningConfig): Promise<string> {
    const before = okta.state();
    const { status, output } = await (await declared(config)).apply();
    expect({ status, output }).toMatchObject({ status: 1 });
    expect(okta.state()).toEqual(before);
    return oneLine(output);
  }

  async function adopted(config: OneIdScimProvisioningConfig): Promise<void> {
    const workspace = await declared(config);
    expect(await workspace.apply()).toMatchObject({ status: 0 });
    expect(await workspace.plan()).toMatchObject({ status: 0 });
  }

  test('app.appId of another app is told with its label and addresses', async () => {
    for (const source of ['adopt', 'reference'] as const) {
      const output = await refused({ app: { source, appId: other } });
      expect(output).toContain(`app.appId names the app "Payroll" (${other}), which isn't OneID's`);
      expect(output).toContain('https://payroll.example.com/saml/SSO');
      expect(output).toContain('Correct app.appId.');
    }
  });

  test('app.appId of an app that signs on by other means is told', async () => {
    const { body } = await call(okta, 'POST', '/api/v1/apps', {
      name: 'oidc_client',
      label: 'Portal',
      signOnMode: 'OPENID_CONNECT',
      credentials: { oauthClient: { token_endpoint_auth_method: 'client_secret_basic' } },
      settings: {
        oauthClient: {
          redirect_uris: ['https://portal.example.com/cb'],
          response_types: ['code'],
          grant_types: ['authorization_code'],
          application_type: 'web',
        },
      },
    });
    for (const source of ['adopt', 'reference'] as const) {
      const output = await refused({ app: { source, appId: body.id } });
      expect(output).toContain(`app.appId names the app "Portal" (${body.id}), which isn't OneID's`);
      expect(output).toContain('it has none');
    }
  });

  test('app.label of another app is told', async () => {
    const output = await refused({ app: { source: 'adopt', label: 'Payroll' } });
    expect(output).toContain(`app.label names the app "Payroll" (${other}), which isn't OneID's`);
  });

  test('addresses of another host are right where the props declare them', async () => {
    const url = 'https://payroll.example.com/saml/SSO';
    await adopted({ app: { source: 'adopt', label: 'Payroll', saml: { ssoUrl: url } } });
  });

  test('one address that somebody changed is mended, not refused', async () => {
    const url = 'https://elsewhere.example.com/saml/SSO';
    const current = (await call(okta, 'GET', `/api/v1/apps/${oneId}`)).body;
    current.settings.signOn.ssoAcsUrl = url;
    expect((await call(okta, 'PUT', `/api/v1/apps/${oneId}`, current)).status).toBe(200);
    await adopted({ app: { source: 'adopt', appId: oneId } });
    const after = (await call(okta, 'GET', `/api/v1/apps/${oneId}`)).body;
    expect(after.settings.signOn.ssoAcsUrl).toBe(ONE_ID_SAML.ssoUrl);
  });

  test('a reference to an app of the catalog, which tells no addresses, is none of another', async () => {
    const { body } = await call(okta, 'POST', '/api/v1/apps', {
      ...SAML_APP,
      name: 'okta_org2org',
      label: 'Hub',
      settings: { app: { baseUrl: 'https://hub.example.com' } },
    });
    const workspace = await declared({ app: { source: 'reference', appId: body.id }, phase: 'app' });
    expect(await workspace.plan()).not.toMatchObject({ status: 1 });
  });

  test('app.profileMappingId of another app, or of the other direction, is told with its ends', async () => {
    const source = { source: 'adopt', appId: oneId } as const;
    const [toOther, fromApp] = [app(other)?.mappings.toApp.id, app(oneId)?.mappings.toOkta.id];
    for (const profileMappingId of [toOther, fromApp]) {
      const output = await refused({ app: { ...source, profileMappingId } });
      expect(output).toContain(`app.profileMappingId "${profileMappingId}" is the mapping from`);
      expect(output).toContain(`not that from Okta's users to this app (${oneId})`);
      expect(output).toContain('or leave it out');
    }
  });

  test('existingMappingId of another group, or of another app, is told with what Okta has', async () => {
    for (const existingMappingId of [push(oneId, 'Sales'), push(other, 'Finance')]) {
      const output = await refused({
        app: { source: 'adopt', appId: oneId },
        pushGroups: [{ sourceGroup: { name: 'Finance' }, existingMappingId }],
      });
      expect(output).toContain(`existingMappingId ${existingMappingId} in \`pushGroups\` of "oneid" isn't the push`);
      expect(output).toContain(`Okta has for it: ${push(oneId, 'Finance')}.`);
    }
  });

  test('with the right ones, all is imported and the second plan is empty', async () => {
    const before = app(oneId);
    const profileMappingId = before?.mappings.toApp.id;
    await adopted({
      app: { source: 'adopt', appId: oneId, profileMappingId },
      pushGroups: [{ sourceGroup: { name: 'Finance' }, existingMappingId: push(oneId, 'Finance') }, 'Sales'],
    });
    expect(app(oneId)?.pushGroups).toEqual(before?.pushGroups);
    expect(app(oneId)?.mappings.toApp.id).toBe(profileMappingId);
  });
});
