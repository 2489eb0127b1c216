import { simulatedOrg } from '../okta';

const { okta, request, newApp } = simulatedOrg();
const path = (id: string) => `/api/v1/internal/apps/${id}/settings/oauth/idToken`;
const OIDC = {
  label: 'Portal',
  signOnMode: 'OPENID_CONNECT',
  name: 'oidc_client',
  credentials: { oauthClient: { client_id: 'portal' } },
  settings: { oauthClient: { application_type: 'web' } },
};

test('the ID token of an OIDC app is read and changed, as recorded', async () => {
  const { id } = await newApp(OIDC);
  const usual = { issuer: okta().orgUrl, orgUrl: null, customUrl: null, audience: 'portal', issuerMode: 'ORG_URL' };
  expect((await request('GET', path(id))).body).toEqual(usual);
  const claim = { issuerMode: 'ORG_URL', valueType: 'EXPRESSION', name: 'bb', value: 'aa' };
  expect((await request('POST', path(id), claim)).body).toEqual({
    ...{ issuer: null, orgUrl: null, customUrl: null, audience: null },
    ...claim,
  });
  expect((await request('GET', path(id))).body).toEqual({ ...usual, ...claim });
});

test('other apps have none', async () => {
  const { id } = await newApp();
  expect((await request('GET', path(id))).status).toBe(404);
});
