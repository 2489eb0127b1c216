import path from 'node:path';
import { OktaProvider } from '@cdktf/provider-okta/lib/provider';
import { App, LocalBackend, TerraformOutput, TerraformStack } from 'cdktf';
import { OneIdScimProvisioning, type OneIdScimProvisioningConfig } from 'oneid-scim-provisioning';

export const LABEL = 'Zuora OneID';

/** Groups that are in Okta before the demo begins. */
export const GROUPS = { pushed: 'Finance', assigned: 'OneID Users' } as const;

const STACK = 'oneid';

/** Where Terraform finds the stack that `synthesize` writes. */
export function stackFolder(folder: string): string {
  return path.join(folder, 'stacks', STACK);
}

/** What a company has in its repository: the whole declaration, of which each pull request changes a part. */
export function synthesize(folder: string, change: Partial<OneIdScimProvisioningConfig> = {}): void {
  const app = new App({ outdir: folder, stackTraces: false });
  const stack = new TerraformStack(app, STACK);
  new LocalBackend(stack, { path: 'terraform.tfstate' });
  new OktaProvider(stack, 'okta'); // org and credentials come from Okta's environment variables
  const oneId = new OneIdScimProvisioning(stack, 'oneid', {
    app: { source: 'create', label: LABEL },
    connection: { clientSecretLocation: 'vault: kv/okta/oneid' },
    pushGroups: [GROUPS.pushed],
    assignments: [GROUPS.assigned],
    ...change,
  });
  new TerraformOutput(stack, 'one_id_app_name', { value: oneId.oneIdAppName });
  new TerraformOutput(stack, 'saml_metadata_url', { value: oneId.metadataUrl });
  app.synth();
}
