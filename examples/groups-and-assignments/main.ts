import { Group } from '@cdktf/provider-okta/lib/group';
import { OktaProvider } from '@cdktf/provider-okta/lib/provider';
import { App, TerraformOutput, TerraformStack, TerraformVariable } from 'cdktf';
import type { Construct } from 'constructs';
import { OneIdScimProvisioning } from 'oneid-scim-provisioning';

/** Who gets the app, which groups OneID sees, and attributes beyond the seven. */
class GroupsAndAssignmentsStack extends TerraformStack {
  constructor(scope: Construct, id: string) {
    super(scope, id);
    new OktaProvider(this, 'okta');
    const clientId = new TerraformVariable(this, 'one_id_client_id', { type: 'string' });
    const contractors = new Group(this, 'contractors', { name: 'OneID Contractors' });

    const oneId = new OneIdScimProvisioning(this, 'oneid', {
      app: { source: 'create', label: 'Zuora OneID', adminNote: 'Managed by Terraform', hideFromUsers: true },
      connection: { clientId: clientId.stringValue, clientSecretLocation: 'vault: kv/okta/oneid' },
      attributes: {
        displayName: 'user.displayName',
        costCenter: {
          title: 'Cost center',
          expression: 'user.costCenter',
          externalName: 'costCenter',
          externalNamespace: 'urn:ietf:params:scim:schemas:extension:enterprise:2.0:User',
        },
      },
      attributeSchema: 'declared',
      // Different groups for pushing and for assigning: Okta supports no other way.
      pushGroups: ['Finance', { sourceGroup: { name: 'Revenue' }, targetGroup: { name: 'Revenue Operations' } }],
      assignments: ['OneID Users', { group: { id: contractors.id }, profile: { locale: 'en-GB' } }],
    });

    new TerraformOutput(this, 'one_id_app_name', { value: oneId.oneIdAppName });
  }
}

const app = new App();
new GroupsAndAssignmentsStack(app, 'groups-and-assignments');
app.synth();
