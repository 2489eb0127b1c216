import { simulatedOrg } from './okta';

const { request, newApp } = simulatedOrg();

test('the mapping of an app is found by the user type and the app, and changed', async () => {
  const { id } = await newApp();
  const [type] = (await request('GET', '/api/v1/meta/types/user')).body;
  const found = await request('GET', `/api/v1/mappings?limit=200&sourceId=${type.id}&targetId=${id}`);
  expect(found.body).toMatchObject([{ source: { id: type.id, type: 'user' }, target: { id, type: 'appuser' } }]);
  expect(found.body[0]).not.toHaveProperty('properties');
  const path = `/api/v1/mappings/${found.body[0].id}`;
  const changed = await request('POST', path, { properties: { userName: { expression: 'user.email' } } });
  expect(changed).toMatchObject({
    status: 200,
    body: { properties: { userName: { expression: 'user.email', pushStatus: 'DONT_PUSH' } } },
  });
  expect((await request('GET', path)).body).toEqual(changed.body);
});

test('an attribute that the app lacks, an id of the wrong kind and an unknown mapping are refused', async () => {
  const { id } = await newApp();
  const [mapping] = (await request('GET', `/api/v1/mappings?targetId=${id}`)).body;
  const unknown = { properties: { email: { expression: 'user.email' } } };
  expect(await request('POST', `/api/v1/mappings/${mapping.id}`, unknown)).toMatchObject({
    status: 400,
    body: { errorCode: 'E0000001' },
  });
  expect(await request('GET', '/api/v1/mappings?sourceId=user')).toMatchObject({
    status: 400,
    body: { errorCode: 'E0000002' },
  });
  expect((await request('GET', '/api/v1/mappings/prm1')).status).toBe(404);
});
