import { OktaProvider } from '@cdktf/provider-okta/lib/provider';
import { App, CloudBackend, NamedCloudWorkspace, S3Backend, TerraformStack } from 'cdktf';
import { OneIdScimProvisioning } from 'oneid-scim-provisioning';

/** Where Terraform keeps the state is the team's choice: here in S3 and in HCP Terraform instead of a local file. */
const app = new App();

const inS3 = new TerraformStack(app, 'state-in-s3');
new S3Backend(inS3, {
  bucket: 'acme-terraform-state',
  key: 'okta/oneid.tfstate',
  region: 'eu-central-1',
  encrypt: true,
});

const inHcp = new TerraformStack(app, 'state-in-hcp');
new CloudBackend(inHcp, { organization: 'acme', workspaces: new NamedCloudWorkspace('okta-oneid') });

for (const stack of [inS3, inHcp]) {
  new OktaProvider(stack, 'okta');
  new OneIdScimProvisioning(stack, 'oneid', { app: { source: 'create', label: 'Zuora OneID' } });
}

app.synth();
