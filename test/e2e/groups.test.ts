import { OneIdScimProvisioning, type OneIdScimProvisioningProps } from '../../lib';
import { reviewPlan } from '../../lib/review';
import { OktaSimulator } from '../../lib/testing';
import { describeWithTerraform } from '../support/terraform';
import { ONE_ID_SIGN_ON, setUpProvisioning } from './administrator';
import { stackJson, Workspace } from './workspace';

const LABEL = 'Zuora OneID';

type Groups = Pick<OneIdScimProvisioningProps, 'pushGroups' | 'assignments' | 'otherAssignments' | 'pushedAndAssigned'>;

describeWithTerraform('groups of a living org', () => {
  let okta: OktaSimulator;
  let appId: string;

  beforeEach(async () => {
    okta = await OktaSimulator.start();
    appId = (await okta.admin.createApp({ label: LABEL, signOn: ONE_ID_SIGN_ON })).id;
    setUpProvisioning(okta, LABEL);
  });
  afterEach(() => okta.stop());

  const stackOf = (groups: Groups) =>
    stackJson((stack) => {
      new OneIdScimProvisioning(stack, 'oneid', { app: { source: 'reference', appId }, ...groups });
    });
  const workspaceOf = (groups: Groups) => Workspace.create(okta, stackOf(groups));
  const applied = async (groups: Groups) => {
    const workspace = await workspaceOf(groups);
    expect(await workspace.apply()).toMatchObject({ status: 0 });
    expect(await workspace.plan()).toMatchObject({ status: 0 });
    return workspace;
  };
  const assigned = () => okta.state().apps[0]?.assignments.map(({ group }) => group);
  const oneLine = (text: string) => text.replace(/[│\s]+/g, ' ');

  test('Everyone, a directory group, and one of the same name that is Okta’s own are found and told apart', async () => {
    const finance = okta.admin.createGroup('Finance').id;
    const own = okta.admin.createGroup('Staff').id;
    await okta.admin.createApp({ label: 'Directory' });
    const imported = okta.admin.importGroup('Directory', 'Staff').id;
    await applied({
      assignments: ['Everyone', { name: 'Staff', type: 'APP_GROUP' }, 'Staff'],
      pushGroups: ['Finance'],
      otherAssignments: 'remove',
    });
    const [app] = okta.state().apps.filter(({ label }) => label === LABEL);
    expect(app?.assignments.map(({ group, groupId }) => [group, groupId]).slice(1)).toEqual([
      ['Staff', imported],
      ['Staff', own],
    ]);
    expect(app?.assignments[0]?.group).toBe('Everyone');
    expect(app?.pushGroups.map(({ sourceGroupId }) => sourceGroupId)).toEqual([finance]);
  });

  test('a name that Okta has otherwise is told with what Okta has and how to declare it', async () => {
    await okta.admin.createApp({ label: 'Directory' });
    const staff = ['Staff', 'Staff'].map((name) => okta.admin.importGroup('Directory', name).id);
    const finance = okta.admin.createGroup('Finance').id;
    const workspace = await workspaceOf({ assignments: ['Staff', 'finance', 'Nowhere'] });
    const { status, output } = await workspace.plan();
    expect(status).toBe(1);
    const told = oneLine(output);
    expect(told).toContain('Okta has no group named Nowhere.');
    expect(told).toContain(`but Finance (OKTA_GROUP, id ${finance})`);
    for (const id of staff) expect(told).toContain(`Staff (APP_GROUP, id ${id})`);
    expect(told).toContain("{ name, type: 'APP_GROUP' }");

    workspace.write(stackOf({ assignments: [{ name: 'Staff', type: 'APP_GROUP' }] }));
    const twice = await workspace.plan();
    expect(twice.status).toBe(1);
    for (const id of staff) expect(oneLine(twice.output)).toContain(id);

    workspace.write(stackOf({ assignments: [{ id: staff[0] as string }, 'Finance'] }));
    expect(await workspace.apply()).toMatchObject({ status: 0 });
    expect(await workspace.plan()).toMatchObject({ status: 0 });
  });

  test('groups that nobody declared are named before the plan that takes the app from them, and the review has them', async () => {
    for (const name of ['OneID Users', 'Interns']) okta.admin.createGroup(name);
    okta.admin.assignGroup(LABEL, 'Interns');
    const interns = okta.state().groups.find(({ name }) => name === 'Interns')?.id as string;
    const workspace = await workspaceOf({ assignments: ['OneID Users'], otherAssignments: 'remove' });
    const first = await workspace.plan();
    expect(first).toMatchObject({ status: 2 });
    expect(oneLine(first.output)).toContain(
      `that \`assignments\` doesn't list: ${interns}. The next plan takes the app from them`,
    );
    const found = reviewPlan(await workspace.planJson()).document.findings.filter(
      ({ rule }) => rule === 'assignments-taken-over',
    );
    expect(found).toMatchObject([{ severity: 'medium', certainty: 'certain', why: expect.stringContaining(interns) }]);

    // The way out that the message names.
    workspace.write(stackOf({ assignments: ['OneID Users'], otherAssignments: 'keep' }));
    expect(await workspace.apply()).toMatchObject({ status: 0 });
    expect(assigned()).toEqual(['Interns', 'OneID Users']);

    workspace.write(stackOf({ assignments: ['OneID Users', 'Interns'], otherAssignments: 'remove' }));
    expect(await workspace.apply()).toMatchObject({ status: 0 });
    const last = await workspace.plan();
    expect(last.output).not.toContain("doesn't list");
  });

  test('names of 90 letters that take nine bytes each in an address are found', async () => {
    const names = Array.from({ length: 20 }, (_, index) => `部署${index}`.padEnd(90, '務'));
    for (const name of names) okta.admin.createGroup(name);
    await applied({ assignments: names, otherAssignments: 'remove' });
    expect(assigned()).toEqual(names);
  });

  test('assignments beside those made by hand leave them alone, and go one by one', async () => {
    for (const name of ['Handmade', 'Users', 'Admins', 'Guests']) okta.admin.createGroup(name);
    okta.admin.assignGroup(LABEL, 'Handmade', { priority: 1, profile: { locale: 'de-DE' } });
    okta.admin.assignGroup(LABEL, 'Admins', { priority: 2, profile: { locale: 'fr-FR' } });
    const before = okta.state().apps[0]?.assignments;
    const workspace = await applied({
      assignments: ['Users', 'Admins', { group: { name: 'Guests' }, profile: { locale: 'en-GB' } }],
      pushGroups: ['Users'],
    });
    expect(okta.state().apps[0]?.assignments.slice(0, 2)).toEqual(before);
    expect(assigned()).toEqual(['Handmade', 'Admins', 'Users', 'Guests']);
    expect(okta.state().apps[0]?.assignments.at(-1)?.profile).toEqual({ locale: 'en-GB' });

    okta.admin.assignGroup(LABEL, 'Guests', { priority: 0 });
    expect(await workspace.plan()).toMatchObject({ status: 0 });

    workspace.write(stackOf({ assignments: ['Admins'], pushGroups: ['Users'] }));
    expect(await workspace.apply()).toMatchObject({ status: 0 });
    expect(await workspace.plan()).toMatchObject({ status: 0 });
    expect(assigned()).toEqual(['Handmade', 'Admins']);
  });

  test('more than 100 are assigned where others are kept, in their order', async () => {
    const names = Array.from({ length: 103 }, (_, index) => `Use ${index}`);
    for (const name of names) okta.admin.createGroup(name);
    await applied({ assignments: names });
    expect(assigned()).toEqual(names);
  });
});
