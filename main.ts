import { readFileSync } from 'node:fs';
import path from 'node:path';
import { OktaProvider } from '@cdktf/provider-okta/lib/provider';
import { App, TerraformOutput, TerraformStack } from 'cdktf';
import type { Construct } from 'constructs';
import { InvalidPropsError, OneIdScimProvisioning, type OneIdScimProvisioningConfig, warningsOf } from './lib';

/** One org, one OneID: the provider takes org and credentials from Okta's environment variables. */
class OneIdStack extends TerraformStack {
  readonly oneId: OneIdScimProvisioning;

  constructor(scope: Construct, id: string) {
    super(scope, id);
    new OktaProvider(this, 'okta');
    const config: OneIdScimProvisioningConfig = this.node.tryGetContext('oneId');
    this.oneId = new OneIdScimProvisioning(this, 'oneid', config);

    new TerraformOutput(this, 'app_id', { value: this.oneId.appId });
    new TerraformOutput(this, 'one_id_app_name', { value: this.oneId.oneIdAppName });
    new TerraformOutput(this, 'saml_metadata_url', { value: this.oneId.metadataUrl });
  }
}

const app = new App({ context: contextOfCdktfJson(), stackTraces: false });
try {
  const stack = new OneIdStack(app, 'oneid');
  app.synth();
  // `cdktf` prints them itself, `npm run synth` has nobody else to.
  for (const warning of warningsOf(stack)) console.error(`Warning: ${warning}`);
  console.log(summary(stack));
} catch (error) {
  if (!(error instanceof InvalidPropsError)) throw error;
  console.error(`${error.message}\nNothing was synthesized. The configuration is context.oneId in cdktf.json.`);
  process.exitCode = 1;
}

/** The `context` of cdktf.json; the cdktf command hands it over itself, and then has the last word. */
function contextOfCdktfJson(): Record<string, unknown> {
  return JSON.parse(readFileSync('cdktf.json', 'utf8')).context ?? {};
}

function summary({ oneId }: OneIdStack): string {
  const phase = oneId.check ? 'app, gate and check, attribute mapping' : 'app and records only (phase "app")';
  const pushed = oneId.pushGroups.length;
  const isAssigned = oneId.groupAssignments !== undefined || oneId.singleAssignments.length > 0;
  const groups = `${pushed} pushed group${pushed === 1 ? '' : 's'}, ${isAssigned ? 'assignments' : 'no assignments'}`;
  const folder = path.join(app.outdir, 'stacks', 'oneid');
  return [
    `Synthesized stack oneid: ${phase}; ${groups}.`,
    `It lies in ${path.join(folder, 'cdk.tf.json')}`,
    'Next: set OKTA_ORG_NAME, OKTA_BASE_URL and OKTA_API_TOKEN, then `npx cdktf diff` and `npx cdktf deploy`,',
    `or \`terraform init\` and \`terraform plan\` in ${folder}.`,
  ].join('\n');
}
