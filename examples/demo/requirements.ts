import { fromJson } from '../../lib/state';
import { Failure } from './failure';
import { diagnostics, lastLines, linesOf } from './terraform/output';
import { TERRAFORM, type TerraformRun } from './terraform/run';

/** `check` blocks came with it. */
const MINIMUM = [1, 5] as const;

/**
 * @returns Terraform's version
 * @throws Failure that says how to get Terraform
 */
export async function requireTerraform(terraform: TerraformRun): Promise<string> {
  const howTo =
    'Install it (https://developer.hashicorp.com/terraform/install, or https://opentofu.org/docs/intro/install/ and ' +
    'TERRAFORM_BINARY_NAME=tofu), then run the demo again.';
  const { status, stdout, output } = await terraform.run(['version', '-json']).catch((error) => {
    if (terraform.interrupted.aborted) throw error;
    const why = error.code === 'ENOENT' ? `there is no \`${TERRAFORM}\` on the PATH` : error.message;
    throw new Failure(`Terraform is missing: ${why}. ${howTo}`);
  });
  if (status !== 0)
    throw new Failure(`Terraform is missing: \`${TERRAFORM} version\` fails. ${howTo}`, lastLines(output));
  const version = String(JSON.parse(fromJson(stdout)).terraform_version);
  const [major = 0, minor = 0] = version.split('.').map(Number);
  if (major < MINIMUM[0] || (major === MINIMUM[0] && minor < MINIMUM[1])) {
    throw new Failure(`Terraform is too old: ${version}, but the demo needs ${MINIMUM.join('.')} or later. ${howTo}`);
  }
  return version;
}

/**
 * `terraform init`, which gets the provider.
 *
 * @returns the provider's version
 * @throws Failure that says how to get the provider
 */
export async function requireProvider(terraform: TerraformRun, seen: (line: string) => void): Promise<string> {
  const { status, output } = await terraform.run(['init', '-no-color', '-input=false'], seen);
  const version = /^- (?:Installed|Using previously-installed) okta\/okta v(\S+)/m.exec(output)?.[1];
  if (status === 0 && version !== undefined) return version;
  throw new Failure(
    `The Terraform provider okta/okta is missing: \`${TERRAFORM} init\` can't get it. It needs to reach ` +
      'registry.terraform.io (with OpenTofu registry.opentofu.org), or a local mirror of it: ' +
      'https://developer.hashicorp.com/terraform/cli/config/config-file#provider-installation.',
    diagnostics(output).flatMap(linesOf),
  );
}
