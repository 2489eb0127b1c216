import { OneIdScimProvisioning, type OneIdScimProvisioningConfig } from '../../../lib';
import { peopleFrom, preview, readFillings } from '../../../lib/preview';
import { fromJson } from '../../../lib/state';
import { OktaSimulator, OneIdStandIn } from '../../../lib/testing';
import { oneIdCredentials, readState, verify } from '../../../lib/verify';
import { describeWithTerraform } from '../../support/terraform';
import { must } from '../living/living-stack';
import { stackJson, Workspace } from '../workspace';
import { ODD_PEOPLE } from './odd-people';
import { recordedScim, type Sent } from './recorded-scim';

const LABEL = 'Zuora OneID';
const CONFIG: OneIdScimProvisioningConfig = {
  app: { source: 'create', label: LABEL },
  attributes: {
    costCenter: { expression: 'user.costCenter' },
    department: {
      expression: "(user.department != null) ? String.toUpperCase(user.department) + ' / ' + user.login : ''",
    },
  },
  pushGroups: ['Finance'],
  assignments: ['OneID Users'],
};
const stack = (config: Partial<OneIdScimProvisioningConfig> = {}) =>
  stackJson((scope) => void new OneIdScimProvisioning(scope, 'oneid', { ...CONFIG, ...config }));

describeWithTerraform('the loop from a stack to OneID', () => {
  let oneId: OneIdStandIn;
  let scim: Awaited<ReturnType<typeof recordedScim>>;
  let okta: OktaSimulator;
  let workspace: Workspace;

  beforeEach(async () => {
    oneId = await OneIdStandIn.start();
    scim = await recordedScim(oneId);
    okta = await OktaSimulator.start({ servers: [scim] });
    for (const group of ['Finance', 'OneID Users']) okta.admin.createGroup(group);
    workspace = await Workspace.create(okta, stack({ phase: 'app' }));
    await must(workspace.apply());
    const client = oneId.admin.createAuthorizationCodeClient('Okta', okta.state().apps[0]?.name ?? '');
    okta.admin.enableScim(LABEL, {
      baseUrl: 'https://one.zuora.com/scim/v2',
      supportedActions: { pushNewUsers: true, pushProfileUpdates: true, pushGroups: true },
      authenticationMode: 'OAuth 2',
      accessTokenEndpointUri: 'https://one.zuora.com/oauth2/token',
      authorizationEndpointUri: 'https://one.zuora.com/oauth2/authorize',
      clientId: client.clientId,
      secret: client.clientSecret,
    });
    await okta.admin.reauthenticateInBrowser(LABEL);
    okta.admin.setToApp(LABEL, { createUsers: true, updateUserAttributes: true, deactivateUsers: true });
    workspace.write(stack());
    await must(workspace.apply());
  });
  afterEach(async () => {
    await okta.stop();
    await scim.stop();
    await oneId.stop();
  });

  /** What the command's preview says of the people that are in Okta now. */
  async function previewed() {
    const [filling] = readFillings(await workspace.planJson());
    if (filling === undefined) throw new Error('nothing to preview');
    const ours = okta.state().users.filter(({ profile }) => !String(profile['login']).startsWith('admin@'));
    return preview(filling, peopleFrom(ours));
  }

  /** The last that was written of each person, by their id in Okta. */
  const written = () =>
    new Map(scim.sent.flatMap(({ path, body }) => (path.includes('/Users') ? [[body['externalId'], body]] : [])));

  async function asPreviewed(): Promise<void> {
    const bodies = written();
    const { people } = await previewed();
    for (const { login, body, attributes } of people) {
      const { schemas, ...said } = body;
      const arrived = bodies.get(said['externalId']);
      expect([login, arrived]).toEqual([login, expect.objectContaining({ userName: attributes['userName'] })]);
      expect(arrived).toMatchObject(said);
      expect(arrived?.['schemas']).toEqual(expect.arrayContaining(schemas as unknown[]));
      // What isn't in the preview's body of an attribute that the stack declares isn't sent either.
      for (const attribute of ['locale', 'preferredLanguage', 'emails', 'name']) {
        expect([login, attribute, attribute in (arrived ?? {})]).toEqual([login, attribute, attribute in said]);
      }
    }
    expect(people).toHaveLength(ODD_PEOPLE.length);
  }

  test('forty people arrive as the preview said, person by person, and so do their changes', async () => {
    for (const profile of ODD_PEOPLE) okta.admin.createUser(profile, ['OneID Users']);
    await okta.settled();
    expect(okta.admin.peopleOf(LABEL).filter(({ syncState }) => syncState !== 'SYNCHRONIZED')).toEqual([]);
    expect(oneId.state().users).toHaveLength(ODD_PEOPLE.length);
    await asPreviewed();

    for (const [index, { login }] of ODD_PEOPLE.entries()) {
      okta.admin.changeUser(login, {
        lastName: `Other ${index}`,
        locale: index % 2 === 0 ? null : 'it_IT',
        department: index % 3 === 1 ? null : 'Moved',
        ...(index % 4 === 0 ? { email: `moved${index}@example.com` } : {}),
      });
    }
    await okta.settled();
    await asPreviewed();
    expect(oneId.state().users).toHaveLength(ODD_PEOPLE.length);
  });

  test('a mapping mistake is told by the preview before the apply and by verify after it, in the same words', async () => {
    const mistaken = { attributes: { ...CONFIG.attributes, locale: 'user.locale' } };
    const ada = ODD_PEOPLE[0] as (typeof ODD_PEOPLE)[0]; // There are forty.
    okta.admin.createUser(ada, ['OneID Users']);
    await okta.settled();
    workspace.write(stack(mistaken));
    const [before] = (await previewed()).people;
    const words = "the locale isn't a BCP 47 tag such as `en-US`";
    expect(before?.problems).toMatchObject([{ attribute: 'locale', problem: words }]);
    expect(before?.changes).toEqual([{ attribute: 'locale', before: 'en-US', after: 'en_US' }]);

    const inOneId = async () => {
      const client = oneId.admin.createClientCredentialsClient('verify');
      const env = {
        ONEID_CLIENT_ID: client.clientId,
        ONEID_CLIENT_SECRET: client.clientSecret,
        ONEID_HOST: new URL(oneId.url).host,
      };
      const { stdout } = await workspace.terraform(['show', '-json'], { TF_CLI_ARGS: '' });
      const baseUrl = `${oneId.url}/scim/v2`;
      // What stands for the declared address here.
      const instances = readState(fromJson(stdout)).map((each) => ({
        ...each,
        connection: { ...each.connection, baseUrl, accessTokenEndpointUri: `${oneId.url}/oauth2/token` },
      }));
      const { instances: read } = await verify(instances, { oneId: oneIdCredentials(env), user: ada.email });
      return read[0]?.lines.filter(({ subject, status }) => subject === 'Locale Name' && status === 'fail');
    };
    expect(await inOneId()).toEqual([]);
    await must(workspace.apply());
    okta.admin.changeUser(ada.login, { title: 'Countess' });
    await okta.settled();
    expect(await inOneId()).toMatchObject([{ title: `Locale Name has arrived as something else: ${words}` }]);
  });

  test('a joiner, a mover, a leaver and a group', async () => {
    const [ada, bob] = [ODD_PEOPLE[0], ODD_PEOPLE[5]] as [(typeof ODD_PEOPLE)[0], (typeof ODD_PEOPLE)[0]];
    okta.admin.createUser(ada, ['OneID Users', 'Finance']);
    okta.admin.createUser(bob, ['OneID Users']);
    await okta.settled();
    const group = () => oneId.state().groups.map(({ displayName, members }) => ({ displayName, members }));
    expect(group()).toEqual([{ displayName: 'Finance', members: [ada.email] }]);

    okta.admin.setGroupsOf(bob.login, ['OneID Users', 'Finance']);
    okta.admin.setGroupsOf(ada.login, ['OneID Users']);
    await okta.settled();
    expect(group()).toEqual([{ displayName: 'Finance', members: [bob.email] }]);

    okta.admin.deactivateUser(bob.login);
    await okta.settled();
    const active = oneId.state().users.map(({ userName, active }) => [userName, active]);
    expect(Object.fromEntries(active as [string, boolean][])).toEqual({ [ada.email]: true, [bob.email]: false });
    // Nobody is sent again by an apply that changes nothing.
    const before: readonly Sent[] = [...scim.sent];
    await must(workspace.apply());
    await okta.settled();
    expect(scim.sent).toEqual(before);
  });
});
