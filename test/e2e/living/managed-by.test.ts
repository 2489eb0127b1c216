import { TerraformVariable } from 'cdktf';
import { OneIdScimProvisioning, type OneIdScimProvisioningConfig } from '../../../lib';
import { OktaSimulator } from '../../../lib/testing';
import { describeWithTerraform } from '../../support/terraform';
import { stackJson, Workspace } from '../workspace';
import { must } from './living-stack';

const LABEL = 'Zscaler';
const HOST = 'https://acme.example.com/scim';

describeWithTerraform('a living app whose connection is managed by somebody else from now on', () => {
  let okta: OktaSimulator;
  beforeEach(async () => {
    okta = await OktaSimulator.start();
    for (const group of ['Finance', 'Users']) okta.admin.createGroup(group);
  });
  afterEach(() => okta.stop());

  const declared = (managedBy: 'okta-api' | 'admin-console') =>
    stackJson((stack) => {
      const token = new TerraformVariable(stack, 'token', { type: 'string', sensitive: true });
      const connection: OneIdScimProvisioningConfig['connection'] =
        managedBy === 'okta-api'
          ? { managedBy, authScheme: 'TOKEN', baseUrl: HOST, token: token.stringValue }
          : { managedBy, baseUrl: HOST };
      new OneIdScimProvisioning(stack, 'oneid', {
        app: { source: 'create', label: LABEL, catalogKey: 'zscalerbyz', settings: { siteDomain: 'acme' } },
        connection,
        pushGroups: ['Finance'],
        assignments: ['Users'],
      });
    });

  test('keeps connection, features, push and assignments, in both directions', async () => {
    const workspace = await Workspace.create(okta, declared('okta-api'), { TF_VAR_token: 'x' });
    await must(workspace.apply());
    const before = okta.state();

    workspace.write(declared('admin-console'));
    expect(await workspace.plannedActions()).toEqual({
      'okta_app_connection.oneid_connection': ['forget'],
      'okta_app_features.oneid_features': ['forget'],
      'terraform_data.oneid_app_record': ['delete'],
      'terraform_data.oneid_connection': ['create'],
      'terraform_data.oneid_provisioning_to_app': ['create'],
    });
    await must(workspace.apply());
    expect(okta.state()).toEqual(before);
    expect(await workspace.plan()).toMatchObject({ status: 0 });

    workspace.write(declared('okta-api'));
    expect(await workspace.plannedActions()).toEqual({
      'okta_app_connection.oneid_connection': ['create'],
      'okta_app_features.oneid_features': ['create'],
      'terraform_data.oneid_app_record': ['create'],
      'terraform_data.oneid_connection': ['forget'],
      'terraform_data.oneid_provisioning_to_app': ['forget'],
    });
    await must(workspace.apply());
    expect(okta.state()).toEqual(before);
    expect(await workspace.plan()).toMatchObject({ status: 0 });
  });
});
