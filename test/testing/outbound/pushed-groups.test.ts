import { connected, LABEL, person } from './loop';

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
