import { ORG2ORG } from '../../custom-app';
import { simulatedOrg } from '../okta';

const { request, newApp, okta } = simulatedOrg();
const token = { baseUrl: 'https://hub.okta.com', profile: { authScheme: 'TOKEN', token: 'canary' } };

test('a connection is written, activated, read and deactivated', async () => {
  const { id } = await newApp(ORG2ORG);
  const path = `/api/v1/apps/${id}/connections/default`;
  expect(await request('POST', path, token)).toMatchObject({ status: 200, body: { status: 'DISABLED' } });
  expect((await request('POST', `${path}/lifecycle/activate`)).status).toBe(204);
  expect((await request('GET', path)).body).toMatchObject({ status: 'ENABLED', baseUrl: 'https://hub.okta.com' });
  expect((await request('GET', `/api/v1/apps/${id}`)).body.features).toContain('GROUP_PUSH');
  expect((await request('POST', `${path}/lifecycle/deactivate`)).status).toBe(204);
  expect((await request('POST', `${path}?activate=true`, token)).body.status).toBe('ENABLED');
  expect(JSON.stringify([okta().state(), okta().requests.all])).not.toContain('canary');
});

test('a custom app is UNKNOWN to both, and refuses activation', async () => {
  const { id } = await newApp();
  const path = `/api/v1/apps/${id}/connections/default`;
  const unknown = { status: 200, body: { profile: { authScheme: 'UNKNOWN' }, status: 'UNKNOWN' } };
  expect(await request('GET', path)).toMatchObject(unknown);
  expect(await request('POST', path, token)).toMatchObject(unknown);
  expect((await request('POST', `${path}/lifecycle/activate`)).status).toBe(400);
});

test('a body without a scheme is refused', async () => {
  const { id } = await newApp({ ...ORG2ORG, label: 'Other' });
  expect((await request('POST', `/api/v1/apps/${id}/connections/default`, { profile: {} })).status).toBe(400);
});

test("the callback of an app's consent makes activation possible", async () => {
  const { id } = await newApp({ label: 'Slack', name: 'slack', settings: { app: { domain: 'x' } } });
  const path = `/api/v1/apps/${id}/connections/default`;
  await request('POST', path, { profile: { authScheme: 'OAUTH2' } });
  expect((await request('POST', `${path}/lifecycle/activate`)).status).toBe(400);
  expect((await request('POST', `/api/v1/apps/google/${id}/oauth2/callback`)).status).toBe(404);
  expect((await request('POST', `/api/v1/apps/slack/${id}/oauth2/callback?code=x&state=y`)).status).toBe(204);
  expect((await request('POST', `${path}/lifecycle/activate`)).status).toBe(204);
});
