import { Construct } from 'constructs';
import { OneIdScimProvisioning, type OneIdScimProvisioningConfig } from '../../../lib';
import type { OktaSimulator } from '../../../lib/testing';
import type { Json } from '../../support/provider-schema';
import { IS_OPENTOFU } from '../../support/terraform';
import { setUpProvisioning } from '../administrator';
import { stackJson, Workspace } from '../workspace';

/** An app that people use: applied whole, with somebody assigned and pushed. */

export const LABEL = 'Zuora OneID';
export const LIVING: OneIdScimProvisioningConfig = {
  app: { source: 'create', label: LABEL },
  attributes: { costCenter: { expression: 'user.costCenter' } },
  pushGroups: ['Finance'],
  assignments: ['OneID Users'],
};

/** The stack of the living app, with other props, id or place. */
export function living(config: Partial<OneIdScimProvisioningConfig> = {}, id = 'oneid', below?: string): Json {
  return stackJson((stack) => {
    new OneIdScimProvisioning(below ? new Construct(stack, below) : stack, id, { ...LIVING, ...config });
  });
}

/** What 0.1.0 called what is `oneid_<key>` now. These are in states: they never change. */
const OF_0_1_0: Record<string, string> = {
  oneid_app: 'oneid_app_3EF82C8A',
  oneid_connection: 'oneid_connection-record_9C753F79',
  oneid_provisioning_to_app: 'oneid_provisioning-record_2E5EC756',
  oneid_profile_mapping: 'oneid_profile-mapping_3C35A199',
  oneid_attribute_costCenter: 'oneid_attribute-costCenter_288276DE',
  oneid_push_finance: 'oneid_push-group-Finance_CE6D5ED7',
  oneid_assignments: 'oneid_assignments_BB2AA065',
};

/** The stack as 0.1.0 named it. */
export function asNamedBy010(stack: Json): Json {
  const { moved: _moved, removed: _removed, ...rest } = stack;
  const names = Object.keys(OF_0_1_0).join('|');
  const text = JSON.stringify(rest).replace(new RegExp(`\\b(${names})\\b`, 'g'), (name) => OF_0_1_0[name] as string);
  return JSON.parse(text);
}

/** Applies the living app, with the administrator's steps between. */
export async function appliedLiving(okta: OktaSimulator, named: (stack: Json) => Json = (stack) => stack) {
  for (const group of ['Finance', 'OneID Users']) okta.admin.createGroup(group);
  const workspace = await Workspace.create(okta, named(living({ phase: 'app' })));
  await must(workspace.apply());
  setUpProvisioning(okta, LABEL);
  workspace.write(named(living()));
  await must(workspace.apply());
  return workspace;
}

/** What docs/failures.md has users of OpenTofu do before they apply a stack that forgets a push which is gone. */
export async function forgetGonePush(workspace: Workspace, address: string): Promise<void> {
  if (IS_OPENTOFU) await must(workspace.terraform(['state', 'rm', address]));
}

/** The output of what ended well. */
export async function must(run: ReturnType<Workspace['apply']>): Promise<string> {
  const { status, output } = await run;
  if (status !== 0) throw new Error(output);
  return output;
}
