import { OktaProvider } from '@cdktf/provider-okta/lib/provider';
import { App, TerraformStack } from 'cdktf';
import type { Construct } from 'constructs';
import { OneIdScimProvisioning } from 'oneid-scim-provisioning';

/** An app that somebody made by hand comes under Terraform: imported, nothing recreated. */
class AdoptExistingStack extends TerraformStack {
  constructor(scope: Construct, id: string) {
    super(scope, id);
    new OktaProvider(this, 'okta');
    new OneIdScimProvisioning(this, 'oneid', {
      app: {
        source: 'adopt',
        // From the Admin Console's address, /admin/app/<name>/instance/<app id>
        appId: '0oa1b2c3d4e5f6g7h8i9',
        // GET /api/v1/mappings?targetId=<app id>
        profileMappingId: 'prm1b2c3d4e5f6g7h8i9',
        label: 'Zuora OneID',
      },
      // GET /api/v1/apps/<app id>/group-push/mappings
      pushGroups: [{ sourceGroup: { name: 'Finance' }, existingMappingId: 'gPm1b2c3d4e5f6g7h8i9' }],
      assignments: ['OneID Users'],
    });
  }
}

const app = new App();
new AdoptExistingStack(app, 'adopt-existing');
app.synth();
