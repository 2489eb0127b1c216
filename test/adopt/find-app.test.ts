import { AdoptError, adopt, SeveralAppsError } from '../../lib/adopt';
import { OktaDefinitions } from '../../lib/okta-org';
import { OktaSimulator } from '../../lib/testing';
import { call, SAML_APP } from '../testing/call';

let okta: OktaSimulator;
beforeEach(async () => {
  okta = await OktaSimulator.start();
  await okta.admin.createApp({ label: 'Payroll' });
});
afterEach(() => okta.stop());

async function oneIdApp(label: string): Promise<string> {
  const { body } = await call(okta, 'POST', '/api/v1/apps', { ...SAML_APP, label });
  return body.id;
}

async function found(app?: string): Promise<string> {
  const adoption = await adopt(OktaDefinitions.fromEnvironment(okta.environment()), { app });
  return adoption.app.id;
}

async function refusal(app?: string): Promise<AdoptError> {
  const error = await found(app).catch((error: unknown) => error);
  if (!(error instanceof AdoptError)) throw error;
  return error;
}

test('without a name, the app whose SAML addresses are of OneID is taken', async () => {
  const id = await oneIdApp('Sign in to billing');
  expect(await found()).toBe(id);
});

test('an app by its label, its id, the address of its page, or its embed link', async () => {
  const [id] = [await oneIdApp('Zuora OneID'), await oneIdApp('Zuora OneID test')];
  const { name } = okta.state().apps.find((app) => app.id === id) ?? { name: '' };
  for (const named of [
    'Zuora OneID',
    id,
    `https://sim-admin.okta.com/admin/app/${name}/instance/${id}/#tab-general`,
    `https://sim-admin.okta.com/admin/app/${name}/instance/${id}`,
    `https://sim.okta.com/home/${name}/${id}/aln1`,
    `https://login.acme.example/home/${name}/${id}/aln1`,
  ]) {
    expect(await found(named)).toBe(id);
  }
});

test('a label that looks like an id is found, too', async () => {
  const label = '0oa1b2c3d4e5f6g7h8i9';
  const id = await oneIdApp(label);
  expect(await found(label)).toBe(id);
});

test.each([
  ['that look like OneID', undefined],
  ['of one label', 'Zuora OneID'],
])('several apps %s are listed', async (_name, named) => {
  const ids = [await oneIdApp('Zuora OneID'), await oneIdApp('Zuora OneID')];
  okta.admin.deactivateApp(ids[1] ?? '');
  const error = await refusal(named);
  expect(error).toBeInstanceOf(SeveralAppsError);
  expect(error).toMatchObject({
    candidates: [
      { id: ids[0], label: 'Zuora OneID', status: 'ACTIVE' },
      { id: ids[1], label: 'Zuora OneID', status: 'INACTIVE' },
    ],
  });
});

test.each<[string, string | undefined, RegExp]>([
  [
    'no app of OneID',
    undefined,
    /^sim\.okta\.com has no app whose SAML addresses are OneID's \(one\.zuora\.com\): name/,
  ],
  ['an unknown label', 'OneID', /^sim\.okta\.com has no app with the label or id OneID$/],
  ['another case of letters', 'payroll', /no app with the label or id payroll; it has one with the label Payroll$/],
  ['an unknown id', '0oa1b2c3d4e5f6g7h8i9', /no app with the label or id 0oa1b2c3d4e5f6g7h8i9$/],
  ['nothing', ' ', /^--app is empty/],
  ['another address', 'https://sim-admin.okta.com/admin/apps/active', /^--app is an address in which no app's id is/],
  [
    'an address of another org',
    'https://other-admin.okta.com/admin/app/x/instance/0oa1/',
    /^--app is an address at other-admin\.okta\.com, and the credential is for sim\.okta\.com: it is another org$/,
  ],
  [
    'an unknown id in an address',
    'https://sim-admin.okta.com/admin/app/x/instance/0oa1/',
    /has no app with the id 0oa1$/,
  ],
])('%s: one line says so', async (_name, named, message) => {
  expect((await refusal(named)).message).toMatch(message);
});

test('an app that is no custom SAML app is refused, with what it is', async () => {
  await okta.admin.createApp({ label: 'Bookmark', signOnMode: 'BOOKMARK' });
  await okta.admin.createApp({
    label: 'Hub',
    catalogKey: 'okta_org2org',
    appSettings: { baseUrl: 'https://hub.okta.com' },
  });
  expect((await refusal('Bookmark')).message).toMatch(/signs people on with BOOKMARK: only a SAML 2\.0 app/);
  expect((await refusal('Hub')).message).toMatch(/is the app okta_org2org of Okta's catalog/);
});
