import { createPublicKey, generateKeyPairSync, verify } from 'node:crypto';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { inspect } from 'node:util';
import { HttpError, type HttpOptions } from '../../lib/http';
import { OktaOrg } from '../../lib/okta-org';
import { OktaSimulator } from '../../lib/testing';
import { LoopbackServer } from '../http/loopback-server';
import { call, SAML_APP, SCIM_CONNECTION } from '../testing/call';

const LABEL = 'Zuora OneID';
const QUICK: HttpOptions = { limits: { retryPause: 1 } };

let sim: OktaSimulator;
let okta: OktaOrg;
let appId: string;

beforeEach(async () => {
  sim = await OktaSimulator.start({ apiToken: 'canary-token' });
  okta = OktaOrg.fromEnvironment(sim.environment(), QUICK);
  sim.admin.createGroup('Finance');
  ({ id: appId } = await sim.admin.createApp({ label: LABEL }));
  sim.admin.enableScim(LABEL, SCIM_CONNECTION);
});
afterEach(() => sim.stop());

const snapshot = () => sim.state().apps[0] as ReturnType<OktaSimulator['state']>['apps'][number];

describe('what is read', () => {
  test('an app', async () => {
    expect(okta.url).toBe('https://sim.okta.com');
    expect(await okta.app(appId)).toEqual({
      id: appId,
      name: 'sim_zuoraoneid_1',
      label: LABEL,
      status: 'ACTIVE',
      features: ['SCIM_PROVISIONING', 'GROUP_PUSH'],
      userNameTemplate: '${source.login}',
      signOnMode: 'SAML_2_0',
      created: expect.stringMatching(/^\d{4}-\d\d-\d\dT/),
    });
    expect(await okta.app('0oaNowhere')).toBeUndefined();
  });

  test('apps by their label, whatever is in it', async () => {
    const odd = 'a "b" \\ c & d=e #é';
    await sim.admin.createApp({ label: odd });
    await sim.admin.createApp({ label: odd });
    await sim.admin.createApp({ label: LABEL.toUpperCase() });
    expect((await okta.appsByLabel(odd)).map(({ label }) => label)).toEqual([odd, odd]);
    expect((await okta.appsByLabel(LABEL)).map(({ id }) => id)).toEqual([appId]);
    expect(await okta.appsByLabel('nowhere')).toEqual([]);
  });

  test('the connection of an app that the API cannot write, and of one that it can', async () => {
    expect(await okta.connectionStatus(appId)).toEqual({ status: 'UNKNOWN', authScheme: 'UNKNOWN' });
    await using other = await OktaSimulator.start();
    const org = OktaOrg.fromEnvironment(other.environment(), QUICK);
    const baseUrl = 'https://hub.okta.com';
    const settings = { ...SAML_APP.settings, app: { baseUrl } };
    const { body } = await call(other, 'POST', '/api/v1/apps', { ...SAML_APP, name: 'okta_org2org', settings });
    const connection = `/api/v1/apps/${body.id}/connections/default`;
    await call(other, 'POST', connection, { baseUrl, profile: { authScheme: 'TOKEN', token: 'x' } });
    expect(await org.connectionStatus(body.id)).toEqual({ status: 'DISABLED', authScheme: 'TOKEN' });
    await call(other, 'POST', `${connection}/lifecycle/activate`);
    expect(await org.connectionStatus(body.id)).toEqual({ status: 'ENABLED', authScheme: 'TOKEN' });
  });

  test('a mapping', async () => {
    const { id, properties } = snapshot().mappings.toApp;
    const found = await okta.mapping(id);
    expect(found).toContainEqual({ variable: 'givenName', expression: 'user.firstName', pushStatus: 'PUSH' });
    expect(found).toHaveLength(Object.keys(properties).length);
    expect(await okta.mapping('prmNowhere')).toBeUndefined();
  });

  test('attributes, base ones that no Okta user has among them', async () => {
    const found = await okta.appUserSchema(appId);
    const externalNamespace = 'urn:ietf:params:scim:schemas:core:2.0:User';
    expect(found).toContainEqual({
      variable: 'givenName',
      kind: 'base',
      externalName: 'name.givenName',
      externalNamespace,
    });
    expect(found).toContainEqual({
      variable: 'email',
      kind: 'custom',
      externalName: 'emails.^[primary==true].value',
      externalNamespace,
    });
    const { base, custom } = snapshot().attributes;
    expect(found).toHaveLength(Object.keys(base).length + Object.keys(custom).length);
    sim.admin.deactivateApp(LABEL);
    expect(await okta.appUserSchema(appId)).toBeUndefined();
  });

  test('pushed groups', async () => {
    sim.admin.pushGroup(LABEL, 'Finance');
    const [pushed] = snapshot().pushGroups;
    expect(await okta.pushMappings(appId)).toEqual([
      { id: pushed?.id, sourceGroupId: pushed?.sourceGroupId, targetGroupId: pushed?.targetGroupId, status: 'ACTIVE' },
    ]);
  });

  test('lists of several pages, whose links name the org itself; assignments come by priority', async () => {
    for (let number = 0; number < 250; number++) {
      sim.admin.createGroup(`G${number}`);
      sim.admin.assignGroup(LABEL, `G${number}`, { priority: number % 100 });
    }
    sim.requests.clear();
    const found = await okta.groupAssignments(appId);
    expect(found.map(({ groupId }) => groupId)).toEqual(snapshot().assignments.map(({ groupId }) => groupId));
    expect(sim.requests.byRoute()).toEqual({ 'GET /api/v1/apps/{id}/groups': 2 });
  });
});

test('every method reads, and one answer is one call', async () => {
  sim.requests.clear();
  await okta.app(appId);
  await okta.appsByLabel(LABEL);
  await okta.connectionStatus(appId);
  await okta.mapping(snapshot().mappings.toApp.id);
  await okta.appUserSchema(appId);
  await okta.pushMappings(appId);
  await okta.groupAssignments(appId);
  expect(sim.requests.all.map(({ method }) => method)).toEqual(Array(7).fill('GET'));
});

describe('what fails', () => {
  const failed = async (work: Promise<unknown>): Promise<HttpError> => {
    const error = await work.then(
      () => new Error('it did not fail'),
      (error: HttpError) => error,
    );
    expect(error).toBeInstanceOf(HttpError);
    expect(inspect(error, { depth: null, showHidden: true })).not.toContain('canary');
    return error as HttpError;
  };

  test('a wrong token', async () => {
    const wrong = OktaOrg.fromEnvironment({ ...sim.environment(), OKTA_API_TOKEN: 'canary-other' }, QUICK);
    const error = await failed(wrong.app(appId));
    expect(error.problem).toBe('unauthorized');
    expect(error.message).toMatch(/401\. The API token \(OKTA_API_TOKEN\) is not valid/);
  });

  test.each([
    ['drop', 'unreachable'],
    ['internal-error', 'server-error'],
    ['unavailable', 'server-error'],
    ['truncate', 'unreachable'],
  ] as const)('%s, for good', async (kind, problem) => {
    sim.faults.add({ kind, times: Number.POSITIVE_INFINITY });
    expect((await failed(okta.app(appId))).problem).toBe(problem);
    sim.faults.clear();
    sim.faults.add({ kind, times: 2 });
    expect(await okta.app(appId)).toMatchObject({ id: appId });
  });

  test('a rate limit is waited for', async () => {
    sim.faults.add({ kind: 'too-many-requests', seconds: 0 });
    const said: string[] = [];
    const patient = OktaOrg.fromEnvironment(sim.environment(), { onProgress: (message) => said.push(message) });
    expect(await patient.app(appId)).toMatchObject({ id: appId });
    expect(said).toEqual([expect.stringMatching(/^Okta: rate limit used up, waiting \d seconds?$/)]);
  });

  test.each<[string, unknown]>([
    ['no app', { id: 1 }],
    ['a list', []],
    ['null', null],
    ['a text', 'canary'],
    ['an app without its name', { id: '0oa1', label: 'canary', status: 'ACTIVE', signOnMode: 'SAML_2_0' }],
    ['features that are none', { id: '0oa1', name: 'x', label: 'canary', status: 'ACTIVE', features: [{ canary: 1 }] }],
  ])("an answer that isn't Okta's: %s", async (_name, answer) => {
    await using server = await LoopbackServer.start((_, response) =>
      response.writeHead(200, { 'Content-Type': 'application/json' }).end(JSON.stringify(answer)),
    );
    const odd = OktaOrg.fromEnvironment({ ...sim.environment(), OKTA_HTTP_PROXY: server.url }, QUICK);
    const error = await failed(odd.app(appId));
    expect(error.message).toBe("Okta: an answer that isn't Okta's. Check the address of the org.");
  });

  test('a link to the next page on another host', async () => {
    await using elsewhere = await LoopbackServer.start((_, response) => response.end('[]'));
    await using server = await LoopbackServer.start((_, response) =>
      response
        .writeHead(200, { 'Content-Type': 'application/json', Link: `<${elsewhere.url}/next>; rel="next"` })
        .end('[]'),
    );
    const led = OktaOrg.fromEnvironment({ ...sim.environment(), OKTA_HTTP_PROXY: server.url }, QUICK);
    expect((await failed(led.pushMappings(appId))).problem).toBe('redirect');
    expect(elsewhere.received).toEqual([]);
  });
});

describe('with the key of a service app', () => {
  const { privateKey, publicKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
  const OKTA_API_PRIVATE_KEY = privateKey.export({ type: 'pkcs1', format: 'pem' }).toString();
  const environment = () => {
    const { OKTA_API_TOKEN: _none, ...org } = sim.environment();
    return { ...org, OKTA_API_CLIENT_ID: '0oaClient', OKTA_API_PRIVATE_KEY, OKTA_API_PRIVATE_KEY_ID: 'kid1' };
  };

  test('a token is got once, and used', async () => {
    const service = OktaOrg.fromEnvironment(environment(), QUICK);
    sim.requests.clear();
    await service.app(appId);
    await service.appsByLabel(LABEL);
    expect(sim.requests.all.map(({ route }) => route)).toEqual([
      'POST /oauth2/v1/token',
      'GET /api/v1/apps/{id}',
      'GET /api/v1/apps',
    ]);
  });

  test('it is asked for with a signed assertion for that org and the reading scopes', async () => {
    await using server = await LoopbackServer.start((request, response) => {
      const granted = { access_token: 'canary-bearer', token_type: 'Bearer', expires_in: 60 };
      const body = request.url === '/oauth2/v1/token' ? granted : [];
      response.writeHead(200, { 'Content-Type': 'application/json' }).end(JSON.stringify(body));
    });
    const service = OktaOrg.fromEnvironment({ ...environment(), OKTA_HTTP_PROXY: server.url }, QUICK);
    expect(await service.pushMappings('0oa1')).toEqual([]);
    const [token, call] = server.received;
    const form = new URLSearchParams(token?.body);
    expect(Object.fromEntries(form)).toMatchObject({
      grant_type: 'client_credentials',
      scope: 'okta.apps.read okta.groups.read okta.profileMappings.read okta.schemas.read',
    });
    const [header = '', claims = '', signature = ''] = form.get('client_assertion')?.split('.') ?? [];
    const decoded = (part: string) => JSON.parse(Buffer.from(part, 'base64url').toString());
    expect(decoded(header)).toMatchObject({ alg: 'RS256', kid: 'kid1' });
    expect(decoded(claims)).toMatchObject({
      aud: 'https://sim.okta.com/oauth2/v1/token',
      iss: '0oaClient',
      sub: '0oaClient',
    });
    const signed = Buffer.from(`${header}.${claims}`);
    const key = createPublicKey(publicKey.export({ type: 'spki', format: 'pem' }));
    expect(verify('RSA-SHA256', signed, key, Buffer.from(signature, 'base64url'))).toBe(true);
    expect(call?.headers.authorization).toBe('Bearer canary-bearer');
  });

  test.each([
    [400, { error: 'invalid_scope' }, /400 invalid_scope\. Check that the scopes okta\.apps\.read/],
    [401, { error: 'invalid_client', error_description: 'canary' }, /401 invalid_client\. Check OKTA_API_CLIENT_ID/],
  ])('a refused client: %i %j', async (status, answer, message) => {
    await using server = await LoopbackServer.start((_, response) =>
      response.writeHead(status, { 'Content-Type': 'application/json' }).end(JSON.stringify(answer)),
    );
    const service = OktaOrg.fromEnvironment({ ...environment(), OKTA_HTTP_PROXY: server.url }, QUICK);
    await expect(service.app('0oa1')).rejects.toThrow(message);
    expect(server.received.every(({ path }) => path === '/oauth2/v1/token')).toBe(true);
  });
});

describe('nothing but what is passed counts', () => {
  const env = { ...process.env };
  const cwd = process.cwd();
  afterEach(() => {
    process.env = { ...env };
    process.chdir(cwd);
  });

  test("not the variables of Okta's SDKs, nor their files, also a faulty one", async () => {
    const home = mkdtempSync(path.join(tmpdir(), 'okta-org-'));
    process.chdir(home);
    Object.assign(process.env, {
      OKTA_CLIENT_ORGURL: 'https://another.okta.com',
      OKTA_CLIENT_TOKEN: 'another',
      OKTA_CLIENT_AUTHORIZATIONMODE: 'PrivateKey',
      HTTPS_PROXY: 'http://127.0.0.1:1',
    });
    const client = { orgUrl: 'https://other.okta.com', token: 'other', authorizationMode: 'PrivateKey', clientId: 'x' };
    for (const text of [JSON.stringify({ okta: { client } }), '', 'okta: { client: { token: canary']) {
      writeFileSync(path.join(home, 'okta.yaml'), text);
      expect(await OktaOrg.fromEnvironment(sim.environment(), QUICK).app(appId)).toMatchObject({ id: appId });
    }
  });

  test("nor a proxy's password is kept", () => {
    process.env['HTTPS_PROXY'] = 'http://user:canary-password@127.0.0.1:1';
    const org = OktaOrg.fromEnvironment(sim.environment(), QUICK);
    expect(inspect(org, { depth: null, showHidden: true })).not.toContain('canary-password');
  });
});
