import { simulatedOrg } from '../okta';

const { request, newApp, newGroup } = simulatedOrg();

test('a group is pushed, found, switched off and unlinked', async () => {
  const { id } = await newApp();
  const source = await newGroup('Finance');
  const path = `/api/v1/apps/${id}/group-push/mappings`;
  const body = { sourceGroupId: source.id, status: 'ACTIVE', targetGroupName: 'Finance' };
  const pushed = await request('POST', path, body);
  expect(pushed).toMatchObject({
    status: 200,
    body: { id: expect.stringMatching(/^gPm/), sourceGroupId: source.id, status: 'ACTIVE' },
  });
  const one = `${path}/${pushed.body.id}`;
  expect((await request('GET', one)).body).toEqual(pushed.body);
  expect((await request('GET', `${path}?sourceGroupId=${source.id}`)).body).toEqual([pushed.body]);
  expect((await request('GET', `${path}?sourceGroupId=00g1`)).body).toEqual([]);
  expect((await request('POST', path, body)).status).toBe(400);
  expect((await request('DELETE', `${one}?deleteTargetGroup=false`)).status).toBe(400);
  expect((await request('PATCH', one, { status: 'INACTIVE' })).body.status).toBe('INACTIVE');
  expect((await request('DELETE', one)).status).toBe(400);
  expect(await request('DELETE', `${one}?deleteTargetGroup=true`)).toMatchObject({ status: 200, body: '' });
  expect((await request('GET', one)).status).toBe(404);
  expect((await request('GET', `/api/v1/groups/${pushed.body.targetGroupId}`)).status).toBe(404);
});

test('an unknown source is 404, a body without a target 400', async () => {
  const { id } = await newApp();
  const path = `/api/v1/apps/${id}/group-push/mappings`;
  expect((await request('POST', path, { sourceGroupId: '00g1', targetGroupName: 'x' })).status).toBe(404);
  expect((await request('POST', path, { sourceGroupId: '00g1' })).status).toBe(400);
});
