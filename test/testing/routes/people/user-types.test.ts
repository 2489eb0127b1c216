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
