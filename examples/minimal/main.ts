import { OktaProvider } from '@cdktf/provider-okta/lib/provider';
import { App, TerraformStack } from 'cdktf';
import type { Construct } from 'constructs';
import { OneIdScimProvisioning } from 'oneid-scim-provisioning';

/** The OneID page with nothing changed: app, records, gate, check and the attribute mapping. */
class MinimalStack extends TerraformStack {
  constructor(scope: Construct, id: string) {
    super(scope, id);
    new OktaProvider(this, 'okta');
    new OneIdScimProvisioning(this, 'oneid', { app: { source: 'create', label: 'Zuora OneID' } });
  }
}

const app = new App();
new MinimalStack(app, 'minimal');
app.synth();
