import { OktaProvider } from '@cdktf/provider-okta/lib/provider';
import { App, TerraformStack, TerraformVariable } from 'cdktf';
import type { Construct } from 'constructs';
import { OneIdScimProvisioning } from 'oneid-scim-provisioning';

/** Another stack or team manages the app; this one adds provisioning to it. */
class ReferenceExistingStack extends TerraformStack {
  constructor(scope: Construct, id: string) {
    super(scope, id);
    new OktaProvider(this, 'okta');
    const appId = new TerraformVariable(this, 'app_id', { type: 'string' });
    new OneIdScimProvisioning(this, 'oneid', {
      app: { source: 'reference', appId: appId.stringValue },
      assignments: ['OneID Users'],
      whenProvisioningIsOff: 'warn',
    });
  }
}

const app = new App();
new ReferenceExistingStack(app, 'reference-existing');
app.synth();
