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
