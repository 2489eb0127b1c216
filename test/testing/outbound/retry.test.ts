import { connected, LABEL, person, SCIM } from './loop';

const WITHOUT_REFRESH = SCIM.authorizationEndpointUri.replace(/\?.*/, '');

/** An hour and more after somebody consented, where OneID gives no refresh token. */
async function ended() {
  let now = Date.now();
  const s = await connected({ now: () => now });
  s.okta.admin.changeScimConnection(LABEL, { authorizationEndpointUri: WITHOUT_REFRESH });
  await s.okta.admin.reauthenticateInBrowser(LABEL);
  s.okta.admin.assignGroup(LABEL, 'Users');
  s.okta.admin.createUser(person('Ada'), ['Users']);
  await s.okta.settled();
  now += 2 * 3600_000;
  return s;
}

describe('what failed', () => {
  test('of a person who left is a task, and the account goes on until somebody retries it', async () => {
    await using s = await ended();
    s.okta.admin.deactivateUser('ada@example.com');
    await s.okta.settled();
    expect(s.oneId.state().users).toMatchObject([{ active: true }]);
    expect(s.okta.admin.peopleOf(LABEL)).toEqual([]);
    expect(s.okta.admin.tasks()).toEqual([
      {
        app: LABEL,
        login: 'ada@example.com',
        error:
          'Automatic deprovisioning of user ada@example.com from app Zuora OneID failed: Error while deactivating user ada@example.com: Unauthorized. Errors reported by remote server: The access token is missing, unknown or expired',
      },
    ]);
    await s.okta.admin.reauthenticateInBrowser(LABEL);
    s.okta.admin.retryTasks(LABEL);
    await s.okta.settled();
    expect(s.oneId.state().users).toMatchObject([{ active: false }]);
    expect(s.okta.admin.tasks()).toEqual([]);
  });

  test('of people who have the app is a task each, retried together', async () => {
    await using s = await ended();
    s.okta.admin.createUser(person('Bob'), ['Users']);
    s.okta.admin.changeUser('ada@example.com', { firstName: 'Augusta' });
    await s.okta.settled();
    expect(s.okta.admin.tasks()).toMatchObject([{ login: 'ada@example.com' }, { login: 'bob@example.com' }]);
    await s.okta.admin.reauthenticateInBrowser(LABEL);
    s.okta.admin.retryTasks(LABEL);
    await s.okta.settled();
    expect(s.okta.admin.tasks()).toEqual([]);
    expect(s.oneId.state().users).toMatchObject([{ name: { givenName: 'Augusta' } }, { name: { givenName: 'Bob' } }]);
  });

  test('of a person who was renamed makes no second account when it is tried anew', async () => {
    await using s = await ended();
    s.okta.admin.changeUser('ada@example.com', { email: 'augusta@example.com' });
    await s.okta.settled();
    await s.okta.admin.reauthenticateInBrowser(LABEL);
    s.okta.admin.provisionUser(LABEL, 'ada@example.com');
    await s.okta.settled();
    expect(s.oneId.state().users.map(({ userName }) => userName)).toEqual(['augusta@example.com']);
    expect(s.okta.admin.peopleOf(LABEL)).toMatchObject([{ syncState: 'SYNCHRONIZED' }]);
  });
});

test('a token that has ended is made new once, however many ask for it at the same time', async () => {
  let now = Date.now();
  await using s = await connected({ now: () => now });
  s.okta.admin.assignGroup(LABEL, 'Users');
  now += 2 * 3600_000;
  s.okta.admin.createUser(person('Ada'), ['Users']);
  await Promise.all([s.okta.admin.testConnector(LABEL), s.okta.admin.testConnector(LABEL), s.okta.settled()]);
  expect(s.okta.admin.peopleOf(LABEL)).toMatchObject([{ syncState: 'SYNCHRONIZED' }]);
});

test.each([
  `"odd \\"name\\""@example.com`,
  "o'brien+x@example.com",
  'a%20b&c=d#e@example.com',
  'ünïcödé@exämple.com',
  '李小龙@example.com',
  'back\\slash@example.com',
])('whoever is called %s and comes back has one account', async (email) => {
  await using s = await connected();
  s.okta.admin.assignGroup(LABEL, 'Users');
  s.okta.admin.createUser({ ...person('Ada'), email }, ['Users']);
  await s.okta.settled();
  s.okta.admin.setGroupsOf('ada@example.com', []);
  await s.okta.settled();
  s.okta.admin.setGroupsOf('ada@example.com', ['Users']);
  await s.okta.settled();
  expect(s.oneId.state().users).toMatchObject([{ userName: email, active: true }]);
  expect(s.okta.admin.tasks()).toEqual([]);
});
