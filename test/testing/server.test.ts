import http from 'node:http';
import { OktaSimulator } from '../../lib/testing';
import { FakeClock } from '../support/fake-clock';
import { call } from './call';

let okta: OktaSimulator;
beforeAll(async () => {
  okta = await OktaSimulator.start();
});
afterAll(() => okta.stop());
beforeEach(() => {
  okta.requests.clear();
  okta.faults.clear();
});

/** As Go's client calls through a proxy. */
function proxied(target: string, host = new URL(target).host): Promise<number | undefined> {
  const { port } = new URL(okta.url);
  return new Promise((done, failed) => {
    const headers = { Host: host, Authorization: 'SSWS x', 'Proxy-Authorization': 'Basic Og==' };
    const request = http.request({ host: '127.0.0.1', port, path: target, headers }, (response) => {
      response.resume();
      done(response.statusCode);
    });
    request.on('error', failed).end();
  });
}

test('calls in absolute form are answered, with and without the port', async () => {
  expect(await proxied(`${okta.url}/api/v1/users/me`)).toBe(200);
  expect(await proxied('http://127.0.0.1/api/v1/apps?limit=1')).toBe(200);
  expect(okta.requests.all.map(({ path }) => path)).toEqual(['/api/v1/users/me', '/api/v1/apps']);
});

test.each(['//', 'http://'])('a call of %s, which is no address, is answered, and the next one too', async (target) => {
  expect(await proxied(target, 'simulator')).toBeGreaterThanOrEqual(400);
  expect(await proxied(`${okta.url}/api/v1/users/me`)).toBe(200);
});

test('a call is recorded by its route, with the status of the answer', async () => {
  const { headers } = await call(okta, 'GET', '/api/v1/apps/0oa1/groups/00g1?x=1');
  const { number, ...request } = okta.requests.all[0] as { number: number };
  expect(request).toEqual({
    method: 'GET',
    route: 'GET /api/v1/apps/{id}/groups/{groupId}',
    path: '/api/v1/apps/0oa1/groups/00g1',
    status: 404,
  });
  expect(headers.get('X-Okta-Request-Id')).toBe(`simulated-${number}`);
});

test('a path that is not modelled is 404, and recorded as it is', async () => {
  expect((await call(okta, 'GET', '/api/v1/zones')).body.errorCode).toBe('E0000007');
  expect(okta.requests.byRoute()).toEqual({ 'GET /api/v1/zones': 1 });
});

test.each([undefined, 'SSWS', 'Basic abc'])('with %s for a token the answer is 401', async (authorization) => {
  const headers: Record<string, string> = authorization === undefined ? {} : { Authorization: authorization };
  const response = await fetch(`${okta.url}/api/v1/apps`, { headers });
  expect([response.status, await response.json()]).toEqual([401, expect.objectContaining({ errorCode: 'E0000011' })]);
});

test('which engine an org runs is told without a token', async () => {
  expect((await fetch(`${okta.url}/.well-known/okta-organization`)).status).toBe(200);
});

const newGroup = (name: string) => call(okta, 'POST', '/api/v1/groups', { profile: { name } });
const hasGroup = (name: string) => okta.state().groups.some((group) => group.name === name);

test.each([
  ['before', false],
  ['after', true],
] as const)('a connection dropped %s the effect', async (when, effect) => {
  okta.faults.add({ kind: 'drop', route: 'POST /api/v1/groups', when });
  await expect(newGroup(`drop ${when}`)).rejects.toThrow('fetch failed');
  expect(hasGroup(`drop ${when}`)).toBe(effect);
  expect(okta.requests.all.at(-1)?.status).toBeNull();
});

test.each([
  ['internal-error', 500, 'E0000009'],
  ['unavailable', 503, 'E0000010'],
  ['too-many-requests', 429, 'E0000047'],
] as const)('%s is %i, before the effect or after it', async (kind, status, errorCode) => {
  for (const when of ['before', 'after'] as const) {
    okta.faults.add({ kind, when });
    expect(await newGroup(`${kind} ${when}`)).toMatchObject({ status, body: { errorCode } });
    expect(hasGroup(`${kind} ${when}`)).toBe(when === 'after');
    expect(okta.requests.all.at(-1)?.status).toBe(status);
  }
});

test('429 says when to come back', async () => {
  okta.faults.add({ kind: 'too-many-requests', seconds: 30 });
  const before = Date.now() / 1000;
  const { headers } = await call(okta, 'GET', '/api/v1/apps');
  const after = Date.now() / 1000;
  const reset = Number(headers.get('X-Rate-Limit-Reset'));
  expect(reset).toBeGreaterThanOrEqual(before + 30);
  expect(reset).toBeLessThanOrEqual(Math.ceil(after) + 30);
  // The clock that a client is to count by.
  expect(Date.parse(headers.get('Date') ?? '')).toBeLessThanOrEqual(after * 1000);
});

test('a truncated answer breaks off after the effect', async () => {
  okta.faults.add({ kind: 'truncate' });
  await expect(newGroup('truncated')).rejects.toThrow('terminated');
  expect(hasGroup('truncated')).toBe(true);
});

test('a slow answer comes late and whole', async () => {
  okta.faults.add({ kind: 'slow', seconds: 2 });
  using clock = new FakeClock();
  const slow = newGroup('slow');
  const struck = async () => {
    while (clock.pauses.length === 0) await new Promise(setImmediate);
  };
  await struck();
  expect((await newGroup('quick')).status).toBe(200);
  expect([hasGroup('quick'), hasGroup('slow'), clock.pauses]).toEqual([true, false, [2000]]);
  clock.pausesAreOver();
  expect([(await slow).status, hasGroup('slow')]).toEqual([200, true]);
});

test('a fault by number strikes that call only', async () => {
  const fault = okta.faults.add({ kind: 'unavailable', call: 2 });
  const statuses = [];
  for (let call_ = 0; call_ < 3; call_++) {
    statuses.push((await call(okta, 'GET', '/api/v1/groups')).status);
  }
  expect(statuses).toEqual([200, 503, 200]);
  expect(fault.struck).toBe(1);
});
