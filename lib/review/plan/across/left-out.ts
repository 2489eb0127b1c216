import { isObject, member } from '../../../json';
import { type Configuration, configuredAddress } from '../configuration/configuration';

/**
 * The resources, configured or in the state, that a plan has no change for, not even "no-op": OpenTofu and Terraform before 1.8
 * don't say in a plan that it is targeted, and this is how it shows. One with `count` or `for_each` may be none, and counts
 * when the state has it; so does one that is configured no longer, which a plan of the whole would destroy.
 */
export function leftOut(
  changes: readonly unknown[],
  priorState: unknown,
  { configured }: Configuration,
): readonly string[] {
  const planned = new Set(changes.map((change) => configuredAddress(String(member(change, 'address')))));
  const missing = [...configured].filter(
    ([address, { resource }]) =>
      member(resource, 'mode') !== 'data' && !address.includes('data.') && !planned.has(address),
  );
  const inState = stateAddresses(priorState);
  const ofConfiguration = missing.filter(([address, { repeats }]) => !repeats || inState.has(address));
  const ofState = [...inState].filter((address) => !planned.has(address) && !configured.has(address));
  return [...ofConfiguration.map(([address]) => address), ...ofState];
}

function stateAddresses(rootModule: unknown): Set<string> {
  const found = new Set<string>();
  const modules = [rootModule];
  for (let module = modules.pop(); isObject(module); module = modules.pop()) {
    for (const resource of listOf(member(module, 'resources'))) {
      const address = String(member(resource, 'address'));
      const counts = /^(okta_|terraform_data$)/.test(String(member(resource, 'type')));
      if (counts && member(resource, 'mode') === 'managed') found.add(configuredAddress(address));
    }
    for (const child of listOf(member(module, 'child_modules'))) {
      modules.push(child);
    }
  }
  return found;
}

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}
