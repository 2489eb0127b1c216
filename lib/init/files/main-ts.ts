import type { Backend, ProjectOptions } from '../choices';

interface BackendCode {
  /** Names imported from cdktf. */
  readonly imports: readonly string[];
  readonly code: string;
}

/** The backend in main.ts: names to be replaced begin with `acme`. */
const BACKEND_CODE: Readonly<Record<Backend, BackendCode>> = {
  local: {
    imports: [],
    code: `// The state is the file terraform.oneid.tfstate here. Before anything real is applied, and before a CI system plans, give the
// stack a backend that others reach too, such as \`new S3Backend(stack, { ... })\`.
`,
  },
  s3: {
    imports: ['S3Backend'],
    code: `// Yours. It encrypts, and its bucket is for few to read: a state holds every attribute of every resource.
new S3Backend(stack, { bucket: 'acme-terraform-state', key: 'okta/oneid.tfstate', region: 'eu-central-1', encrypt: true });
stack.addOverride('terraform.backend.s3.use_lockfile', true); // needs Terraform or OpenTofu 1.10
`,
  },
  gcs: {
    imports: ['GcsBackend'],
    code: `// Yours. The bucket is for few to read: a state holds every attribute of every resource.
new GcsBackend(stack, { bucket: 'acme-terraform-state', prefix: 'okta/oneid' });
`,
  },
  azurerm: {
    imports: ['AzurermBackend'],
    code: `// Yours. The container is for few to read: a state holds every attribute of every resource.
new AzurermBackend(stack, {
  resourceGroupName: 'acme-terraform',
  storageAccountName: 'acmeterraform',
  containerName: 'state',
  key: 'okta/oneid.tfstate',
  useAzureadAuth: true,
});
`,
  },
  hcp: {
    imports: ['CloudBackend', 'NamedCloudWorkspace'],
    code: `// Yours. Set the workspace to execution mode Local, or give Okta's variables to the workspace.
new CloudBackend(stack, { organization: 'acme', workspaces: new NamedCloudWorkspace('okta-oneid') });
`,
  },
};

/** The stack. Its configuration is data in cdktf.json, so that most changes touch no code. */
export function mainTs({ backend, cdk }: ProjectOptions): string {
  const { imports, code } = BACKEND_CODE[backend];
  const names = ['App', 'TerraformOutput', 'TerraformStack', ...imports].sort();
  const which = cdk === 'cdktn' ? ' // CDK Terrain: see package.json' : '';
  return `import { copyFileSync, existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { OktaProvider } from '@cdktf/provider-okta/lib/provider';
import { ${names.join(', ')} } from 'cdktf';${which}
import { OneIdScimProvisioning, warningsOf } from 'oneid-scim-provisioning';

// The configuration is context.oneId in cdktf.json. Where the command of the CDK runs this, it hands the same over.
const app = new App({ context: JSON.parse(readFileSync('cdktf.json', 'utf8')).context });
const stack = new TerraformStack(app, 'oneid');
${code}
new OktaProvider(stack, 'okta'); // org and credentials come from OKTA_ORG_NAME, OKTA_BASE_URL, OKTA_API_TOKEN, ...
const oneId = new OneIdScimProvisioning(stack, 'oneid', stack.node.getContext('oneId'));

new TerraformOutput(stack, 'app_id', { value: oneId.appId });
new TerraformOutput(stack, 'one_id_app_name', { value: oneId.oneIdAppName }); // the App Name of OneID's OAuth client

app.synth();
for (const warning of warningsOf(stack)) console.error(\`Warning: \${warning}\`);
console.log(\`Synthesized into \${path.join(app.outdir, 'stacks/oneid')}\`);

// Which version of the provider, with its checksums: once committed, everybody has the same.
const lock = '.terraform.lock.hcl';
if (existsSync(lock)) copyFileSync(lock, path.join(app.outdir, 'stacks/oneid', lock));
`;
}
