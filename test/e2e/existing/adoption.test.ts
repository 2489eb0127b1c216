import { OneIdScimProvisioning } from '../../../lib';
import { type AppSnapshot, OktaSimulator } from '../../../lib/testing';
import { synthesizeExample } from '../../examples/synthesized-examples';
import { describeWithTerraform } from '../../support/terraform';
import { ONE_ID_SIGN_ON, setUpProvisioning } from '../administrator';
import { stackJson, unprotected, Workspace } from '../workspace';

describeWithTerraform('adopting an app made by hand', () => {
  let okta: OktaSimulator;

  /** What a person made in the Admin Console by OneID's page. */
  async function madeByHand() {
    okta.admin.createGroup('Finance');
    okta.admin.createGroup('OneID Users');
    const app = await okta.admin.createApp({
      label: 'Zuora OneID',
      signOn: ONE_ID_SIGN_ON,
    });
    setUpProvisioning(okta, 'Zuora OneID');
    okta.admin.pushGroup('Zuora OneID', 'Finance');
    okta.admin.assignGroup('Zuora OneID', 'OneID Users');
    return okta.state().apps.find(({ id }) => id === app.id) as AppSnapshot;
  }

  beforeEach(async () => {
    okta = await OktaSimulator.start();
  });
  afterEach(() => okta.stop());

  test('imports app, mapping, push and assignments; creates, replaces and deletes nothing in Okta', async () => {
    const before = await madeByHand();
    const stack = stackJson((scope) => {
      new OneIdScimProvisioning(scope, 'oneid', {
        app: { source: 'adopt', appId: before.id, profileMappingId: before.mappings.toApp.id, label: 'Zuora OneID' },
        pushGroups: [{ sourceGroup: { name: 'Finance' }, existingMappingId: before.pushGroups[0]?.id as string }],
        assignments: ['OneID Users'],
      });
    });
    const workspace = await Workspace.create(okta, stack);

    const actions = await workspace.plannedActions();
    const inOkta = Object.entries(actions).filter(([address]) => address.startsWith('okta_'));
    expect(inOkta.map(([address]) => address.split('.')[0]).sort()).toEqual([
      'okta_app_group_assignments',
      'okta_app_saml',
      'okta_profile_mapping',
      'okta_push_group',
    ]);
    for (const [, each] of inOkta) expect(['import,no-op', 'import,update']).toContain(each.join());

    expect(await workspace.apply()).toMatchObject({ status: 0 });
    expect(await workspace.plan()).toMatchObject({ status: 0 });
    const [after] = okta.state().apps;
    expect(after).toMatchObject({
      id: before.id,
      features: before.features,
      pushGroups: before.pushGroups,
      // Okta gives the first assignment priority 0; the declared order is written out from 1.
      assignments: before.assignments.map((each, index) => ({ ...each, priority: index + 1 })),
    });
    expect(okta.requests.byRoute()).not.toHaveProperty(['DELETE /api/v1/apps/{id}']);
    expect(okta.requests.byRoute()).not.toHaveProperty(['POST /api/v1/apps']);
    expect(okta.requests.byRoute()).not.toHaveProperty(['POST /api/v1/apps/{id}/group-push/mappings']);
  });

  test('without the id of the mapping, the first apply takes it over as an update of it', async () => {
    const before = await madeByHand();
    const stack = stackJson((scope) => {
      new OneIdScimProvisioning(scope, 'oneid', { app: { source: 'adopt', appId: before.id, label: 'Zuora OneID' } });
    });
    const workspace = await Workspace.create(okta, stack);
    expect(await workspace.apply()).toMatchObject({ status: 0 });
    expect(await workspace.plan()).toMatchObject({ status: 0 });
    const after = okta.state().apps[0]?.mappings.toApp;
    expect(after?.id).toBe(before.mappings.toApp.id);
    // What Okta maps by default beside OneID's six stays.
    expect(Object.keys(after?.properties ?? {})).toEqual(
      expect.arrayContaining(Object.keys(before.mappings.toApp.properties)),
    );
    expect(after?.properties['locale']?.expression).toContain("String.replace(user.locale, '_', '-')");
  });

  test('the example does, with the ids of what is there; destroyed unprotected, nothing is left', async () => {
    const before = await madeByHand();
    const [example] = synthesizeExample('adopt-existing');
    const text = (example?.text ?? '')
      .replaceAll('0oa1b2c3d4e5f6g7h8i9', before.id)
      .replaceAll('prm1b2c3d4e5f6g7h8i9', before.mappings.toApp.id)
      .replaceAll('gPm1b2c3d4e5f6g7h8i9', before.pushGroups[0]?.id as string);
    const workspace = await Workspace.create(okta, unprotected(JSON.parse(text)));
    expect(await workspace.apply()).toMatchObject({ status: 0 });
    expect(await workspace.plan()).toMatchObject({ status: 0 });
    expect(okta.state().apps.map(({ id }) => id)).toEqual([before.id]);
    expect(await workspace.destroy()).toMatchObject({ status: 0 });
    expect(okta.state().apps).toEqual([]);
  });
});
