import { simulatedOrg } from './okta';

const { request, newApp } = simulatedOrg();

test('the attributes of an app are read and changed', async () => {
  const { id } = await newApp();
  const path = `/api/v1/meta/schemas/apps/${id}/default`;
  expect((await request('GET', path)).body.definitions).toMatchObject({
    base: { properties: { userName: { title: 'Username' } }, required: ['userName'] },
    custom: { properties: {} },
  });
  const properties = { roles: { title: 'Roles', type: 'string', externalName: 'roles', externalNamespace: 'urn:x' } };
  const changed = await request('POST', path, {
    definitions: { custom: { id: '#custom', type: 'object', properties } },
  });
  expect(changed).toMatchObject({ status: 200, body: { definitions: { custom: { properties } } } });
  expect((await request('GET', path)).body).toEqual(changed.body);
});

test('an inactive app has none', async () => {
  const { id } = await newApp();
  await request('POST', `/api/v1/apps/${id}/lifecycle/deactivate`);
  expect((await request('GET', `/api/v1/meta/schemas/apps/${id}/default`)).status).toBe(404);
});

test('an attribute that a mapping to Okta reads cannot be removed', async () => {
  const { id } = await newApp({ label: 'Read back' });
  const path = `/api/v1/meta/schemas/apps/${id}/default`;
  const badge = { title: 'Badge', type: 'string' };
  const change = (properties: object) => request('POST', path, { definitions: { custom: { properties } } });
  await change({ badge });
  const mappings = (await request('GET', `/api/v1/mappings?sourceId=${id}`)).body;
  const map = (expression: string | null) =>
    request('POST', `/api/v1/mappings/${mappings[0].id}`, {
      properties: { nickName: expression === null ? null : { expression, pushStatus: 'PUSH' } },
    });
  expect((await map("appuser.badge + ''")).status).toBe(200);
  expect((await change({ badge: null })).status).toBe(400);
  await map(null);
  expect((await change({ badge: null })).status).toBe(200);
});

test('what is not required says nothing of it, and a list says how it is joined', async () => {
  const { id } = await newApp({ label: 'Lists' });
  const properties = {
    roles: { title: 'Roles', type: 'array', items: { type: 'string' }, union: 'DISABLE', required: false },
    role: { title: 'Role', type: 'string', union: 'DISABLE', required: true },
  };
  const { body } = await request('POST', `/api/v1/meta/schemas/apps/${id}/default`, {
    definitions: { custom: { properties } },
  });
  const { custom } = body.definitions;
  expect(custom.properties.roles).toEqual({
    title: 'Roles',
    type: 'array',
    items: { type: 'string' },
    union: 'DISABLE',
    scope: 'NONE',
  });
  expect(custom.properties.role).toEqual({ title: 'Role', type: 'string', required: true, scope: 'NONE' });
  expect(custom.required).toEqual(['role']);
});

test('groups have the attributes that the org gives them, and no others', async () => {
  const path = '/api/v1/meta/schemas/group/default';
  expect((await request('GET', path)).body.definitions).toMatchObject({
    base: { properties: { name: {}, description: {} }, required: ['name'] },
    custom: { properties: {} },
  });
  const profile = { name: 'Costly', costCenter: 'K1' };
  expect(await request('POST', '/api/v1/groups', { profile })).toMatchObject({
    status: 400,
    body: { errorCauses: [{ errorSummary: "Property name 'costCenter' is not defined in profile" }] },
  });
  const properties = { costCenter: { title: 'Cost center', type: 'string' } };
  expect(
    (await request('POST', path, { definitions: { custom: { properties } } })).body.definitions.custom,
  ).toMatchObject({ properties });
  expect((await request('POST', '/api/v1/groups', { profile })).body.profile).toEqual({
    ...profile,
    description: null,
  });
});
