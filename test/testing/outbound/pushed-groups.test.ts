import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { connected, LABEL, person, SCIM } from './loop';

const members = (s: Awaited<ReturnType<typeof connected>>) =>
  s.oneId.state().groups.map(({ displayName, members }) => [displayName, ...members].join(' '));

describe('a pushed group', () => {
  test('is made there with those who have an account, and follows its members', async () => {
    await using s = await connected();
    s.okta.admin.assignGroup(LABEL, 'Users');
    s.okta.admin.createUser(person('Ada'), ['Users', 'Finance']);
    s.okta.admin.createUser(person('Bob'), ['Finance']);
    s.okta.admin.pushGroup(LABEL, 'Finance');
    await s.okta.settled();
    expect(members(s)).toEqual(['Finance ada@example.com']);
    s.okta.admin.createUser(person('Eve'), ['Users', 'Finance']);
    await s.okta.settled();
    expect(members(s)).toEqual(['Finance ada@example.com eve@example.com']);
    s.okta.admin.setGroupsOf('ada@example.com', ['Users']);
    await s.okta.settled();
    expect(members(s)).toEqual(['Finance eve@example.com']);
    expect(s.oneId.requests.filter(({ path }) => path.includes('/Groups')).map(({ method }) => method)).toEqual([
      ...['GET', 'POST', 'PUT'],
      ...['PUT', 'PUT'],
    ]);
  });

  test('misses who was provisioned after it, until somebody presses Push now', async () => {
    await using s = await connected();
    s.okta.admin.createUser(person('Ada'), ['Users', 'Finance']);
    s.okta.admin.pushGroup(LABEL, 'Finance');
    s.okta.admin.assignGroup(LABEL, 'Users');
    await s.okta.settled();
    expect(members(s)).toEqual(['Finance']);
    s.okta.admin.pushNow(LABEL, 'Finance');
    await s.okta.settled();
    expect(members(s)).toEqual(['Finance ada@example.com']);
  });

  test('keeps who was deactivated in Okta, without an active account, until it is sent again', async () => {
    await using s = await connected();
    s.okta.admin.assignGroup(LABEL, 'Users');
    s.okta.admin.createUser(person('Ada'), ['Users', 'Finance']);
    s.okta.admin.pushGroup(LABEL, 'Finance');
    await s.okta.settled();
    s.okta.admin.deactivateUser('ada@example.com');
    await s.okta.settled();
    expect(s.oneId.state().users).toMatchObject([{ active: false }]);
    expect(members(s)).toEqual(['Finance ada@example.com']);
    s.okta.admin.pushNow(LABEL, 'Finance');
    await s.okta.settled();
    expect(members(s)).toEqual(['Finance']);
  });

  test('of a name that a group there has takes that group over', async () => {
    await using s = await connected();
    s.okta.admin.pushGroup(LABEL, 'Finance');
    await s.okta.settled();
    s.okta.admin.unlinkPushedGroup(LABEL, 'Finance');
    s.okta.admin.pushGroup(LABEL, 'Users', 'Finance');
    await s.okta.settled();
    expect(s.oneId.state().groups).toHaveLength(1);
  });

  test('that OneID does not find by its name is refused there, and shown in error', async () => {
    await using s = await connected({ dialect: { groupFilters: 'organization-only' } });
    s.okta.admin.pushGroup(LABEL, 'Finance');
    await s.okta.settled();
    expect(s.okta.state().apps[0]?.pushGroups).toMatchObject([{ sourceGroup: 'Finance', status: 'ERROR' }]);
    expect(s.oneId.state().groups).toEqual([]);
  });

  test('stays there when it is unlinked, unless it is to be deleted', async () => {
    await using s = await connected();
    for (const group of ['Finance', 'Users']) s.okta.admin.pushGroup(LABEL, group);
    await s.okta.settled();
    s.okta.admin.unlinkPushedGroup(LABEL, 'Finance');
    s.okta.admin.unlinkPushedGroup(LABEL, 'Users', true);
    await s.okta.settled();
    expect(members(s)).toEqual(['Finance']);
  });

  test('that is inactive is sent when it is active again', async () => {
    await using s = await connected();
    s.okta.admin.assignGroup(LABEL, 'Users');
    s.okta.admin.createUser(person('Ada'), ['Users']);
    s.okta.admin.pushGroup(LABEL, 'Finance');
    await s.okta.settled();
    s.okta.admin.setPushGroupStatus(LABEL, 'Finance', 'INACTIVE');
    expect(() => s.okta.admin.pushNow(LABEL, 'Finance')).toThrow(/no Push now: the push of `Finance` is off/);
    s.okta.admin.setGroupsOf('ada@example.com', ['Users', 'Finance']);
    await s.okta.settled();
    expect(members(s)).toEqual(['Finance']);
    s.okta.admin.setPushGroupStatus(LABEL, 'Finance', 'ACTIVE');
    await s.okta.settled();
    expect(members(s)).toEqual(['Finance ada@example.com']);
  });

  test('is sent nowhere while Push Groups is off', async () => {
    await using s = await connected();
    s.okta.admin.changeScimConnection(LABEL, { supportedActions: { pushGroups: false } });
    s.okta.admin.pushGroup(LABEL, 'Finance');
    await s.okta.settled();
    expect(s.oneId.requests).toEqual([]);
  });

  test('Everyone has everybody who has an account', async () => {
    await using s = await connected();
    s.okta.admin.assignGroup(LABEL, 'Users');
    s.okta.admin.pushGroup(LABEL, 'Everyone');
    s.okta.admin.createUser(person('Ada'), ['Users']);
    await s.okta.settled();
    expect(members(s)).toEqual(['Everyone ada@example.com']);
  });
});

test('a group is found on a later page of a server that regards no filter, and no second one is made', async () => {
  const groups = Array.from({ length: 250 }, (_, n) => ({
    id: `g${n}`,
    displayName: n === 233 ? 'Finance' : `Group ${n}`,
  }));
  const asked: string[] = [];
  const server = createServer((request, response) => {
    const { pathname, searchParams } = new URL(request.url ?? '', 'http://x');
    asked.push(`${request.method} ${pathname} ${searchParams.get('startIndex') ?? ''}`.trim());
    const start = Number(searchParams.get('startIndex') ?? 1);
    const page = groups.slice(start - 1, start + 99);
    const list = { totalResults: groups.length, startIndex: start, itemsPerPage: page.length, Resources: page };
    response.end(JSON.stringify(request.method === 'GET' ? list : { id: 'g233' }));
  }).listen(0, '127.0.0.1');
  await new Promise((listening) => server.once('listening', listening));
  const { port } = server.address() as AddressInfo; // Listens on a port.
  await using s = await connected();
  s.okta.admin.enableScim(LABEL, {
    ...SCIM,
    baseUrl: `http://127.0.0.1:${port}`,
    authenticationMode: 'HTTP Header',
    secret: 'x',
  });
  s.okta.admin.pushGroup(LABEL, 'Finance');
  await s.okta.settled();
  expect(asked).toEqual(['GET /Groups 1', 'GET /Groups 101', 'GET /Groups 201', 'PUT /Groups/g233']);
  s.okta.admin.pushGroup(LABEL, 'Users');
  await s.okta.settled();
  expect(asked.slice(4)).toEqual([
    'GET /Groups 1',
    'GET /Groups 101',
    'GET /Groups 201',
    'POST /Groups',
    'PUT /Groups/g233',
  ]);
  server.close();
  server.closeAllConnections();
});
