import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { OktaSimulator } from '../../lib/testing';
import { call, SAML_APP, SCIM_CONNECTION } from './call';

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
