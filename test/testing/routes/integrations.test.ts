import { simulatedOrg } from './okta';

const { okta, request } = simulatedOrg();

const HOOK = {
  name: 'Assertions',
  type: 'com.okta.saml.tokens.transform',
  version: '1.0.2',
  channel: {
    type: 'HTTP',
    config: { uri: 'https://example.com', authScheme: { type: 'HEADER', key: 'Authorization', value: 'canary' } },
  },
};
const IDP = {
  name: 'Other',
  type: 'OIDC',
  protocol: { credentials: { client: { client_id: 'x', client_secret: 'canary' } } },
};

describe.each([
  ['inlineHooks', HOOK],
  ['idps', IDP],
])('%s', (kind, definition) => {
  const path = `/api/v1/${kind}`;

  test('are made, read, changed and listed, and their secrets forgotten', async () => {
    const { status, body } = await request('POST', path, definition);
    expect(status).toBe(200);
    expect(body).toMatchObject({ name: definition.name, status: 'ACTIVE' });
    expect((await request('GET', `${path}/${body.id}`)).body).toEqual(body);
    const changed = await request('PUT', `${path}/${body.id}`, { ...definition, name: 'Changed' });
    expect(changed.body).toMatchObject({ id: body.id, name: 'Changed' });
    expect((await request('GET', path)).body).toEqual([changed.body]);
    expect(JSON.stringify([body, changed.body, okta().state()])).not.toContain('canary');
  });

  test('are deactivated, and then deleted', async () => {
    const { id } = (await request('POST', path, { ...definition, name: 'Short-lived' })).body;
    if (kind === 'inlineHooks') expect((await request('DELETE', `${path}/${id}`)).status).toBe(403);
    expect((await request('POST', `${path}/${id}/lifecycle/deactivate`)).body.status).toBe('INACTIVE');
    expect((await request('POST', `${path}/${id}/lifecycle/activate`)).body.status).toBe('ACTIVE');
    await request('POST', `${path}/${id}/lifecycle/deactivate`);
    expect((await request('DELETE', `${path}/${id}`)).status).toBe(204);
    expect((await request('GET', `${path}/${id}`)).status).toBe(404);
  });
});
