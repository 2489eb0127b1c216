import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { OktaProvider } from '@cdktf/provider-okta/lib/provider';
import { App, TerraformStack } from 'cdktf';
import type { OktaSimulator } from '../../lib/testing';
import type { Json } from '../provider-schema';
import { type TerraformResult, terraformBeside } from '../terraform';

/**
 * A folder in which Terraform applies a stack to a simulated Okta. The state is a local file there, whatever backend the
 * stack asks for.
 */
export class Workspace {
  private readonly env: NodeJS.ProcessEnv;

  /** `folder` as it is. It speaks to `okta` through Okta's environment variables; `env` adds to them. */
  constructor(
    okta: OktaSimulator,
    readonly folder: string,
    env: NodeJS.ProcessEnv = {},
  ) {
    this.env = { ...okta.environment(), ...env };
  }

  /** A folder with `stack`, initialized. */
  static async create(
    okta: OktaSimulator,
    stack: Json,
    env: NodeJS.ProcessEnv = {},
    folder = mkdtempSync(path.join(tmpdir(), 'oneid-scim-')),
  ): Promise<Workspace> {
    const workspace = new Workspace(okta, folder, env);
    writeFileSync(
      path.join(workspace.folder, 'state_override.tf.json'),
      JSON.stringify({ terraform: { backend: { local: { path: 'terraform.tfstate' } } } }),
    );
    workspace.write(stack);
    const { status, output } = await workspace.terraform(['init']);
    if (status !== 0) throw new Error(output);
    return workspace;
  }

  /** Replaces the stack. */
  write(stack: Json): void {
    writeFileSync(path.join(this.folder, 'cdk.tf.json'), JSON.stringify(stack, null, 2));
  }

  terraform(args: readonly string[], env: NodeJS.ProcessEnv = {}): Promise<TerraformResult> {
    return terraformBeside(this.folder, args, { ...this.env, ...env });
  }

  apply(): Promise<TerraformResult> {
    return this.terraform(['apply', '-auto-approve']);
  }

  destroy(): Promise<TerraformResult> {
    return this.terraform(['destroy', '-auto-approve']);
  }

  /** Status 0 is no changes, 2 is changes, 1 is an error. */
  plan(): Promise<TerraformResult> {
    return this.terraform(['plan', '-detailed-exitcode']);
  }

  /** The plan's actions by address, without those that do nothing. */
  async plannedActions(): Promise<Record<string, string[]>> {
    await this.terraform(['plan', '-out=plan.out']);
    const { stdout } = await this.terraform(['show', '-json', 'plan.out'], { TF_CLI_ARGS: '' });
    const { resource_changes: changes = [] } = JSON.parse(stdout) as {
      resource_changes?: { address: string; change: { actions: string[]; importing?: unknown } }[];
    };
    return Object.fromEntries(
      changes
        .filter(({ change }) => change.importing !== undefined || !/^(no-op|read)$/.test(change.actions.join()))
        .map(({ address, change }) => [
          address,
          change.importing === undefined ? change.actions : ['import', ...change.actions],
        ]),
    );
  }
}

/** A stack with the default provider, as JSON. */
export function stackJson(declare: (stack: TerraformStack) => void): Json {
  const outdir = mkdtempSync(path.join(tmpdir(), 'oneid-scim-'));
  const app = new App({ outdir, stackTraces: false });
  const stack = new TerraformStack(app, 'oneid');
  new OktaProvider(stack, 'okta');
  declare(stack);
  app.synth();
  const text = readFileSync(path.join(outdir, 'stacks/oneid/cdk.tf.json'), 'utf8');
  rmSync(outdir, { recursive: true });
  return JSON.parse(text);
}

/** The same stack with nothing that keeps it from being destroyed. */
export function unprotected(stack: Json): Json {
  return JSON.parse(JSON.stringify(stack), (key, value) => (key === 'prevent_destroy' ? undefined : value));
}
