import { spawnSync } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

/**
 * Terraform or OpenTofu with the real provider, for the tests that need it. They are skipped with a reason where it isn't
 * to be had, and fail instead with REQUIRE_TERRAFORM=1.
 */

/** The binary, chosen as CDKTF does. */
export const TERRAFORM = process.env.TERRAFORM_BINARY_NAME ?? 'terraform';

export interface TerraformResult {
  readonly status: number | null;
  /** Standard output and standard error, in no colour. */
  readonly output: string;
  readonly stdout: string;
}

export function terraform(folder: string, args: readonly string[], env: NodeJS.ProcessEnv = {}): TerraformResult {
  const { status, stdout, stderr, error } = spawnSync(TERRAFORM, [...args], {
    cwd: folder,
    encoding: 'utf8',
    env: { ...process.env, CHECKPOINT_DISABLE: '1', TF_IN_AUTOMATION: '1', TF_CLI_ARGS: '-no-color', ...env },
    maxBuffer: 64 * 1024 * 1024,
  });
  if (error) return { status: null, output: error.message, stdout: '' };
  return { status, output: `${stdout}${stderr}`, stdout };
}

let reason: string | undefined | null = null;

/** Why the provider isn't to be had here; undefined where it is. */
export function terraformMissing(): string | undefined {
  if (reason === null) reason = findOut();
  return reason;
}

function findOut(): string | undefined {
  const folder = mkdtempSync(path.join(tmpdir(), 'oneid-scim-'));
  const required = { okta: { source: 'okta/okta', version: '>= 6.6.0, < 8.0.0' } };
  writeFileSync(path.join(folder, 'main.tf.json'), JSON.stringify({ terraform: { required_providers: required } }));
  const { status, output } = terraform(folder, ['init']);
  if (status === null) return `${TERRAFORM} can't be run: ${output}`;
  return status === 0 ? undefined : `\`${TERRAFORM} init\` finds no provider okta/okta`;
}

/** `describe` for tests with the real provider. */
export function describeWithTerraform(name: string, tests: () => void): void {
  const missing = terraformMissing();
  if (missing === undefined) {
    describe(name, tests);
  } else if (process.env.REQUIRE_TERRAFORM === '1') {
    test(name, () => {
      throw new Error(`REQUIRE_TERRAFORM=1, but ${missing}`);
    });
  } else {
    console.warn(`skipped: ${name}: ${missing}`);
    describe.skip(`${name} (skipped: ${missing})`, tests);
  }
}
