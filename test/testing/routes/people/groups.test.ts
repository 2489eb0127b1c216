import { get } from 'node:http';
import { simulatedOrg } from '../okta';

const { request, newApp, newGroup, okta } = simulatedOrg();
const search = async (query: string) =>
  (await request('GET', `/api/v1/groups?${query}`)).body.map(
    ({ profile }: { profile: { name: string } }) => profile.name,
  );
const by = (expression: string) => search(`search=${encodeURIComponent(expression)}`);

test('a group is created, read, changed and deleted', async () => {
  const created = await request('POST', '/api/v1/groups', { profile: { name: 'Finance', description: 'x' } });
  expect(created).toMatchObject({
    status: 200,
    body: { type: 'OKTA_GROUP', objectClass: ['okta:user_group'], profile: { name: 'Finance', description: 'x' } },
  });
  const path = `/api/v1/groups/${created.body.id}`;
  expect((await request('GET', path)).body).toEqual(created.body);
  expect((await request('PUT', path, { profile: { name: 'Money' } })).body.profile.name).toBe('Money');
  expect((await request('DELETE', path)).status).toBe(204);
  expect((await request('GET', path)).body.errorSummary).toMatch(/\(UserGroup\)$/);
});

test('groups are searched by type and name, however the name is spelled', async () => {
  const { id } = await newApp();
  for (const name of ['Sales "A" \\ B', 'Sales B', 'Support']) {
    await newGroup(name);
  }
  okta().admin.pushGroup(id, 'Sales B');
  expect(await by('profile.name eq "Sales B"')).toEqual(['Sales B', 'Sales B']);
  expect(await by('type eq "OKTA_GROUP" and (profile.name eq "Sales B" or profile.name sw "Supp")')).toEqual([
    'Sales B',
    'Support',
  ]);
  expect(await by(`profile.name eq ${JSON.stringify('Sales "A" \\ B')}`)).toEqual(['Sales "A" \\ B']);
  expect(await search('q=sales')).toHaveLength(3);
  expect(await search(`filter=${encodeURIComponent('type eq "BUILT_IN"')}`)).toEqual(['Everyone']);
});

test('a search that makes no sense is refused', async () => {
  for (const expression of ['profile.name', 'size eq 1']) {
    const { status, body } = await request('GET', `/api/v1/groups?search=${encodeURIComponent(expression)}`);
    expect([status, body.errorCode]).toEqual([400, 'E0000031']);
  }
});

test('members are added and removed; everyone is in Everyone', async () => {
  const group = await newGroup('Members');
  const userId = okta().admin.createUser({ login: 'amy@example.com', email: 'amy@example.com' });
  const members = async (id: string) =>
    (await request('GET', `/api/v1/groups/${id}/users`)).body.map(({ id }: { id: string }) => id);
  expect((await request('PUT', `/api/v1/groups/${group.id}/users/${userId}`)).status).toBe(204);
  expect(await members(group.id)).toEqual([userId]);
  expect((await request('DELETE', `/api/v1/groups/${group.id}/users/${userId}`)).status).toBe(204);
  expect(await members(group.id)).toEqual([]);
  const [everyone] = (await request('GET', '/api/v1/groups?q=Everyone')).body;
  expect(await members(everyone.id)).toContain(userId);
});

test('each link has a header of its own, as Okta sends them', async () => {
  for (const name of ['Page one', 'Page two']) await newGroup(name);
  const { port } = new URL(okta().url);
  const headers = await new Promise<readonly string[]>((done) => {
    get({ port, path: '/api/v1/groups?limit=1', headers: { Authorization: 'SSWS x' } }, (response) => {
      response.resume();
      done(response.rawHeaders);
    });
  });
  const links = headers.filter((_, index) => headers[index - 1]?.toLowerCase() === 'link');
  expect(links).toEqual([expect.stringMatching(/>; rel="self"$/), expect.stringMatching(/>; rel="next"$/)]);
});

test('a list is by name', async () => {
  for (const name of ['Zebras', 'apes', 'Bears']) await newGroup(name);
  const names = (await request('GET', '/api/v1/groups')).body.map(
    ({ profile }: { profile: { name: string } }) => profile.name,
  );
  expect(names.filter((name: string) => ['Zebras', 'apes', 'Bears'].includes(name))).toEqual([
    'apes',
    'Bears',
    'Zebras',
  ]);
});
