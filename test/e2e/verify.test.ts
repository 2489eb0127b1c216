import { OneIdScimProvisioning, type OneIdScimProvisioningConfig } from '../../lib';
import { OktaOrg } from '../../lib/okta-org';
import { OktaSimulator } from '../../lib/testing';
import { readState, stateOf, type Verification, verify } from '../../lib/verify';
import { describeWithTerraform } from '../support/terraform';
import { failures } from '../verify/org';
import { setUpProvisioning } from './administrator';
import { stackJson, Workspace } from './workspace';

const LABEL = 'Zuora OneID';
const stack = (config: Partial<OneIdScimProvisioningConfig> = {}) =>
  stackJson((scope) => {
    new OneIdScimProvisioning(scope, 'oneid', {
      app: { source: 'create', label: LABEL },
      attributes: { costCenter: { expression: 'user.costCenter' } },
      pushGroups: ['Finance'],
      assignments: ['OneID Users', 'Auditors'],
      ...config,
    });
  });

describeWithTerraform('verification of what the real provider applied', () => {
  let okta: OktaSimulator;
  let workspace: Workspace;

  beforeAll(async () => {
    okta = await OktaSimulator.start({ pipeline: 'idx' });
    for (const group of ['Finance', 'OneID Users', 'Auditors']) okta.admin.createGroup(group);
    workspace = await Workspace.create(okta, stack({ phase: 'app' }));
    expect(await workspace.apply()).toMatchObject({ status: 0 });
  });
  afterAll(() => okta.stop());

  const verified = async (): Promise<Verification> => {
    const instances = readState(await stateOf(workspace.folder));
    return verify(instances, { okta: OktaOrg.fromEnvironment(okta.environment()) });
  };

  test('phase app: what the administrator has to do is what fails, and nothing once it is done', async () => {
    const before = await verified();
    expect(failures(before).map(({ check, subject }) => [check, subject])).toEqual([
      ['feature', 'PUSH_NEW_USERS'],
      ['feature', 'PUSH_PROFILE_UPDATES'],
      ['feature', 'PUSH_USER_DEACTIVATION'],
      ['feature', 'GROUP_PUSH'],
    ]);
    setUpProvisioning(okta, LABEL);
    expect(failures(await verified())).toEqual([]);
  });

  test('the rest applied: everything is as declared, and stays so after a second apply', async () => {
    workspace.write(stack());
    for (let applies = 0; applies < 2; applies++) {
      expect(await workspace.apply()).toMatchObject({ status: 0 });
      const verification = await verified();
      expect(failures(verification)).toEqual([]);
      expect(verification.counts).toMatchObject({ note: 0, skipped: 1 });
    }
  });

  test('what the actions say mends it', async () => {
    okta.admin.changeMapping(LABEL, { locale: { expression: 'user.locale' }, email: { pushStatus: 'DONT_PUSH' } });
    okta.admin.unassignGroup(LABEL, 'Auditors');
    okta.admin.assignGroup(LABEL, 'Finance');
    okta.admin.unlinkPushedGroup(LABEL, 'Finance');
    const failed = failures(await verified());
    expect(failed.map(({ check }) => check)).toEqual([
      'mapping',
      'mapping',
      'push-group',
      'assignments',
      'assignments',
    ]);
    const removal = failed.map(({ action }) => /`terraform state rm '([^']+)'`/.exec(action ?? '')?.[1]).find(Boolean);
    expect(await workspace.terraform(['state', 'rm', removal ?? ''])).toMatchObject({ status: 0 });
    expect(await workspace.apply()).toMatchObject({ status: 0 });
    expect(failures(await verified())).toEqual([]);
  });
});
