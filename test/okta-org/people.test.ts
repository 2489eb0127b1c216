import type { HttpOptions } from '../../lib/http';
import { OktaOrg } from '../../lib/okta-org';
import { OktaSimulator } from '../../lib/testing';
import { LoopbackServer } from '../http/loopback-server';
import { call, SAML_APP } from '../testing/call';

const QUICK: HttpOptions = { limits: { retryPause: 1 } };
const TOKEN = { OKTA_ORG_NAME: 'acme', OKTA_BASE_URL: 'okta.com', OKTA_API_TOKEN: 'canary-token' };

/** An org that gives these pages, each with a link to the next one. */
async function paged(pages: readonly unknown[][]): Promise<LoopbackServer> {
  let asked = 0;
  return LoopbackServer.start((request, response) => {
    const body = pages[asked] ?? [];
    asked += 1;
    const next = new URL(request.url ?? '', 'https://acme.okta.com');
    next.searchParams.set('after', String(asked));
    response.writeHead(200, {
      'Content-Type': 'application/json',
      ...(asked < pages.length ? { Link: `<${next.href}>; rel="next"` } : {}),
    });
    response.end(JSON.stringify(body));
  });
}

test("an app's people, 500 in a call, and nothing else of them", async () => {
  const user = (id: string) => ({
    id,
    externalId: null,
    status: 'ACTIVE',
    syncState: 'DISABLED',
    credentials: { userName: `${id}@example.com` },
    profile: { givenName: 'canary' },
  });
  await using server = await paged([[user('00u1'), user('00u2')], [user('00u3')]]);
  const okta = OktaOrg.fromEnvironment({ ...TOKEN, OKTA_HTTP_PROXY: server.url }, QUICK);
  const found = await okta.appUsers('0oa1');
  expect(found.map(({ id }) => id)).toEqual(['00u1', '00u2', '00u3']);
  expect(found[0]).toEqual({
    id: '00u1',
    userName: '00u1@example.com',
    externalId: undefined,
    status: 'ACTIVE',
    syncState: 'DISABLED',
  });
  expect(server.received.map(({ path }) => path)).toEqual([
    '/api/v1/apps/0oa1/users?limit=500',
    '/api/v1/apps/0oa1/users?limit=500&after=1',
  ]);
});

test('events of provisioning one app in a period that ends, as the log goes on for ever', async () => {
  const event = { eventType: 'application.provision.user.push', outcome: { result: 'FAILURE', reason: 'Bad Request' } };
  await using server = await paged([[event]]);
  const okta = OktaOrg.fromEnvironment({ ...TOKEN, OKTA_HTTP_PROXY: server.url }, QUICK);
  const found = await okta.provisioningEvents('0oa1', new Date(0), new Date(1000));
  expect(found).toEqual([{ type: event.eventType, result: 'FAILURE', reason: 'Bad Request' }]);
  const { pathname, searchParams } = new URL(server.received[0]?.path ?? '', server.url);
  expect(pathname).toBe('/api/v1/logs');
  expect(Object.fromEntries(searchParams)).toMatchObject({
    since: '1970-01-01T00:00:00.000Z',
    until: '1970-01-01T00:00:01.000Z',
    limit: '500',
    filter:
      '(eventType sw "application.provision." or eventType eq "application.integration.authentication_failure" or eventType eq "application.appuser.mapping.invalid.expression") and target.id eq "0oa1"',
  });
});

test('the simulated org gives the people of the assigned groups', async () => {
  await using sim = await OktaSimulator.start();
  await call(sim, 'POST', '/api/v1/apps', SAML_APP);
  sim.admin.createGroup('Staff');
  sim.admin.createUser({ login: 'ada@example.com', email: 'ada@example.com' }, ['Staff']);
  sim.admin.assignGroup('Zuora OneID', 'Staff');
  const okta = OktaOrg.fromEnvironment(sim.environment(), QUICK);
  const [app] = await okta.appsByLabel('Zuora OneID');
  expect(await okta.appUsers(app?.id ?? '')).toMatchObject([{ userName: 'ada@example.com', syncState: 'DISABLED' }]);
});

test('a list that leads in a circle, its pages empty, ends', async () => {
  let asked = 0;
  await using server = await LoopbackServer.start((request, response) => {
    asked += 1;
    const next = new URL(request.url ?? '', 'https://acme.okta.com');
    next.searchParams.set('after', next.searchParams.get('after') === 'a' ? 'b' : 'a');
    response.writeHead(200, { 'Content-Type': 'application/json', Link: `<${next.href}>; rel="next"` }).end('[]');
  });
  const okta = OktaOrg.fromEnvironment({ ...TOKEN, OKTA_HTTP_PROXY: server.url }, QUICK);
  await expect(okta.appUsers('0oa1')).rejects.toThrow('a list whose next page was read already');
  expect(asked).toBe(3);
});

test('a list of more than is read says so, and not that it is none of Okta', async () => {
  const user = { id: '00u1', externalId: null, status: 'ACTIVE', syncState: 'DISABLED', credentials: null };
  const page = JSON.stringify(Array.from({ length: 25_001 }, () => user));
  await using server = await LoopbackServer.start((request, response) => {
    const next = new URL(request.url ?? '', 'https://acme.okta.com');
    next.searchParams.set('after', `${Number(next.searchParams.get('after')) + 1}`);
    response.writeHead(200, { 'Content-Type': 'application/json', Link: `<${next.href}>; rel="next"` }).end(page);
  });
  const okta = OktaOrg.fromEnvironment({ ...TOKEN, OKTA_HTTP_PROXY: server.url }, QUICK);
  await expect(okta.appUsers('0oa1')).rejects.toThrow('a list of more than 100,000 entries, the most that is read');
});
