import { simulatedOrg } from '../okta';

const { request, newApp } = simulatedOrg();

test("an app's certificate is the one in its metadata", async () => {
  const app = await newApp();
  const path = `/api/v1/apps/${app.id}`;
  const { kid } = app.credentials.signing;
  const keys = await request('GET', `${path}/credentials/keys`);
  expect(keys.body).toMatchObject([{ kid, kty: 'RSA', use: 'sig' }]);
  expect((await request('GET', `${path}/credentials/keys/${kid}`)).body).toEqual(keys.body[0]);
  const metadata = await request('GET', `${path}/sso/saml/metadata?kid=${kid}`);
  expect(metadata.headers.get('Content-Type')).toMatch(/^application\/xml/);
  const certificate = /<ds:X509Certificate>([^<]+)</.exec(metadata.body)?.[1]?.replace(/\n/g, '');
  expect(certificate).toBe(keys.body[0].x5c[0]);
});

test('another key can be generated, and be the one that signs', async () => {
  const app = await newApp();
  const generated = await request('POST', `/api/v1/apps/${app.id}/credentials/keys/generate?validityYears=2`);
  expect(generated.status).toBe(201);
  expect((await request('GET', `/api/v1/apps/${app.id}/credentials/keys`)).body).toHaveLength(2);
  const { kid } = generated.body;
  await request('PUT', `/api/v1/apps/${app.id}`, { ...app, credentials: { ...app.credentials, signing: { kid } } });
  expect((await request('GET', `/api/v1/apps/${app.id}`)).body.credentials.signing.kid).toBe(kid);
});

test.each(['', '?validityYears=1', '?validityYears=11'])('a key for %s years is refused', async (query) => {
  const app = await newApp();
  expect((await request('POST', `/api/v1/apps/${app.id}/credentials/keys/generate${query}`)).status).toBe(400);
});

test('an unknown key is 404', async () => {
  const app = await newApp();
  expect((await request('GET', `/api/v1/apps/${app.id}/sso/saml/metadata?kid=x`)).status).toBe(404);
});
