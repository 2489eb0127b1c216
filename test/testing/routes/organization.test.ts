import { simulatedOrg } from './okta';

const { request, okta } = simulatedOrg({ pipeline: 'idx' });

test('an org tells which engine it runs', async () => {
  expect((await request('GET', '/.well-known/okta-organization')).body).toMatchObject({
    id: expect.stringMatching(/^00o/),
    pipeline: 'idx',
    _links: { organization: { href: 'https://sim.okta.com' } },
  });
});

test('a token for a service app is accepted', async () => {
  const body = new URLSearchParams({ scope: 'okta.apps.manage', client_id: 'x' });
  const response = await fetch(`${okta().url}/oauth2/v1/token`, { method: 'POST', body });
  const token = (await response.json()) as { access_token: string };
  expect(token).toMatchObject({ token_type: 'Bearer', scope: 'okta.apps.manage' });
  const headers = { Authorization: `Bearer ${token.access_token}` };
  expect((await fetch(`${okta().url}/api/v1/apps`, { headers })).status).toBe(200);
});
