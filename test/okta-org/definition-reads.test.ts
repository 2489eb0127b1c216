import type { HttpOptions } from '../../lib/http';
import { OktaDefinitions, READ_SCOPES } from '../../lib/okta-org';
import { OktaSimulator } from '../../lib/testing';
import { LoopbackServer } from '../http/loopback-server';
import { call, SAML_APP, SCIM_CONNECTION } from '../testing/call';

const QUICK: HttpOptions = { limits: { retryPause: 1 } };

let sim: OktaSimulator;
let okta: OktaDefinitions;
let appId: string;

beforeEach(async () => {
  sim = await OktaSimulator.start();
  okta = OktaDefinitions.fromEnvironment(sim.environment(), QUICK);
  ({
    body: { id: appId },
  } = await call(sim, 'POST', '/api/v1/apps', SAML_APP));
});
afterEach(() => sim.stop());

test('an app with what defines it', async () => {
  sim.admin.updateApp(appId, {
    settings: {
      notes: { admin: 'a', enduser: '' },
      signOn: { acsEndpoints: [{ url: 'https://x.example', index: 0 }] },
    },
  });
  expect(await okta.appDefinition(appId)).toMatchObject({
    id: appId,
    label: 'Zuora OneID',
    signOnMode: 'SAML_2_0',
    features: [],
    userName: { template: '${source.email}', type: 'BUILT_IN' },
    adminNote: 'a',
    endUserNote: undefined,
    hiddenOnWeb: false,
    authenticationPolicyId: undefined,
    saml: {
      ssoAcsUrl: 'https://one.zuora.com/saml/SSO',
      responseSigned: true,
      attributeStatements: [],
      // Okta keeps addresses that are switched off.
      acsEndpoints: [],
      singleLogout: undefined,
    },
  });
  expect(await okta.appDefinition('0oaNowhere')).toBeUndefined();
});

test('the authentication policy, on Identity Engine', async () => {
  await using idx = await OktaSimulator.start({ pipeline: 'idx' });
  const { id } = await idx.admin.createApp({ label: 'x' });
  const read = await OktaDefinitions.fromEnvironment(idx.environment()).appDefinition(id);
  expect(read?.authenticationPolicyId).toMatch(/^rst/);
});

test('apps of every kind and all pages, or those of a label in any case', async () => {
  for (let index = 0; index < 205; index++)
    await sim.admin.createApp({ label: `App ${index}`, signOnMode: 'BOOKMARK' });
  await sim.admin.createApp({
    label: 'Hub',
    catalogKey: 'okta_org2org',
    appSettings: { baseUrl: 'https://hub.okta.com' },
  });
  sim.requests.clear();
  const all = await okta.appDefinitions();
  expect([all.length, sim.requests.count]).toEqual([207, 2]);
  expect(all.filter(({ saml }) => saml !== undefined).map(({ id }) => id)).toEqual([appId]);
  expect((await okta.appDefinitions('zuora ONEID')).map(({ id }) => id)).toEqual([appId]);
});

test('the mapping from the default user type', async () => {
  const [app] = sim.state().apps;
  expect(await okta.mappingsTo(appId)).toEqual([{ id: app?.mappings.toApp.id, userType: 'user' }]);
});

test('assigned groups with name, type and profile, by priority', async () => {
  sim.admin.createGroup('Finance');
  sim.admin.assignGroup(appId, 'Everyone', { priority: 1 });
  sim.admin.assignGroup(appId, 'Finance', { priority: 0, profile: { locale: 'fr' } });
  sim.requests.clear();
  expect(await okta.assignedGroups(appId)).toEqual([
    { group: { id: expect.any(String), name: 'Finance', type: 'OKTA_GROUP' }, priority: 0, profile: { locale: 'fr' } },
    { group: { id: expect.any(String), name: 'Everyone', type: 'BUILT_IN' }, priority: 1, profile: {} },
  ]);
  expect(sim.requests.count).toBe(1);
});

test('groups by id, 200 in a call, and those of an app', async () => {
  sim.admin.enableScim(appId, SCIM_CONNECTION);
  const ids = Array.from({ length: 201 }, (_, index) => sim.admin.createGroup(`Group ${index}`).id);
  sim.admin.pushGroup(appId, 'Group 0', 'Pushed');
  sim.requests.clear();
  expect((await okta.groups([...ids, '00gGone'])).map(({ id }) => id).sort()).toEqual([...ids].sort());
  expect(sim.requests.count).toBe(2);
  expect((await okta.groupsOfApp(appId)).map(({ name, type }) => [name, type])).toEqual([['Pushed', 'APP_GROUP']]);
});

test('where an address is too long for a server, half of it is tried', async () => {
  const asked: number[] = [];
  await using server = await LoopbackServer.start((request, response) => {
    const search = new URL(request.url ?? '', 'http://x').searchParams.get('search') ?? '';
    const ids = [...search.matchAll(/id eq "(\w+)"/g)].map(([, id]) => id);
    asked.push(ids.length);
    if (ids.length > 60) response.writeHead(414).end('{}');
    else {
      response.writeHead(200, { 'Content-Type': 'application/json' });
      response.end(JSON.stringify(ids.map((id) => ({ id, type: 'OKTA_GROUP', profile: { name: id } }))));
    }
  });
  const behind = OktaDefinitions.fromEnvironment({ ...sim.environment(), OKTA_HTTP_PROXY: server.url }, QUICK);
  const ids = Array.from({ length: 100 }, (_, index) => `00g${index}`);
  expect((await behind.groups(ids)).map(({ id }) => id)).toEqual(ids);
  expect(asked).toEqual([100, 50, 50]);
});

test("an answer that isn't Okta's, and a page that leads elsewhere, are errors that quote nothing", async () => {
  await using server = await LoopbackServer.start((_, response) => {
    response.writeHead(200, {
      'Content-Type': 'application/json',
      Link: '<https://elsewhere.example/canary>; rel="next"',
    });
    response.end(answer);
  });
  const behind = OktaDefinitions.fromEnvironment({ ...sim.environment(), OKTA_HTTP_PROXY: server.url }, QUICK);
  let answer = '[{"canary":"canary"}]';
  await expect(behind.appDefinitions()).rejects.toMatchObject({ problem: 'not-json' });
  answer = '[]';
  const error = await behind.appDefinitions().catch((error: Error) => error);
  expect(error).toMatchObject({ problem: 'redirect' });
  expect(String(error)).not.toContain('canary');
});

test('a service app asks for the groups, too', () => {
  expect(READ_SCOPES).toContain('okta.groups.read');
});
