import { OktaProvider } from '@cdktf/provider-okta/lib/provider';
import { App, TerraformStack, TerraformVariable } from 'cdktf';
import type { Construct } from 'constructs';
import { OneIdScimProvisioning } from 'oneid-scim-provisioning';

/** Two Okta orgs in one stack, each with a provider alias of its own. */
class TwoOrgsStack extends TerraformStack {
  constructor(scope: Construct, id: string) {
    super(scope, id);
    for (const org of ['acme', 'acme-emea']) {
      const token = new TerraformVariable(this, `${org}_api_token`, { type: 'string', sensitive: true });
      const provider = new OktaProvider(this, org, {
        alias: org,
        orgName: org,
        baseUrl: 'okta.com',
        apiToken: token.stringValue,
      });
      new OneIdScimProvisioning(this, `oneid-${org}`, {
        app: { source: 'create', label: `Zuora OneID (${org})` },
        pushGroups: ['Finance'],
        assignments: ['OneID Users'],
        provider,
      });
    }
  }
}

const app = new App();
new TwoOrgsStack(app, 'two-orgs');
app.synth();
