import { OktaProvider } from '@cdktf/provider-okta/lib/provider';
import { App, TerraformStack, TerraformVariable } from 'cdktf';
import type { Construct } from 'constructs';
import { OneIdScimProvisioning } from 'oneid-scim-provisioning';

/**
 * A catalog app whose connection Okta's API can write, so that Terraform sets it up whole. A catalog app has attributes of
 * its own, so those to map are named here.
 */
class OktaApiStack extends TerraformStack {
  constructor(scope: Construct, id: string) {
    super(scope, id);
    new OktaProvider(this, 'okta');
    // The token ends in Terraform's state; keep the state where secrets may be.
    const token = new TerraformVariable(this, 'hub_api_token', { type: 'string', sensitive: true });
    new OneIdScimProvisioning(this, 'hub', {
      app: {
        source: 'create',
        label: 'Hub org',
        catalogKey: 'okta_org2org',
        settings: { baseUrl: 'https://hub.okta.com' },
      },
      connection: { managedBy: 'okta-api', authScheme: 'TOKEN', token: token.stringValue },
      attributes: { firstName: 'user.firstName', lastName: 'user.lastName', email: 'user.email' },
      assignments: ['Hub Users'],
    });
  }
}

const app = new App();
new OktaApiStack(app, 'okta-api');
app.synth();
