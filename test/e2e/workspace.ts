import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { OktaProvider } from '@cdktf/provider-okta/lib/provider';
import { App, TerraformStack } from 'cdktf';
import type { OktaSimulator } from '../../lib/testing';
import type { Json } from '../support/provider-schema';
import { type TerraformResult, terraformBeside } from '../support/terraform';

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

  /** A plan as `terraform show -json` has it. */
  async planJson(): Promise<string> {
    const { status, output } = await this.terraform(['plan', '-out=plan.out']);
    if (status !== 0) throw new Error(output);
    return (await this.terraform(['show', '-json', 'plan.out'], { TF_CLI_ARGS: '' })).stdout;
  }

  /** What the plan does, without what it only reads or leaves alone. */
  async plannedResources(): Promise<PlannedResource[]> {
    // What Terraform documents of a plan.
    const { resource_changes: changes = [] } = JSON.parse(await this.planJson()) as {
      resource_changes?: {
        address: string;
        type: string;
        change: Pick<PlannedResource, 'actions' | 'before' | 'after'> & { importing?: unknown };
      }[];
    };
    return changes
      .map(({ address, type, change: { actions, before, after, importing } }) => {
        return { address, type, actions, importing: importing !== undefined, before, after };
      })
      .filter(({ actions, importing }) => importing || !/^(no-op|read)$/.test(actions.join()));
  }

  /** The plan's actions by address, without those that do nothing. */
  async plannedActions(): Promise<Record<string, readonly string[]>> {
    const planned = await this.plannedResources();
    return Object.fromEntries(
      planned.map(({ address, actions, importing }) => [address, importing ? ['import', ...actions] : actions]),
    );
  }
}

/** A resource as a plan has it. */
export interface PlannedResource {
  readonly address: string;
  readonly type: string;
  readonly actions: readonly string[];
  readonly importing: boolean;
  readonly before: Readonly<Record<string, unknown>> | null;
  readonly after: Readonly<Record<string, unknown>> | null;
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
