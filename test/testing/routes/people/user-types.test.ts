import { simulatedOrg } from '../okta';

const { request } = simulatedOrg();

test('the default user type is named `user`', async () => {
  const { body } = await request('GET', '/api/v1/meta/types/user');
  expect(body).toMatchObject([{ id: expect.stringMatching(/^oty/), name: 'user', default: true }]);
  expect((await request('GET', `/api/v1/meta/types/user/${body[0].id}`)).body).toEqual(body[0]);
  expect((await request('GET', '/api/v1/meta/types/user/default')).body).toEqual(body[0]);
  expect((await request('GET', '/api/v1/meta/types/user/oty1')).status).toBe(404);
});

test('its attributes can be read', async () => {
  const [type] = (await request('GET', '/api/v1/meta/types/user')).body;
  const { pathname } = new URL(type._links.schema.href);
  const schema = await request('GET', pathname);
  expect(schema.body.definitions.base.properties).toHaveProperty('preferredLanguage');
  expect((await request('GET', '/api/v1/meta/schemas/user/default')).body).toEqual(schema.body);
});

describe('a type of one own', () => {
  const made = async (name: string) =>
    (await request('POST', '/api/v1/meta/types/user', { name, displayName: name, description: 'd' })).body;

  test('has the attributes of the default one, and a schema of its own', async () => {
    const type = await made('contractor');
    expect(type).toMatchObject({ name: 'contractor', description: 'd', default: false });
    expect((await request('GET', `/api/v1/meta/types/user/${type.id}`)).body).toEqual(type);
    const { body } = await request('GET', new URL(type._links.schema.href).pathname);
    expect(body.definitions.base.required).toEqual(['login', 'email']);
  });

  test('is retitled and never renamed', async () => {
    const { id } = await made('retitled');
    const path = `/api/v1/meta/types/user/${id}`;
    expect((await request('POST', path, { displayName: 'New' })).body).toMatchObject({
      displayName: 'New',
      description: 'd',
    });
    expect((await request('PUT', path, { name: 'retitled', displayName: 'Newer' })).body.displayName).toBe('Newer');
    expect((await request('PUT', path, { name: 'renamed', displayName: 'x' })).status).toBe(400);
  });

  test('has a name that no other has', async () => {
    await made('twice');
    expect((await request('POST', '/api/v1/meta/types/user', { name: 'twice', displayName: 'x' })).status).toBe(400);
  });

  test('is deleted while nobody is of it; the default one stays', async () => {
    const { id } = await made('deleted');
    const profile = { login: 'typed@example.com', email: 'typed@example.com' };
    const user = await request('POST', '/api/v1/users', { profile, type: { id } });
    expect((await request('DELETE', `/api/v1/meta/types/user/${id}`)).status).toBe(409);
    for (const _ of [1, 2]) await request('DELETE', `/api/v1/users/${user.body.id}`);
    expect((await request('DELETE', `/api/v1/meta/types/user/${id}`)).status).toBe(204);
    expect((await request('GET', `/api/v1/meta/types/user/${id}`)).status).toBe(404);
    expect((await request('DELETE', '/api/v1/meta/types/user/default')).status).toBe(403);
  });
});
