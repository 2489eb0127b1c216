import { connect, connected, LABEL, loop, person, SCIM } from './loop';

const calls = (requests: readonly { method: string; path: string; status: number }[]) =>
  requests.map(({ method, path, status }) => `${method} ${path.replace(/[0-9a-f-]{36}/, '<id>')} ${status}`);

describe('a person who gets the app', () => {
  test('is looked up, made, and shown as provisioned', async () => {
    await using s = await connected();
    s.okta.admin.assignGroup(LABEL, 'Users');
    s.okta.admin.createUser(person('Ada', { locale: 'en_GB', preferredLanguage: 'en' }), ['Users']);
    await s.okta.settled();
    expect(calls(s.oneId.requests)).toEqual([
      'GET /scim/v2/Users?filter=userName eq "ada@example.com"&startIndex=1&count=100 200',
      'POST /scim/v2/Users 201',
    ]);
    const [ada] = s.oneId.state().users;
    expect(ada).toMatchObject({
      userName: 'ada@example.com',
      name: { givenName: 'Ada', familyName: 'Example' },
      emails: [{ primary: true, value: 'ada@example.com', type: 'work' }],
      locale: 'en_GB',
      preferredLanguage: 'en',
      active: true,
    });
    expect(s.okta.admin.peopleOf(LABEL)).toEqual([
      {
        id: ada?.['externalId'],
        login: 'ada@example.com',
        externalId: ada?.id,
        syncState: 'SYNCHRONIZED',
        userName: 'ada@example.com',
        error: null,
      },
    ]);
  });

  test('and has an account there already is linked to it and written over', async () => {
    await using s = await connected();
    s.okta.admin.createUser(person('Ada'), ['Users']);
    s.okta.admin.assignGroup(LABEL, 'Users');
    await s.okta.settled();
    const [before] = s.oneId.state().users;
    s.okta.admin.unassignGroup(LABEL, 'Users');
    await s.okta.settled();
    expect(s.oneId.state().users[0]).toMatchObject({ active: false });
    s.okta.admin.changeUser('ada@example.com', { firstName: 'Augusta' });
    s.okta.admin.assignGroup(LABEL, 'Users');
    await s.okta.settled();
    expect(s.oneId.state().users).toEqual([
      { ...before, displayName: 'Augusta Example', name: { givenName: 'Augusta', familyName: 'Example' } },
    ]);
  });

  test('before provisioning was on has no account until somebody presses Provision User', async () => {
    await using s = await loop();
    s.okta.admin.createUser(person('Ada'), ['Users']);
    s.okta.admin.assignGroup(LABEL, 'Users');
    await connect(s);
    s.okta.admin.createUser(person('Bob'), ['Users']);
    await s.okta.settled();
    const states = () => s.okta.admin.peopleOf(LABEL).map(({ login, syncState }) => `${login} ${syncState}`);
    expect(states()).toEqual(['ada@example.com DISABLED', 'bob@example.com SYNCHRONIZED']);
    s.okta.admin.changeUser('ada@example.com', { firstName: 'Augusta' });
    await s.okta.settled();
    expect(s.oneId.state().users.map(({ userName }) => userName)).toEqual(['bob@example.com']);
    s.okta.admin.provisionUser(LABEL, 'ada@example.com');
    await s.okta.settled();
    expect(states()).toEqual(['ada@example.com SYNCHRONIZED', 'bob@example.com SYNCHRONIZED']);
    expect(s.oneId.state().users).toHaveLength(2);
  });

  test('while Create Users is off is not made', async () => {
    await using s = await connected();
    s.okta.admin.setToApp(LABEL, { createUsers: false });
    s.okta.admin.createUser(person('Ada'), ['Users']);
    s.okta.admin.assignGroup(LABEL, 'Users');
    s.okta.admin.setToApp(LABEL, { createUsers: true });
    await s.okta.settled();
    expect(s.oneId.requests).toEqual([]);
  });

  test('is told by the API too: a group that is assigned by it, and a user that is made by it', async () => {
    await using s = await connected();
    const { id } = s.okta.state().apps[0] ?? { id: '' };
    const group = s.okta.state().groups.find(({ name }) => name === 'Everyone')?.id;
    const api = (method: string, path: string, body: object) =>
      fetch(`${s.okta.url}/api/v1${path}`, {
        method,
        headers: { Authorization: 'SSWS x', 'Content-Type': 'application/json' },
        body: JSON.stringify(body),
      });
    await api('PUT', `/apps/${id}/groups/${group}`, {});
    await api('POST', '/users', { profile: person('Ada') });
    await s.okta.settled();
    expect(s.oneId.state().users.map(({ userName }) => userName)).toEqual(['ada@example.com', 'admin@sim.example']);
  });
});

describe('a person who has the app', () => {
  test('is sent again with another profile, and only while Update User Attributes is on', async () => {
    await using s = await connected();
    s.okta.admin.assignGroup(LABEL, 'Users');
    s.okta.admin.createUser(person('Ada', { preferredLanguage: 'en' }), ['Users']);
    s.okta.admin.changeUser('ada@example.com', { email: 'ada.l@example.com', preferredLanguage: null });
    await s.okta.settled();
    const [moved] = s.oneId.state().users;
    expect(moved).toMatchObject({ userName: 'ada.l@example.com', emails: [{ value: 'ada.l@example.com' }] });
    expect(moved).not.toHaveProperty('preferredLanguage');
    s.okta.admin.setToApp(LABEL, { updateUserAttributes: false });
    s.okta.admin.changeUser('ada@example.com', { firstName: 'Augusta' });
    await s.okta.settled();
    expect(s.oneId.state().users).toEqual([moved]);
  });

  test('keeps what is applied on creation only', async () => {
    await using s = await connected();
    s.okta.admin.changeMapping(LABEL, { locale: { expression: 'user.locale', pushStatus: 'DONT_PUSH' } });
    s.okta.admin.updateApp(LABEL, { userNameTemplate: { pushStatus: 'DONT_PUSH' } });
    s.okta.admin.assignGroup(LABEL, 'Users');
    s.okta.admin.createUser(person('Ada', { locale: 'en_GB' }), ['Users']);
    await s.okta.settled();
    s.okta.admin.changeUser('ada@example.com', { locale: 'fr_FR', email: 'other@example.com' });
    await s.okta.settled();
    expect(s.oneId.state().users).toMatchObject([
      { userName: 'ada@example.com', locale: 'en_GB', emails: [{ value: 'other@example.com' }] },
    ]);
  });

  test.each<[string, (s: Awaited<ReturnType<typeof connected>>) => unknown]>([
    ['loses the group', ({ okta }) => okta.admin.setGroupsOf('ada@example.com', [])],
    ['loses it with the group', ({ okta }) => okta.admin.unassignGroup(LABEL, 'Users')],
    ['is deactivated', ({ okta }) => okta.admin.deactivateUser('ada@example.com')],
    ['is in a group that is deleted', ({ okta }) => okta.admin.deleteGroup('Users')],
  ])('and %s is deactivated there, never deleted', async (_, leave) => {
    await using s = await connected();
    s.okta.admin.assignGroup(LABEL, 'Users');
    s.okta.admin.createUser(person('Ada'), ['Users']);
    await s.okta.settled();
    leave(s);
    await s.okta.settled();
    expect(s.oneId.state().users).toMatchObject([{ userName: 'ada@example.com', active: false, status: 'INACTIVE' }]);
    expect(s.oneId.requests.filter(({ method }) => method === 'DELETE')).toEqual([]);
  });

  test('and leaves while Deactivate Users is off keeps the account', async () => {
    await using s = await connected();
    s.okta.admin.assignGroup(LABEL, 'Users');
    s.okta.admin.createUser(person('Ada'), ['Users']);
    await s.okta.settled();
    s.okta.admin.setToApp(LABEL, { deactivateUsers: false });
    s.okta.admin.deactivateUser('ada@example.com');
    await s.okta.settled();
    expect(s.oneId.state().users).toMatchObject([{ active: true }]);
  });
});

describe('what the other side refuses', () => {
  test('is shown at the person, and Provision User tries it anew', async () => {
    await using s = await connected();
    s.oneId.admin.setPolicies({ ssoForAllUsers: false });
    s.okta.admin.assignGroup(LABEL, 'Users');
    s.okta.admin.createUser(person('Ada'), ['Users']);
    await s.okta.settled();
    expect(s.okta.admin.peopleOf(LABEL)).toMatchObject([
      {
        syncState: 'ERROR',
        externalId: null,
        error:
          'Automatic provisioning of user Ada Example to app Zuora OneID failed: Error while creating user ada@example.com: Bad Request. Errors reported by remote server: A federated ID must be provided',
      },
    ]);
    s.oneId.admin.setPolicies({ ssoForAllUsers: true });
    s.okta.admin.provisionUser(LABEL, 'ada@example.com');
    await s.okta.settled();
    expect(s.okta.admin.peopleOf(LABEL)).toMatchObject([{ syncState: 'SYNCHRONIZED', error: null }]);
  });

  test('is a name that somebody has there, of a list whose names Okta does not know', async () => {
    await using s = await connected({ dialect: { listNames: 'sampled' } });
    s.okta.admin.assignGroup(LABEL, 'Users');
    s.okta.admin.createUser(person('Ada'), ['Users']);
    await s.okta.settled();
    s.okta.admin.unassignGroup(LABEL, 'Users');
    s.okta.admin.assignGroup(LABEL, 'Users');
    await s.okta.settled();
    expect(s.okta.admin.peopleOf(LABEL)[0]?.error).toMatch(/Conflict. Errors reported by remote server: A user with/);
  });

  test('for its number is sent again when the server says so', async () => {
    await using s = await connected();
    s.oneId.throttle({ times: 2, seconds: 0 });
    s.okta.admin.assignGroup(LABEL, 'Users');
    s.okta.admin.createUser(person('Ada'), ['Users']);
    await s.okta.settled();
    expect(s.oneId.requests.map(({ status }) => status)).toEqual([429, 429, 200, 201]);
    expect(s.okta.admin.peopleOf(LABEL)).toMatchObject([{ syncState: 'SYNCHRONIZED' }]);
  });

  test('for its number ten times is shown at the person', async () => {
    await using s = await connected();
    s.oneId.throttle({ times: 10, seconds: 0 });
    s.okta.admin.assignGroup(LABEL, 'Users');
    s.okta.admin.createUser(person('Ada'), ['Users']);
    await s.okta.settled();
    expect(s.oneId.requests.map(({ status }) => status)).toEqual(Array.from({ length: 10 }, () => 429));
    expect(s.okta.admin.peopleOf(LABEL)[0]?.error).toMatch(/exists: Too Many Requests/);
  });

  test('is a user name without a value: nothing is sent', async () => {
    await using s = await connected();
    s.okta.admin.updateApp(LABEL, { userNameTemplate: { template: 'user.nickName', type: 'CUSTOM' } });
    s.okta.admin.assignGroup(LABEL, 'Users');
    s.okta.admin.createUser(person('Ada'), ['Users']);
    await s.okta.settled();
    expect(s.oneId.requests).toEqual([]);
    expect(s.okta.admin.peopleOf(LABEL)).toMatchObject([
      { syncState: 'ERROR', error: expect.stringContaining('userName: no value in `user.nickName`') },
    ]);
  });

  test('as an expression that gives no value is told, and nothing is sent', async () => {
    await using s = await connected();
    s.okta.admin.changeMapping(LABEL, { locale: { expression: 'Arrays.get(user.locale, 7)', pushStatus: 'PUSH' } });
    s.okta.admin.assignGroup(LABEL, 'Users');
    s.okta.admin.createUser(person('Ada', { locale: 'en' }), ['Users']);
    await s.okta.settled();
    expect(s.oneId.requests).toEqual([]);
    expect(s.okta.admin.peopleOf(LABEL)).toMatchObject([
      { syncState: 'ERROR', error: expect.stringMatching(/locale: /) },
    ]);
  });
});

test('there is no Provision User while Create Users is off, or the app is inactive', async () => {
  await using s = await connected();
  s.okta.admin.createUser(person('Ada'), ['Users']);
  s.okta.admin.setToApp(LABEL, { createUsers: false });
  s.okta.admin.assignGroup(LABEL, 'Users');
  expect(() => s.okta.admin.provisionUser(LABEL, 'ada@example.com')).toThrow(/no Provision User: Create Users is off/);
  s.okta.admin.deactivateApp(LABEL);
  expect(() => s.okta.admin.provisionUser(LABEL, 'ada@example.com')).toThrow(/no Provision User: the app is inactive/);
  await s.okta.settled();
  expect(s.oneId.requests).toEqual([]);
});

test('nobody is sent anything of an org that no server was named for', async () => {
  await using s = await loop({}, { servers: undefined });
  s.okta.admin.enableScim(LABEL, { ...SCIM, clientId: 'x', secret: 'x' });
  s.okta.admin.reauthenticate(LABEL);
  s.okta.admin.setToApp(LABEL, { createUsers: true });
  s.okta.admin.createUser(person('Ada'), ['Users']);
  s.okta.admin.assignGroup(LABEL, 'Users');
  await s.okta.settled();
  expect(s.oneId.requests).toEqual([]);
  expect(() => s.okta.admin.provisionUser(LABEL, 'ada@example.com')).toThrow('This simulator sends nothing');
});
