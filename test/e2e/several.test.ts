import { OktaProvider } from '@cdktf/provider-okta/lib/provider';
import { OneIdScimProvisioning } from '../../lib';
import { OktaSimulator } from '../../lib/testing';
import { describeWithTerraform } from '../support/terraform';
import { setUpProvisioning } from './administrator';
import { stackJson, Workspace } from './workspace';

describeWithTerraform('several in one stack', () => {
  const running: OktaSimulator[] = [];
  const start = async (orgName: string, groups: readonly string[]) => {
    const okta = await OktaSimulator.start({ orgName });
    running.push(okta);
    for (const group of groups) okta.admin.createGroup(group);
    return okta;
  };
  afterEach(async () => {
    for (const okta of running.splice(0)) await okta.stop();
  });

  test('two instances for one org share their look-ups, and each has its own app', async () => {
    const okta = await start('sim', ['Finance', 'Revenue', 'Users']);
    const stack = stackJson((scope) => {
      for (const [id, group] of [
        ['one', 'Finance'],
        ['two', 'Revenue'],
      ] as const) {
        new OneIdScimProvisioning(scope, id, {
          app: { source: 'create', label: `OneID ${id}` },
          pushGroups: [group],
          assignments: ['Users'],
        });
      }
    });
    const workspace = await Workspace.create(okta, stack);
    await workspace.apply();
    for (const id of ['one', 'two']) setUpProvisioning(okta, `OneID ${id}`);
    expect(await workspace.apply()).toMatchObject({ status: 0 });
    okta.requests.clear();
    expect(await workspace.plan()).toMatchObject({ status: 0 });
    expect(okta.requests.byRoute()).toMatchObject({ 'GET /api/v1/groups': 1, 'GET /api/v1/meta/types/user': 1 });
    expect(okta.state().apps.map(({ label, pushGroups }) => [label, pushGroups[0]?.sourceGroup])).toEqual([
      ['OneID one', 'Finance'],
      ['OneID two', 'Revenue'],
    ]);
  });

  test('two orgs, by provider alias: each gets its own app and nothing of the other', async () => {
    const orgs = [await start('acme', ['Finance', 'Users']), await start('acme-emea', ['Finance', 'Users'])];
    const stack = stackJson((scope) => {
      for (const okta of orgs) {
        const config = okta.providerConfig();
        new OneIdScimProvisioning(scope, `oneid-${config.orgName}`, {
          app: { source: 'create', label: `OneID ${config.orgName}` },
          pushGroups: ['Finance'],
          assignments: ['Users'],
          provider: new OktaProvider(scope, config.orgName, { alias: config.orgName, ...config }),
        });
      }
    });
    const workspace = await Workspace.create(orgs[0] as OktaSimulator, stack);
    await workspace.apply();
    for (const okta of orgs) setUpProvisioning(okta, `OneID ${okta.providerConfig().orgName}`);
    expect(await workspace.apply()).toMatchObject({ status: 0 });
    expect(await workspace.plan()).toMatchObject({ status: 0 });
    for (const okta of orgs) {
      expect(okta.state().apps).toEqual([
        expect.objectContaining({
          label: `OneID ${okta.providerConfig().orgName}`,
          pushGroups: [expect.objectContaining({ sourceGroup: 'Finance', status: 'ACTIVE' })],
          assignments: [expect.objectContaining({ group: 'Users' })],
        }),
      ]);
    }
  });

  test('renaming a group in the configuration touches that group only; a name that Okta lacks is told', async () => {
    const okta = await start('sim', ['Finance', 'Revenue', 'Billing', 'Users']);
    const stack = (pushGroups: string[]) =>
      stackJson((scope) => {
        new OneIdScimProvisioning(scope, 'oneid', {
          app: { source: 'create', label: 'OneID' },
          pushGroups,
          assignments: ['Users'],
        });
      });
    const workspace = await Workspace.create(okta, stack(['Finance', 'Revenue']));
    await workspace.apply();
    setUpProvisioning(okta, 'OneID');
    expect(await workspace.apply()).toMatchObject({ status: 0 });

    workspace.write(stack(['Finance', 'Billing']));
    const actions = await workspace.plannedActions();
    expect(
      Object.entries(actions)
        .map(([address, each]) => [address.replace(/_[0-9A-F]{8}$/, ''), each.join()])
        .sort(),
    ).toEqual([
      ['okta_push_group.oneid_push_billing', 'create'],
      ['okta_push_group.oneid_push_revenue', 'delete'],
    ]);
    expect(await workspace.apply()).toMatchObject({ status: 0 });
    expect(
      okta
        .state()
        .apps[0]?.pushGroups.map(({ sourceGroup }) => sourceGroup)
        .sort(),
    ).toEqual(['Billing', 'Finance']);
    // The push that went left its group in OneID.
    expect(okta.state().groups.map(({ name, type }) => [name, type])).toContainEqual(['Revenue', 'APP_GROUP']);

    workspace.write(stack(['Finance', 'Biling', 'No "such" group']));
    const { status, output } = await workspace.plan();
    expect(status).toBe(1);
    expect(output.replace(/[\s│]+/g, ' ')).toContain(
      'Okta has no group named Biling, No "such" group. Create it in Okta, or correct the name in `pushGroups` or `assignments`.',
    );
  });
});
