import { verify } from '../../lib/verify';
import { DeclaredOrg, failures, LABEL } from './org';

let org: DeclaredOrg;
beforeEach(async () => {
  org = await DeclaredOrg.start();
});
afterEach(() => org.sim.stop());

const admin = () => org.sim.admin;
const groupId = (name: string) =>
  org.sim.state().groups.find((group) => group.name === name && group.type === 'OKTA_GROUP')?.id;
const tab = (name: string) =>
  `https://sim-admin.okta.com/admin/app/sim_zuoraoneid_1/instance/${org.appId}/#tab-${name}`;

test('everything as declared', async () => {
  const verification = await org.verify();
  expect(failures(verification)).toEqual([]);
  expect(verification).toMatchObject({
    verdict: 'pass',
    okta: 'https://sim.okta.com',
    counts: { fail: 0, note: 0, skipped: 1 },
  });
  const [instance] = verification.instances;
  expect(instance).toMatchObject({
    address: 'okta_app_saml.oneid',
    app: { id: org.appId, name: 'sim_zuoraoneid_1', label: LABEL },
    adminConsole: tab('').replace('#tab-', ''),
  });
  const checked = instance?.lines.filter(({ status }) => status === 'pass').map(({ check }) => check);
  expect(new Set(checked)).toEqual(
    new Set([
      'app',
      'app-active',
      'same-label',
      'feature',
      'undeclared-features',
      'username',
      'mapping',
      'attribute',
      'push-group',
      'assignments',
      'people',
    ]),
  );
  expect(instance?.lines.filter(({ status }) => status === 'skipped')).toMatchObject([
    { side: 'oneid', title: 'OneID was not asked: ONEID_CLIENT_ID and ONEID_CLIENT_SECRET are not set' },
  ]);
});

test('at most six calls for an app, and one for each 500 people, each of which reads', async () => {
  await org.verify();
  expect(org.sim.requests.byRoute()).toEqual({
    'GET /api/v1/apps': 1,
    'GET /api/v1/apps/{id}/group-push/mappings': 1,
    'GET /api/v1/apps/{id}/groups': 1,
    'GET /api/v1/apps/{id}/users': 1,
    'GET /api/v1/mappings/{mappingId}': 1,
    'GET /api/v1/meta/schemas/apps/{id}/default': 1,
  });
});

test('phase app: settings are compared, and what is not declared yet is said to be so', async () => {
  const verification = await org.verify({ phase: 'app' });
  expect(verification.verdict).toBe('pass');
  const lines = verification.instances[0]?.lines ?? [];
  expect(lines.filter(({ check, status }) => check === 'feature' && status === 'pass')).toHaveLength(4);
  expect(lines.filter(({ status }) => status === 'skipped').map(({ title }) => title)).toEqual([
    'Attribute mappings: nothing is declared yet: phase `app`, or provisioning was off at the last apply',
    'External names: nothing is declared yet: phase `app`, or provisioning was off at the last apply',
    'Assignments: nothing is declared yet: phase `app`, or provisioning was off at the last apply',
    'People: nothing is declared yet: phase `app`, or provisioning was off at the last apply',
    expect.stringContaining('OneID was not asked'),
  ]);
});

test('an app that is deactivated shows no attributes either', async () => {
  admin().deactivateApp(LABEL);
  const failed = failures(await org.verify());
  expect(failed).toMatchObject([
    {
      check: 'app-active',
      declared: 'ACTIVE',
      found: 'INACTIVE',
      action: `Run \`terraform apply\`, which sets it back, or activate it at ${tab('').replace('#tab-', '')}`,
    },
    {
      check: 'attribute',
      title: 'Okta shows no attributes of the app',
      action: 'Activate the app first: an inactive one shows none.',
    },
  ]);
});

describe('an app that is gone', () => {
  test('is one failure, and nothing more is asked', async () => {
    admin().deleteApp(LABEL);
    org.sim.requests.clear();
    const { instances } = await org.verify();
    expect(instances[0]?.lines).toMatchObject([
      { check: 'app', status: 'fail', title: "The app isn't in sim.okta.com", declared: org.appId },
      { check: 'token', status: 'skipped' },
    ]);
    expect(org.sim.requests.count).toBe(2);
    // test/e2e/living does it, for an adopted app as well.
    const action = instances[0]?.lines[0]?.action;
    expect(action).toContain(
      "declare `phase: 'app'`, for an app that was adopted `app: { source: 'create', label: ... }` too",
    );
    expect(action).toContain('with OpenTofu after `tofu state rm` of each `okta_push_group`');
  });

  test('or of another org, which is said', async () => {
    await using other = await DeclaredOrg.start({ orgName: 'other' });
    const [declared] = org.declared();
    if (!declared) throw new Error('nothing is declared');
    const [line] = failures(await verify([declared], { okta: other.okta }));
    expect(line?.action).toContain('The state is of sim.okta.com, and other.okta.com was asked: set OKTA_ORG_NAME');
  });
});

test('a push that somebody made beside the declared ones is a note', async () => {
  admin().pushGroup(LABEL, 'Auditors');
  const verification = await org.verify();
  expect(verification).toMatchObject({ verdict: 'pass', counts: { note: 1 } });
  const note = verification.instances[0]?.lines.find(({ status }) => status === 'note');
  expect(note?.title).toBe(`A group that isn't declared is pushed too: ${groupId('Auditors')}`);
  expect(note?.action).toBe(
    'To have it in Terraform, declare the group in `pushGroups`. Apply only if the plan shows this push as an import: a group by its name, or by an id that is written out, is taken over so.',
  );
});

describe('a push of a declared group that Terraform does not know', () => {
  const pushOf = (group: string, but?: string) =>
    org.sim.state().apps[0]?.pushGroups.find(({ sourceGroup, id }) => sourceGroup === group && id !== but)?.id;
  const notes = async () => (await org.verify()).instances[0]?.lines.filter(({ status }) => status === 'note');

  test('made after the one that it knows was unlinked', async () => {
    const known = pushOf('Finance');
    admin().unlinkPushedGroup(LABEL, 'Finance');
    admin().pushGroup(LABEL, 'Finance');
    expect(await notes()).toMatchObject([
      {
        title: `Finance has a push that Terraform doesn't know: ${pushOf('Finance', known)}`,
        action: `Once Terraform has forgotten ${known}, as said above, \`terraform plan\` shows this one as an import.`,
      },
    ]);
  });

  test('made beside the one that it knows', async () => {
    await org.sim.stop();
    org = await DeclaredOrg.start({ assumptions: { repeatedGroupPush: 'accepted' } });
    const known = pushOf('Finance');
    admin().pushGroup(LABEL, 'Finance');
    expect(await notes()).toMatchObject([
      {
        title: `Finance has a second push, which Terraform doesn't know: ${pushOf('Finance', known)}`,
        action: `Terraform knows ${known}. Unlink the other one at ${tab('group-push')}, and leave the group in the target app.`,
      },
    ]);
  });
});

test('what differs shows what is declared and what was found', async () => {
  admin().changeMapping(LABEL, { locale: { expression: 'user.locale' } });
  expect(failures(await org.verify())[0]).toMatchObject({
    declared: expect.stringContaining('String.replace'),
    found: 'user.locale (PUSH)',
  });
});

test('orgs where the primary email type has another name', async () => {
  await using other = await DeclaredOrg.start({ assumptions: { emailTypeAttribute: 'primaryEmailType' } });
  expect((await other.verify()).verdict).toBe('pass');
  other.sim.admin.changeAttributes(LABEL, { primaryEmailType: { externalName: 'other', externalNamespace: 'x' } });
  expect(failures(await other.verify())).toMatchObject([{ check: 'attribute', subject: 'primaryEmailType' }]);
});
