import { fromJson } from '../../../lib/state';
import { ensure } from '../failure';
import { TERRAFORM, type TerraformRun } from './run';

/** What the demo reads of `terraform show -json`. */
export interface State {
  readonly outputs: Record<string, { readonly value: unknown }>;
  readonly resources: readonly {
    readonly address: string;
    readonly mode: 'managed' | 'data';
    readonly type: string;
    readonly values: Record<string, unknown>;
  }[];
}

export async function readState(terraform: TerraformRun): Promise<State> {
  const { status, stdout } = await terraform.run(['show', '-json']);
  ensure(status === 0, `\`${TERRAFORM} show\` can't read the state.`);
  const { values } = JSON.parse(fromJson(stdout));
  return { outputs: values?.outputs ?? {}, resources: values?.root_module?.resources ?? [] };
}
