import { simulatedOrg } from '../okta';

const { request, newApp, newGroup } = simulatedOrg();

test('a group is assigned, listed by priority, and unassigned', async () => {
  const { id } = await newApp();
  const [a, b] = [await newGroup('A'), await newGroup('B')];
  const path = `/api/v1/apps/${id}/groups`;
  const assigned = await request('PUT', `${path}/${a.id}`, { id: a.id, priority: 1, profile: {} });
  expect(assigned).toMatchObject({ status: 200, body: { id: a.id, priority: 1, profile: {} } });
  expect((await request('GET', `${path}/${a.id}`)).body).toEqual(assigned.body);
  await request('PUT', `${path}/${b.id}`, { priority: 0 });
  expect((await request('GET', path)).body.map(({ id }: { id: string }) => id)).toEqual([b.id, a.id]);
  expect((await request('DELETE', `${path}/${a.id}`)).status).toBe(204);
  expect((await request('DELETE', `${path}/${a.id}`)).status).toBe(404);
});

test('an unknown group is 404, a wrong priority 400', async () => {
  const { id } = await newApp();
  expect((await request('PUT', `/api/v1/apps/${id}/groups/00g1`, {})).status).toBe(404);
  const group = await newGroup('C');
  expect((await request('PUT', `/api/v1/apps/${id}/groups/${group.id}`, { priority: -1 })).status).toBe(400);
});

test('the group comes along where it is asked for', async () => {
  const { id } = await newApp();
  const group = await newGroup('D');
  const path = `/api/v1/apps/${id}/groups`;
  await request('PUT', `${path}/${group.id}`, {});
  expect((await request('GET', path)).body[0]).not.toHaveProperty('_embedded');
  const [listed] = (await request('GET', `${path}?expand=group`)).body;
  expect(listed._embedded.group).toMatchObject({ id: group.id, type: 'OKTA_GROUP', profile: { name: 'D' } });
  expect((await request('GET', `${path}/${group.id}?expand=group`)).body).toEqual(listed);
});

test('no group is assigned to an inactive app', async () => {
  const { id } = await newApp({ label: 'Asleep' });
  const group = await newGroup('Awake');
  await request('POST', `/api/v1/apps/${id}/lifecycle/deactivate`);
  expect((await request('PUT', `/api/v1/apps/${id}/groups/${group.id}`, {})).status).toBe(404);
});
