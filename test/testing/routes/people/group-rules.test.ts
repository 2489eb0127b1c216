import { simulatedOrg } from '../okta';

const { request, newGroup } = simulatedOrg();

test('a rule is created, activated, found, deactivated, changed and deleted', async () => {
  const group = await newGroup('Finance');
  const definition = {
    type: 'group_rule',
    name: 'finance',
    conditions: { expression: { type: 'urn:okta:expression:1.0', value: 'user.department=="Finance"' } },
    actions: { assignUserToGroups: { groupIds: [group.id] } },
  };
  const created = await request('POST', '/api/v1/groups/rules', definition);
  expect(created).toMatchObject({ status: 200, body: { ...definition, status: 'INACTIVE' } });
  const path = `/api/v1/groups/rules/${created.body.id}`;
  expect((await request('POST', `${path}/lifecycle/activate`)).status).toBe(204);
  expect((await request('GET', path)).body.status).toBe('ACTIVE');
  expect((await request('GET', '/api/v1/groups/rules?search=fin')).body).toHaveLength(1);
  expect((await request('GET', '/api/v1/groups/rules?search=x')).body).toEqual([]);
  expect((await request('PUT', path, definition)).status).toBe(400);
  expect((await request('POST', `${path}/lifecycle/deactivate`)).status).toBe(204);
  expect((await request('PUT', path, { ...definition, name: 'money' })).body.name).toBe('money');
  expect((await request('DELETE', path)).status).toBe(202);
  expect((await request('GET', path)).status).toBe(404);
});
