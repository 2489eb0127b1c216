import { OktaSimulator } from '../../../lib/testing';
import { LABEL, person, SCIM } from './loop';
import { scimmyServer } from './scimmy';

const TOKEN = 'token-of-a-header';

/** An org whose app speaks to SCIMMY, with everything on. */
async function connected() {
  const scimmy = await scimmyServer(TOKEN);
  const okta = await OktaSimulator.start({ servers: [{ origin: 'https://scim.example.com', url: scimmy.url }] });
  await okta.admin.createApp({ label: LABEL });
  okta.admin.updateApp(LABEL, { userNameTemplate: { template: '${source.email}', type: 'BUILT_IN' } });
  for (const group of ['Users', 'Finance']) okta.admin.createGroup(group);
  okta.admin.enableScim(LABEL, {
    baseUrl: 'https://scim.example.com/scim/v2/',
    supportedActions: SCIM.supportedActions,
    authenticationMode: 'HTTP Header',
    secret: TOKEN,
  });
  okta.admin.setToApp(LABEL, { createUsers: true, updateUserAttributes: true, deactivateUsers: true });
  okta.admin.assignGroup(LABEL, 'Users');
  return {
    okta,
    scimmy,
    [Symbol.asyncDispose]: async () => {
      await okta.stop();
      await scimmy[Symbol.asyncDispose]();
    },
  };
}

/** The same as against the stand-in, against a server that knows SCIM's schemas and nothing of OneID. */
describe('a SCIM server that is not ours', () => {
  test('takes a joiner with every attribute that Okta maps by itself, a mover and a leaver', async () => {
    await using s = await connected();
    await s.okta.admin.testConnector(LABEL);
    const profile = person('Ada', {
      ...{ middleName: 'King', honorificPrefix: 'Countess', title: 'Analyst', displayName: 'Ada', nickName: 'A' },
      ...{
        primaryPhone: '+44 1',
        streetAddress: '1 Square',
        city: 'London',
        state: 'LDN',
        zipCode: 'W1',
        countryCode: 'GB',
      },
      ...{ preferredLanguage: 'en', locale: 'en_GB', timezone: 'Europe/London', userType: 'Employee' },
      ...{ employeeNumber: '7', costCenter: 'CC', organization: 'Acme', division: 'D', department: 'R&D' },
    });
    s.okta.admin.createUser(profile, ['Users']);
    await s.okta.settled();
    expect(s.okta.admin.peopleOf(LABEL)).toMatchObject([{ syncState: 'SYNCHRONIZED', error: null }]);
    const ada = () => [...s.scimmy.users.values()][0];
    expect(ada()).toMatchObject({
      userName: 'ada@example.com',
      name: { givenName: 'Ada', familyName: 'Example', middleName: 'King', honorificPrefix: 'Countess' },
      emails: [{ value: 'ada@example.com', type: 'work', primary: true }],
      phoneNumbers: [{ value: '+44 1', type: 'work', primary: true }],
      addresses: [{ type: 'work', streetAddress: '1 Square', locality: 'London', country: 'GB', primary: true }],
      locale: 'en_GB',
      active: true,
    });
    s.okta.admin.changeUser('ada@example.com', { email: 'ada.l@example.com', title: null });
    await s.okta.settled();
    expect(ada()).toMatchObject({ userName: 'ada.l@example.com', active: true });
    expect(ada()).not.toHaveProperty('title');
    s.okta.admin.deactivateUser('ada@example.com');
    await s.okta.settled();
    expect(ada()).toMatchObject({ active: false });
    expect(s.scimmy.users.size).toBe(1);
  });

  test('finds by the filter who is there, and one who is refused is shown', async () => {
    await using s = await connected();
    s.okta.admin.createUser(person('Ada'), ['Users']);
    await s.okta.settled();
    s.okta.admin.setGroupsOf('ada@example.com', []);
    s.okta.admin.setGroupsOf('ada@example.com', ['Users']);
    await s.okta.settled();
    expect(s.scimmy.users.size).toBe(1);
    expect(s.okta.admin.peopleOf(LABEL)).toMatchObject([{ syncState: 'SYNCHRONIZED' }]);
    s.okta.admin.changeScimConnection(LABEL, { secret: 'another' });
    s.okta.admin.createUser(person('Bob'), ['Users']);
    await s.okta.settled();
    expect(s.okta.admin.peopleOf(LABEL)[1]?.error).toMatch(/if user bob@example.com exists: Unauthorized/);
  });

  test('takes a pushed group, its members and its end', async () => {
    await using s = await connected();
    s.okta.admin.createUser(person('Ada'), ['Users', 'Finance']);
    s.okta.admin.pushGroup(LABEL, 'Finance');
    await s.okta.settled();
    const [[id] = ['']] = s.scimmy.users;
    const groups = () => [...s.scimmy.groups.values()];
    expect(groups()).toMatchObject([{ displayName: 'Finance', members: [{ value: id }] }]);
    s.okta.admin.setGroupsOf('ada@example.com', ['Users']);
    await s.okta.settled();
    expect(groups()[0]?.['members'] ?? []).toEqual([]);
    s.okta.admin.unlinkPushedGroup(LABEL, 'Finance', true);
    await s.okta.settled();
    expect(groups()).toEqual([]);
  });
});
