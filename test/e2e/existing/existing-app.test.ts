import { OneIdScimProvisioning, type OneIdScimProvisioningConfig } from '../../../lib';
import { OktaSimulator } from '../../../lib/testing';
import { describeWithTerraform } from '../../support/terraform';
import { ONE_ID_SIGN_ON, setUpProvisioning } from '../administrator';
import { oneLine } from '../cut-off/cut-off';
import { stackJson, Workspace } from '../workspace';

const LABEL = 'Zuora OneID';

describeWithTerraform('an org that has an app of the label', () => {
  let okta: OktaSimulator;

  beforeEach(async () => {
    okta = await OktaSimulator.start();
    for (const group of ['Finance', 'OneID Users']) okta.admin.createGroup(group);
  });
  afterEach(() => okta.stop());

  /** What a person made in the Admin Console by OneID's page. */
  async function madeByHand(label = LABEL): Promise<string> {
    const { id } = await okta.admin.createApp({
      label,
      signOn: ONE_ID_SIGN_ON,
    });
    setUpProvisioning(okta, id);
    okta.admin.assignGroup(id, 'OneID Users');
    return id;
  }

  const declared = (config: OneIdScimProvisioningConfig) =>
    Workspace.create(
      okta,
      stackJson((scope) => {
        new OneIdScimProvisioning(scope, 'oneid', config);
      }),
    );

  /** Plans that stop before anything is made, and what they say. */
  async function stopped(config: OneIdScimProvisioningConfig): Promise<string> {
    const before = okta.state();
    const { status, output } = await (await declared(config)).apply();
    expect({ status, output }).toMatchObject({ status: 1 });
    expect(okta.state()).toEqual(before);
    expect(output).not.toContain('Apply complete');
    expect(output).not.toContain('Creating...');
    return oneLine(output);
  }

  describe('with adopt', () => {
    test('the label alone finds it, and the second plan is empty', async () => {
      const id = await madeByHand();
      const workspace = await declared({ app: { source: 'adopt', label: LABEL }, assignments: ['OneID Users'] });
      const actions = await workspace.plannedActions();
      expect(actions).toMatchObject({ 'okta_app_saml.oneid_app': ['import', 'update'] });
      expect(await workspace.apply()).toMatchObject({ status: 0 });
      expect(await workspace.plan()).toMatchObject({ status: 0 });
      expect(okta.state().apps.map((app) => app.id)).toEqual([id]);
    });

    test('its id alone finds it, and its label stays', async () => {
      const id = await madeByHand('OneID of everybody');
      const workspace = await declared({ app: { source: 'adopt', appId: id } });
      expect(await workspace.plannedActions()).toMatchObject({ 'okta_app_saml.oneid_app': ['import', 'update'] });
      expect(await workspace.apply()).toMatchObject({ status: 0 });
      expect(await workspace.plan()).toMatchObject({ status: 0 });
      expect(okta.state().apps).toMatchObject([{ id, label: 'OneID of everybody' }]);
    });

    test.each(['OneID "prod"', 'back\\slash', '"quoted\\', 'Zuora – 統一 ÄÖ', '${label} %{x}'])(
      'a label such as %s is found',
      async (label) => {
        const id = await madeByHand(label);
        await madeByHand('Zuora');
        const workspace = await declared({ app: { source: 'adopt', label } });
        expect(await workspace.apply()).toMatchObject({ status: 0 });
        expect(await workspace.plan()).toMatchObject({ status: 0 });
        expect(okta.state().apps).toContainEqual(expect.objectContaining({ id, label }));
        expect(okta.state().apps).toHaveLength(2);
      },
    );

    test.each(['app', 'provisioning'] as const)('none of the label stops the plan of phase %s', async (phase) => {
      await madeByHand('Zuora');
      const said = await stopped({ app: { source: 'adopt', label: LABEL }, phase });
      expect(said).toContain(`the label '${LABEL}', and Okta has none. Give app.appId, or correct app.label.`);
    });

    test.each(['app', 'provisioning'] as const)('two of the label stop the plan of phase %s', async (phase) => {
      const ids = [await madeByHand(), await madeByHand()];
      const said = await stopped({ app: { source: 'adopt', label: LABEL }, phase });
      for (const id of ids) expect(said).toContain(id);
      expect(said).toContain('Okta has 2: ');
    });
  });

  describe('with create', () => {
    test.each(['app', 'provisioning'] as const)('stops the plan of phase %s', async (phase) => {
      const id = await madeByHand();
      const said = await stopped({ app: { source: 'create', label: LABEL }, phase });
      expect(said).toContain(id);
      expect(said).toContain("declare app.source 'adopt'");
      expect(said).not.toMatch(/\bdelete\b/i);
    });

    test('a creation whose answer got lost is taken over by the next apply', async () => {
      const workspace = await declared({ app: { source: 'create', label: LABEL }, phase: 'app' });
      okta.faults.add({ kind: 'internal-error', route: 'POST /api/v1/apps', when: 'after' });
      expect(await workspace.apply()).toMatchObject({ status: 1 });
      const [orphan] = okta.state().apps;
      okta.faults.clear();

      expect(await workspace.plannedActions()).toMatchObject({ 'okta_app_saml.oneid_app': ['import', 'no-op'] });
      expect(await workspace.apply()).toMatchObject({ status: 0 });
      expect(await workspace.plan()).toMatchObject({ status: 0 });
      expect(okta.state().apps.map(({ id }) => id)).toEqual([orphan?.id]);
    });
  });

  describe('with a group that is pushed already', () => {
    const PUSHED = { pushGroups: ['Finance', 'OneID "Users" – 統一'] };

    async function pushedByHand(): Promise<string> {
      const id = await madeByHand();
      okta.admin.createGroup('OneID "Users" – 統一');
      for (const group of PUSHED.pushGroups) okta.admin.pushGroup(id, group);
      return id;
    }

    test.each<[string, (id: string) => OneIdScimProvisioningConfig['app']]>([
      ['adopt by label', () => ({ source: 'adopt', label: LABEL })],
      ['adopt by id', (appId) => ({ source: 'adopt', appId })],
      ['reference', (appId) => ({ source: 'reference', appId })],
    ])('%s takes each push over, and pushes none twice', async (_, app) => {
      const id = await pushedByHand();
      const before = okta.state().apps[0]?.pushGroups;
      const workspace = await declared({ app: app(id), ...PUSHED });
      const pushes = Object.entries(await workspace.plannedActions()).filter(([key]) => key.includes('push'));
      expect(pushes.map(([, actions]) => actions)).toEqual([
        ['import', 'update'],
        ['import', 'update'],
      ]);
      expect(await workspace.apply()).toMatchObject({ status: 0 });
      expect(await workspace.plan()).toMatchObject({ status: 0 });
      expect(okta.state().apps[0]?.pushGroups).toEqual(before);
      expect(okta.requests.byRoute()).not.toHaveProperty(['POST /api/v1/apps/{id}/group-push/mappings']);
    });

    test('create takes over what somebody pushed by hand since', async () => {
      const config = { app: { source: 'create', label: LABEL } } as const;
      const workspace = await declared({ ...config, phase: 'app' });
      expect(await workspace.apply()).toMatchObject({ status: 0 });
      setUpProvisioning(okta, LABEL);
      okta.admin.pushGroup(LABEL, 'Finance');
      const before = okta.state().apps[0]?.pushGroups;
      workspace.write(
        stackJson((scope) => {
          new OneIdScimProvisioning(scope, 'oneid', { ...config, pushGroups: ['Finance', 'OneID Users'] });
        }),
      );
      expect(await workspace.apply()).toMatchObject({ status: 0 });
      expect(await workspace.plan()).toMatchObject({ status: 0 });
      expect(okta.state().apps[0]?.pushGroups).toHaveLength(2);
      expect(okta.state().apps[0]?.pushGroups).toEqual(expect.arrayContaining(before ?? []));
    });

    test('existingMappingId can be taken out after the first apply', async () => {
      const id = await pushedByHand();
      const existingMappingId = okta.state().apps[0]?.pushGroups.find(({ sourceGroup }) => sourceGroup === 'Finance')
        ?.id as string;
      const app = { source: 'reference', appId: id } as const;
      const workspace = await declared({ app, pushGroups: [{ sourceGroup: { name: 'Finance' }, existingMappingId }] });
      expect(await workspace.apply()).toMatchObject({ status: 0 });
      workspace.write(
        stackJson((scope) => {
          new OneIdScimProvisioning(scope, 'oneid', { app, pushGroups: ['Finance'] });
        }),
      );
      expect(await workspace.plan()).toMatchObject({ status: 0 });
    });
  });
});
