import { OneIdScimProvisioning, type OneIdScimProvisioningConfig } from '../../lib';
import { OktaSimulator } from '../../lib/testing';
import { describeWithTerraform } from '../support/terraform';
import { setUpProvisioning } from './administrator';
import { stackJson, Workspace } from './workspace';

const LABEL = 'Zuora OneID';
const CONFIG: OneIdScimProvisioningConfig = {
  app: { source: 'create', label: LABEL },
  pushGroups: ['Finance'],
  assignments: ['OneID Users'],
};
const stack = (config: Partial<OneIdScimProvisioningConfig> = {}) =>
  stackJson((scope) => {
    new OneIdScimProvisioning(scope, 'oneid', { ...CONFIG, ...config });
  });

const RESULT = {
  label: LABEL,
  status: 'ACTIVE',
  features: expect.arrayContaining([
    'SCIM_PROVISIONING',
    'PUSH_NEW_USERS',
    'PUSH_PROFILE_UPDATES',
    'PUSH_USER_DEACTIVATION',
    'GROUP_PUSH',
  ]),
  userNameTemplate: expect.objectContaining({ template: '${source.email}', type: 'BUILT_IN' }),
  pushGroups: [expect.objectContaining({ sourceGroup: 'Finance', targetGroup: 'Finance', status: 'ACTIVE' })],
  assignments: [expect.objectContaining({ group: 'OneID Users', priority: 1 })],
};

describeWithTerraform.each(['v1', 'idx'] as const)('rollout, pipeline %s', (pipeline) => {
  let okta: OktaSimulator;

  beforeEach(async () => {
    okta = await OktaSimulator.start({ pipeline });
    for (const group of ['Finance', 'OneID Users']) okta.admin.createGroup(group);
  });
  afterEach(() => okta.stop());

  test('in two steps: phase app, the administrator, the rest', async () => {
    const workspace = await Workspace.create(okta, stack({ phase: 'app' }));
    expect(await workspace.apply()).toMatchObject({ status: 0 });
    expect(await workspace.plan()).toMatchObject({ status: 0 });

    setUpProvisioning(okta, LABEL);
    workspace.write(stack());
    const applied = await workspace.apply();
    expect(applied).toMatchObject({ status: 0 });
    expect(applied.output).not.toContain('Warning: Check block');
    expect(await workspace.plan()).toMatchObject({ status: 0 });
    expect(okta.state().apps).toEqual([expect.objectContaining(RESULT)]);
  });

  test('in one: the gate stops with what is off and where, and the next apply goes on', async () => {
    const workspace = await Workspace.create(okta, stack());
    const stopped = await workspace.apply();
    expect(stopped.status).toBe(1);
    const { id, name } = okta.state().apps[0] as { id: string; name: string };
    expect(stopped.output.replace(/[\s│]+/g, ' ')).toContain(
      `Provisioning of app "${LABEL}" is off in Okta: Create Users, Update User Attributes, Deactivate Users, Push Groups. ` +
        `An administrator switches it on at https://sim-admin.okta.com/admin/app/${name}/instance/${id}/#tab-user-management, and \`npx oneid-scim-provisioning handoff --dir .\` in the stack's folder says how, value by value. Then this goes on.`,
    );

    setUpProvisioning(okta, LABEL);
    expect(await workspace.apply()).toMatchObject({ status: 0 });
    expect(await workspace.plan()).toMatchObject({ status: 0 });
    expect(okta.state().apps).toEqual([expect.objectContaining(RESULT)]);

    const destroyed = await workspace.destroy();
    expect(destroyed.status).toBe(1);
    expect(destroyed.output).toMatch(/[Ii]nstance cannot be destroyed/);
    expect(okta.state().apps).toHaveLength(1);
  });
});
