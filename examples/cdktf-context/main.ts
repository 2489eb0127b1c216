import { OktaProvider } from '@cdktf/provider-okta/lib/provider';
import { App, TerraformStack } from 'cdktf';
import type { Construct } from 'constructs';
import { OneIdScimProvisioning } from 'oneid-scim-provisioning';

/** The configuration stands in cdktf.json under `context.oneId`; wrong types and unknown keys are errors. */
class CdktfContextStack extends TerraformStack {
  constructor(scope: Construct, id: string) {
    super(scope, id);
    new OktaProvider(this, 'okta');
    new OneIdScimProvisioning(this, 'oneid', this.node.getContext('oneId'));
  }
}

// The cdktf command hands the context of cdktf.json over by itself.
const app = new App();
new CdktfContextStack(app, 'cdktf-context');
app.synth();
