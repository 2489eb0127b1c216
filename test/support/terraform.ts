import { execFile, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describeUnless } from './requirement';

/**
 * Terraform or OpenTofu with the real provider, for the tests that need it. They are skipped with a reason where it isn't
 * to be had, and fail instead with REQUIRE_TERRAFORM=1.
 */

/** The binary, chosen as CDKTF does. */
export const TERRAFORM = process.env['TERRAFORM_BINARY_NAME'] ?? 'terraform';

/** Some of OpenTofu's messages, and what it reads, are its own. */
export const IS_OPENTOFU = path.basename(TERRAFORM).startsWith('tofu');

export interface TerraformResult {
  readonly status: number | null;
  /** Standard output and standard error, in no colour. */
  readonly output: string;
  readonly stdout: string;
}

/** Runs Terraform to its end, whatever that is. */
export function terraform(folder: string, args: readonly string[], env: NodeJS.ProcessEnv = {}): TerraformResult {
  const { status, stdout, stderr, error } = spawnSync(TERRAFORM, [...args], {
    ...options(folder, env),
    encoding: 'utf8',
  });
  if (error) return { status: null, output: error.message, stdout: '' };
  return { status, output: `${stdout}${stderr}`, stdout };
}

/** The same while this process goes on, as it must where it is the Okta that Terraform speaks to. */
export function terraformBeside(
  folder: string,
  args: readonly string[],
  env: NodeJS.ProcessEnv = {},
): Promise<TerraformResult> {
  return new Promise((done) => {
    execFile(TERRAFORM, [...args], options(folder, env), (error, stdout, stderr) => {
      const status = error ? (typeof error.code === 'number' ? error.code : null) : 0;
      done({ status, output: status === null ? String(error) : `${stdout}${stderr}`, stdout });
    });
  });
}

function options(folder: string, env: NodeJS.ProcessEnv) {
  return {
    cwd: folder,
    env: {
      ...process.env,
      ...withoutMissingConfig(),
      CHECKPOINT_DISABLE: '1',
      TF_IN_AUTOMATION: '1',
      TF_CLI_ARGS: '-no-color',
      ...env,
    },
    maxBuffer: 64 * 1024 * 1024,
  };
}

/** OpenTofu warns of a configuration file that isn't there on standard output, before its JSON. */
function withoutMissingConfig(): NodeJS.ProcessEnv {
  const file = process.env['TF_CLI_CONFIG_FILE'];
  return file !== undefined && !existsSync(file) ? { TF_CLI_CONFIG_FILE: undefined } : {};
}

let reason: string | undefined | null = null;

/** Why the provider isn't to be had here; undefined where it is. */
export function terraformMissing(): string | undefined {
  if (reason === null) reason = findOut();
  return reason;
}

let folder: string | undefined;

/** A folder that needs the provider and nothing else, initialized where the provider is to be had. */
export function providerFolder(): string {
  folder ??= mkdtempSync(path.join(tmpdir(), 'oneid-scim-'));
  return folder;
}

function findOut(): string | undefined {
  const required = { okta: { source: 'okta/okta', version: '>= 6.6.0, < 8.0.0' } };
  const main = JSON.stringify({ terraform: { required_providers: required } });
  writeFileSync(path.join(providerFolder(), 'main.tf.json'), main);
  const { status, output } = terraform(providerFolder(), ['init']);
  if (status === null) return `${TERRAFORM} can't be run: ${output}`;
  return status === 0 ? undefined : `\`${TERRAFORM} init\` finds no provider okta/okta`;
}

/** `describe` for tests with the real provider. */
export function describeWithTerraform(name: string, tests: () => void): void {
  describeUnless(terraformMissing(), 'REQUIRE_TERRAFORM', name, () => {
    // Some apply a stack dozens of times.
    jest.setTimeout(30 * 60_000);
    tests();
  });
}

/** The same for each of several cases; `%s` in the name is the case. */
describeWithTerraform.each =
  <T extends string>(cases: readonly T[]) =>
  (name: string, tests: (each: T) => void): void => {
    for (const each of cases) describeWithTerraform(name.replace('%s', each), () => tests(each));
  };
