import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { OktaSimulator } from '../../lib/testing';
import { type Answer, call, SAML_APP, SCIM_CONNECTION } from './call';

const folder = mkdtempSync(path.join(tmpdir(), 'okta-'));

test('an org listens on loopback, on a port that is free', async () => {
  await using okta = await OktaSimulator.start();
  expect(okta.url).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/);
  expect((await call(okta, 'GET', '/api/v1/users/me')).body.status).toBe('ACTIVE');
});

test('the provider gets the simulator as its proxy', async () => {
  await using okta = await OktaSimulator.start({ orgName: 'acme' });
  expect(okta.providerConfig()).toEqual({
    orgName: 'acme',
    baseUrl: 'okta.com',
    apiToken: 'simulated',
    httpProxy: okta.url,
  });
  expect(okta.environment()).toEqual({
    OKTA_ORG_NAME: 'acme',
    OKTA_BASE_URL: 'okta.com',
    OKTA_API_TOKEN: 'simulated',
    OKTA_HTTP_PROXY: okta.url,
  });
  expect(okta.orgUrl).toBe('https://acme.okta.com');
});

test('a token that is asked for is the only one accepted', async () => {
  await using okta = await OktaSimulator.start({ apiToken: 'secret' });
  expect((await call(okta, 'GET', '/api/v1/apps')).status).toBe(401);
  const headers = { Authorization: `SSWS ${okta.providerConfig().apiToken}` };
  expect((await fetch(`${okta.url}/api/v1/apps`, { headers })).status).toBe(200);
});

test('a state file keeps the org over restarts, without any secret', async () => {
  const stateFile = path.join(folder, 'okta.json');
  const first = await OktaSimulator.start({ stateFile, pipeline: 'idx' });
  await call(first, 'POST', '/api/v1/apps?activate=true', SAML_APP);
  first.admin.enableScim('Zuora OneID', SCIM_CONNECTION);
  const state = first.state();
  await first.stop();
  expect(readFileSync(stateFile, 'utf8')).not.toMatch(/canary|PRIVATE KEY/);

  await using second = await OktaSimulator.start({ stateFile });
  expect(second.state()).toEqual(state);
  const made = await call(second, 'POST', '/api/v1/apps?activate=true', SAML_APP);
  expect(state.apps.map(({ id }) => id)).not.toContain(made.body.id);
});

test('the state of another org or pipeline is refused', async () => {
  const stateFile = path.join(folder, 'other.json');
  await (await OktaSimulator.start({ stateFile })).stop();
  await expect(OktaSimulator.start({ stateFile, pipeline: 'idx' })).rejects.toThrow(
    `${stateFile} is the state of the org sim with pipeline v1`,
  );
});

test('a port that is taken is an error, and leaves nothing open', async () => {
  await using okta = await OktaSimulator.start();
  const port = Number(new URL(okta.url).port);
  await expect(OktaSimulator.start({ port })).rejects.toMatchObject({ code: 'EADDRINUSE' });
});

test('after it stopped nobody answers, and stopping again is fine', async () => {
  const okta = await OktaSimulator.start();
  const { url } = okta;
  await okta.stop();
  await okta.stop();
  await expect(fetch(`${url}/api/v1/apps`)).rejects.toThrow('fetch failed');
});

test('a bucket that is used up is 429 with the headers of its limit', async () => {
  const limits = { apps: 1, app: 9, groups: 9, group: 9, user: 9, other: 9 };
  await using okta = await OktaSimulator.start({ rateLimits: limits });
  const start = Date.now() / 1000;
  expect((await call(okta, 'GET', '/api/v1/apps')).headers.get('X-Rate-Limit-Remaining')).toBe('0');
  const refused = await call(okta, 'GET', '/api/v1/apps');
  expect([refused.status, refused.headers.get('X-Rate-Limit-Limit')]).toEqual([429, '1']);
  expect(Number(refused.headers.get('X-Rate-Limit-Reset'))).toBeGreaterThanOrEqual(start + 60);
  expect((await call(okta, 'GET', '/api/v1/groups')).status).toBe(200);
});

test('limits can be those of a plan', async () => {
  await using okta = await OktaSimulator.start({ rateLimits: 'workforce' });
  expect((await call(okta, 'GET', '/api/v1/apps')).headers.get('X-Rate-Limit-Limit')).toBe('100');
});

test('two simulators know nothing of each other', async () => {
  await using first = await OktaSimulator.start();
  await using second = await OktaSimulator.start();
  first.admin.createGroup('Finance');
  expect(second.state().groups.map(({ name }) => name)).toEqual(['Everyone']);
});

test('an assumption is what the routes go by', async () => {
  await using okta = await OktaSimulator.start({ assumptions: { unsupportedConnection: 'refused' } });
  const { id } = await okta.admin.createApp({ label: 'App' });
  const body = { profile: { authScheme: 'TOKEN', token: 'x' } };
  expect((await call(okta, 'POST', `/api/v1/apps/${id}/connections/default`, body)).status).toBe(400);
});

describe('stopping', () => {
  test('waits for the calls in flight, and nothing is written afterwards', async () => {
    const stateFile = path.join(folder, 'stopped.json');
    const okta = await OktaSimulator.start({ stateFile });
    okta.faults.add({ kind: 'slow', route: 'POST /api/v1/groups', seconds: 3600 });
    const asked = call(okta, 'POST', '/api/v1/groups', { profile: { name: 'Late' } });
    while (okta.requests.count === 0) await new Promise((done) => setImmediate(done));
    await okta.stop();
    const written = readFileSync(stateFile, 'utf8');
    expect((await asked).status).toBe(200);
    expect(written).toContain('"Late"');
    expect(() => okta.admin.createGroup('Too late')).toThrow('The simulator has been stopped');
    expect(readFileSync(stateFile, 'utf8')).toBe(written);
  });

  test('leaves plain errors to who asks it for more', async () => {
    const okta = await OktaSimulator.start();
    await okta.stop();
    expect(() => okta.url).toThrow('The simulator has been stopped');
    expect(() => okta.environment()).toThrow('The simulator has been stopped');
    expect(okta.state().orgName).toBe('sim');
  });
});

test('two simulators have no file in common', async () => {
  const stateFile = path.join(folder, 'shared.json');
  await using first = await OktaSimulator.start({ stateFile });
  await expect(OktaSimulator.start({ stateFile })).rejects.toThrow(/is open in another simulator/);
  await first.stop();
  await (await OktaSimulator.start({ stateFile })).stop();
});

test('a start that fails leaves neither a server nor a lock', async () => {
  const notWritable = path.join(folder, 'taken.json');
  mkdirSync(notWritable);
  await expect(OktaSimulator.start({ stateFile: notWritable })).rejects.toThrow(/EISDIR/);
  await using other = await OktaSimulator.start();
  const stateFile = path.join(folder, 'port.json');
  const port = Number(new URL(other.url).port);
  await expect(OktaSimulator.start({ stateFile, port })).rejects.toMatchObject({ code: 'EADDRINUSE' });
  expect(readdirSync(folder).filter((name) => name.startsWith('port.json') || name.endsWith('.lock'))).toEqual([]);
});

test('a change that cannot be saved is answered 500 and undone', async () => {
  const stateFolder = path.join(folder, 'vanishing');
  await using okta = await OktaSimulator.start({ stateFile: path.join(stateFolder, 'okta.json') });
  rmSync(stateFolder, { recursive: true });
  const { status, body } = await call(okta, 'POST', '/api/v1/groups', { profile: { name: 'Lost' } });
  expect([status, body.errorCauses[0].errorSummary]).toEqual([
    500,
    expect.stringMatching(/can't be written \(ENOENT\): the change is undone$/),
  ]);
  expect(okta.state().groups.map(({ name }) => name)).toEqual(['Everyone']);
});

test.each([
  [{ port: 70_000 }, /`port`/],
  [{ port: 1.5 }, /`port`/],
  [{ pipeline: 'v2' }, /`pipeline`/],
  [{ orgName: "x' ; touch canary" }, /`orgName`: must be the first part of a host name/],
  [{ apiToken: 'can\nary' }, /`apiToken`: must be of the characters of a token$/],
  [{ stateFile: '' }, /`stateFile`/],
])('wrong options %j are told', async (options, message) => {
  await expect(OktaSimulator.start(options as never)).rejects.toThrow(message);
});

describe('the Admin Console from another process', () => {
  const ask = async (okta: OktaSimulator, body: unknown, token = 'simulated') => {
    const response = await fetch(`${okta.url}/simulator/admin`, {
      method: 'POST',
      headers: { Authorization: `SSWS ${token}`, 'Content-Type': 'application/json' },
      body: JSON.stringify(body),
    });
    return { status: response.status, body: (await response.json()) as Answer['body'] };
  };

  test('does what its methods do, and is no call to Okta', async () => {
    await using okta = await OktaSimulator.start();
    expect(await ask(okta, { action: 'createGroup', with: ['Finance'] })).toMatchObject({
      status: 200,
      body: { name: 'Finance' },
    });
    expect(await ask(okta, { action: 'createApp', with: [{ label: 'Zuora OneID' }] })).toMatchObject({
      status: 200,
      body: { label: 'Zuora OneID' },
    });
    expect(await ask(okta, { action: 'deleteGroup', with: ['Finance'] })).toEqual({ status: 200, body: null });
    expect(okta.requests.count).toBe(0);
  });

  test.each([
    [{ action: 'reauthenticate', with: ['Nothing'] }, /There is no app/],
    [{ action: 'constructor', with: [] }, /is no action/],
    [{ action: 'onApp', with: ['x'] }, /is no action/],
    [{ action: 'createApp', with: [] }, /./],
    [{ action: 'enableScim' }, /./],
    ['nothing', /./],
  ])('%j is refused in plain words', async (body, message) => {
    await using okta = await OktaSimulator.start();
    const answer = await ask(okta, body);
    expect(answer.status).toBe(400);
    expect(answer.body.errorCauses[0].errorSummary).toMatch(message);
  });

  test('wants the token that calls want', async () => {
    await using okta = await OktaSimulator.start({ apiToken: 'secret' });
    expect((await ask(okta, { action: 'createGroup', with: ['x'] })).status).toBe(401);
    expect((await ask(okta, { action: 'createGroup', with: ['x'] }, 'secret')).status).toBe(200);
  });
});
