import { OktaProvider } from '@cdktf/provider-okta/lib/provider';
import { TerraformStack, TerraformVariable, Testing } from 'cdktf';
import { construct } from './construct';

export interface Block {
  [key: string]: Block;
}
export interface Synthesized {
  resource: Block;
  data: Block;
  import: { to: string; id: string; for_each?: string }[];
}

/** Synthesizes props that may hold tokens. */
export function synthesized(props: (variable: string) => object): Synthesized {
  const stack = new TerraformStack(Testing.app(), 'stack');
  new OktaProvider(stack, 'okta');
  const variable = new TerraformVariable(stack, 'x', { type: 'string', sensitive: true }).stringValue;
  construct(props(variable), stack);
  return JSON.parse(Testing.synth(stack, true));
}

/** The first block of blocks by name. */
export const first = (blocks: Block | undefined) => Object.values(blocks ?? {})[0] as Block;
export const resource = (json: Synthesized, type: string) => first(json.resource[type]);
