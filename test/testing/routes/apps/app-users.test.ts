import { simulatedOrg } from '../okta';

const { okta, request, newApp } = simulatedOrg();

test('the members of the groups that an app is assigned to have it', async () => {
  const { admin } = okta();
  const { id } = await newApp();
  admin.createGroup('Finance');
  const member = admin.createUser({ login: 'amy', email: 'amy@example.com' }, ['Finance']);
  const other = admin.createUser({ login: 'rory', email: 'rory@example.com' });
  admin.assignGroup(id, 'Finance');
  const { body } = await request('GET', `/api/v1/apps/${id}/users`);
  expect(body).toMatchObject([
    {
      id: member,
      externalId: null,
      scope: 'GROUP',
      syncState: 'DISABLED',
      credentials: { userName: 'amy@example.com' },
    },
  ]);
  expect((await request('GET', `/api/v1/apps/${id}/users/${member}`)).body).toEqual(body[0]);
  expect((await request('GET', `/api/v1/apps/${id}/users/${other}`)).status).toBe(404);

  admin.setProvisioningOf(id, 'amy', 'SYNCHRONIZED');
  expect((await request('GET', `/api/v1/apps/${id}/users`)).body).toMatchObject([
    { externalId: expect.any(String), status: 'PROVISIONED', syncState: 'SYNCHRONIZED' },
  ]);
  expect(() => admin.setProvisioningOf(id, 'rory', 'ERROR')).toThrow('Nobody called `rory` has');

  await request('DELETE', `/api/v1/users/${member}`);
  expect((await request('GET', `/api/v1/apps/${id}/users`)).body).toEqual([]);
});

test('a group of everybody gives it to everybody, and 500 is the most in an answer', async () => {
  const { id } = await newApp({ label: 'For all' });
  okta().admin.assignGroup(id, 'Everyone');
  expect((await request('GET', `/api/v1/apps/${id}/users?limit=500`)).body.length).toBeGreaterThan(1);
  expect((await request('GET', `/api/v1/apps/${id}/users?limit=501`)).status).toBe(400);
});
