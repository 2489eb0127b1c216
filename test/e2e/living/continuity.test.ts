import { type AppSnapshot, OktaSimulator } from '../../../lib/testing';
import { describeWithTerraform } from '../../support/terraform';
import { ONE_ID_SIGN_ON, setUpProvisioning } from '../administrator';
import { unprotected, type Workspace } from '../workspace';
import { appliedLiving, asNamedBy010, forgetGonePush, LABEL, LIVING, living, must } from './living-stack';

describeWithTerraform('a living app', () => {
  let okta: OktaSimulator;
  const theApp = () => okta.state().apps.find(({ label }) => label === LABEL) as AppSnapshot;

  beforeEach(async () => {
    okta = await OktaSimulator.start();
  });
  afterEach(() => okta.stop());

  /** Applies what is written: nothing of Okta is made, changed or taken away, and a second plan is empty. */
  async function changesNothing(workspace: Workspace, actions: Record<string, string[]>) {
    const before = okta.state();
    expect(await workspace.plannedActions()).toEqual(actions);
    await must(workspace.apply());
    expect(okta.state()).toEqual(before);
    expect(await workspace.plan()).toMatchObject({ status: 0 });
  }

  const forgotten = (...addresses: string[]) => Object.fromEntries(addresses.map((address) => [address, ['forget']]));

  test('is what it was after an upgrade from 0.1.0, after a rename, and in another place of the tree', async () => {
    const workspace = await appliedLiving(okta, asNamedBy010);
    workspace.write(living());
    await changesNothing(workspace, {});
    workspace.write(living({}, 'oneid', 'Team'));
    expect(await workspace.plan()).toMatchObject({ status: 0 });
    workspace.write(living({ movedFrom: 'oneid' }, 'zuora', 'Team'));
    await changesNothing(workspace, {});
    // The blocks stay for other states; here they have nothing to do.
    workspace.write(living({ movedFrom: ['zuora', 'okta_app_saml.never'] }, 'zuora-emea'));
    await changesNothing(workspace, {});
  });

  test('is what it was where upgrade, rename and another place come at once', async () => {
    const workspace = await appliedLiving(okta, asNamedBy010);
    workspace.write(living({ movedFrom: 'oneid' }, 'zuora', 'Team'));
    await changesNothing(workspace, {});
  });

  test('stays in Okta where it is only referenced from now on', async () => {
    const workspace = await appliedLiving(okta);
    workspace.write(living({ app: { source: 'reference', appId: theApp().id } }));
    const before = okta.state();
    expect(await workspace.plannedActions()).toMatchObject(forgotten('okta_app_saml.oneid_app'));
    await must(workspace.apply());
    expect(okta.state()).toEqual(before);
    expect(await workspace.plan()).toMatchObject({ status: 0 });
  });

  test('keeps mapping, attribute, push and assignments where the phase goes back to app', async () => {
    const workspace = await appliedLiving(okta);
    workspace.write(living({ phase: 'app' }));
    await changesNothing(
      workspace,
      forgotten(
        'okta_app_group_assignments.oneid_assignments',
        'okta_app_user_schema_property.oneid_attribute_costCenter',
        'okta_profile_mapping.oneid_profile_mapping',
        'okta_push_group.oneid_push_finance',
      ),
    );
  });

  test('keeps its assignments where they leave the props, and an attribute where that is forgotten', async () => {
    const workspace = await appliedLiving(okta);
    workspace.write(living({ assignments: undefined, attributes: {}, forget: { attributes: ['costCenter'] } }));
    const before = okta.state();
    expect(await workspace.plannedActions()).toMatchObject(
      forgotten(
        'okta_app_group_assignments.oneid_assignments',
        'okta_app_user_schema_property.oneid_attribute_costCenter',
      ),
    );
    await must(workspace.apply());
    expect(okta.state()).toEqual(before);
    expect(await workspace.plan()).toMatchObject({ status: 0 });
  });

  test('keeps one assignment of several where that is forgotten, and takes it where it is not', async () => {
    const workspace = await appliedLiving(okta);
    for (const group of ['Legal', 'Sales']) okta.admin.createGroup(group);
    const others = { otherAssignments: 'keep' } as const;
    workspace.write(living({ ...others, assignments: ['OneID Users', 'Legal', 'Sales'] }));
    await must(workspace.apply());
    expect(await workspace.plan()).toMatchObject({ status: 0 });
    const assigned = () => theApp().assignments.map(({ group }) => group);
    const forget = { assignments: ['Legal'] };
    workspace.write(living({ ...others, assignments: ['OneID Users', 'Sales'], forget }));
    await changesNothing(workspace, forgotten('okta_app_group_assignment.oneid_assign_legal'));
    expect(assigned()).toContain('Legal');
    workspace.write(unprotected(living({ ...others, assignments: ['OneID Users'], forget })));
    await must(workspace.apply());
    expect(assigned()).toEqual(['OneID Users', 'Legal']);
  });

  test('goes on after a push was unlinked by hand, and is pushed again', async () => {
    const workspace = await appliedLiving(okta);
    okta.admin.unlinkPushedGroup(LABEL, 'Finance');
    expect(await workspace.plan()).toMatchObject({ status: 1 });
    workspace.write(
      living({ pushGroups: [], supportedActions: { pushGroups: true }, forget: { pushGroups: ['Finance'] } }),
    );
    await forgetGonePush(workspace, 'okta_push_group.oneid_push_finance');
    await must(workspace.apply());
    expect(await workspace.plan()).toMatchObject({ status: 0 });
    workspace.write(living());
    await must(workspace.apply());
    expect(await workspace.plan()).toMatchObject({ status: 0 });
    expect(theApp().pushGroups).toHaveLength(1);
  });

  test('can be destroyed after a pushed group was deleted by hand', async () => {
    const workspace = await appliedLiving(okta);
    okta.admin.deleteGroup('Finance');
    expect(await workspace.plan()).toMatchObject({ status: 1 });
    workspace.write(
      unprotected(
        living({ pushGroups: [], supportedActions: { pushGroups: true }, forget: { pushGroups: ['Finance'] } }),
      ),
    );
    await forgetGonePush(workspace, 'okta_push_group.oneid_push_finance');
    await must(workspace.apply());
    await must(workspace.destroy());
    expect(okta.state().apps).toEqual([]);
  });

  test('is made anew in phase app after it was deleted by hand, and then completed', async () => {
    const workspace = await appliedLiving(okta);
    okta.admin.deactivateApp(LABEL);
    okta.admin.deleteApp(LABEL);
    expect(await workspace.plan()).toMatchObject({ status: 1 });
    workspace.write(living({ phase: 'app' }));
    await forgetGonePush(workspace, 'okta_push_group.oneid_push_finance');
    await must(workspace.apply());
    expect(await workspace.plan()).toMatchObject({ status: 0 });
    setUpProvisioning(okta, LABEL);
    workspace.write(unprotected(living()));
    await must(workspace.apply());
    expect(await workspace.plan()).toMatchObject({ status: 0 });
    expect(theApp().pushGroups).toHaveLength(1);
    await must(workspace.destroy());
    expect(okta.state().apps).toEqual([]);
  });

  test('keeps an attribute that Okta made by itself when its declaration leaves the props', async () => {
    const workspace = await appliedLiving(okta);
    const region = { expression: 'user.state', title: 'Region' };
    workspace.write(living({ attributes: { ...LIVING.attributes, region } }));
    await must(workspace.apply());
    expect(await workspace.plan()).toMatchObject({ status: 0 });
    const before = okta.state();
    workspace.write(living({ attributes: { ...LIVING.attributes, region: 'user.state' } }));
    expect(await workspace.plannedActions()).toEqual(forgotten('okta_app_user_schema_property.oneid_attribute_region'));
    await must(workspace.apply());
    expect(okta.state()).toEqual(before);
    expect(await workspace.plan()).toMatchObject({ status: 0 });
  });

  test('that is referenced and was deleted elsewhere is left for the one in its place', async () => {
    const workspace = await appliedLiving(okta);
    const referenced = living({ app: { source: 'reference', appId: theApp().id } });
    workspace.write(referenced);
    await must(workspace.apply());
    okta.admin.deactivateApp(LABEL);
    okta.admin.deleteApp(LABEL);
    expect(await workspace.plan()).toMatchObject({ status: 1 });
    const { id: appId } = await okta.admin.createApp({ label: LABEL, signOn: ONE_ID_SIGN_ON });
    const app = { source: 'reference', appId } as const;
    workspace.write(living({ app, phase: 'app' }));
    await forgetGonePush(workspace, 'okta_push_group.oneid_push_finance');
    await must(workspace.apply());
    setUpProvisioning(okta, LABEL);
    workspace.write(living({ app }));
    await must(workspace.apply());
    expect(await workspace.plan()).toMatchObject({ status: 0 });
    expect(theApp().pushGroups).toHaveLength(1);
  });

  test('that was adopted is what it was after a rename: nothing is imported beside a deletion', async () => {
    const workspace = await appliedLiving(okta);
    const app = { source: 'adopt', appId: theApp().id, label: LABEL } as const;
    workspace.write(living({ app }));
    await must(workspace.apply());
    workspace.write(living({ app, movedFrom: 'oneid' }, 'zuora'));
    await changesNothing(workspace, {});
  });
});
