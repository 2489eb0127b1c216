import { oktaId } from '../plan/attributes/okta-id';
import type { ResourceChange } from '../plan/change';
import type { Plan } from '../plan/plan';
import type { Rule } from './rule';
import { movedBlock, movedFrom } from './shared/moved-block';

export const importedTwice: Rule = {
  id: 'imported-twice',
  severity: 'medium',
  finds: 'a resource is imported at one address while the same thing in Okta stays managed at another',
  why: 'Two resources write the same thing: each apply undoes what the other says, and who takes one of them out later destroys what the other still declares.',
  action: 'Keep one of the two. If the resource is to move, say so, instead of importing it.',
  *examine(plan) {
    const imported = plan.resources.filter((change) => change.imported);
    if (imported.length === 0) return;
    const owners = ownersIn(plan);
    for (const change of imported) {
      const key = keyOf(change);
      const other = key === undefined ? undefined : owners.get(key)?.find((address) => address !== change.address);
      if (other !== undefined) {
        yield {
          at: change,
          title: `What is imported here is managed as ${other} too`,
          action: `Keep one of the two. If it is to be here, take the import block out and say that it moves: ${movedBlock(other, change.address)}.${movedFrom(change.type, other, change.address)}`,
        };
      }
    }
  },
};

/** Addresses of what stays managed, imported or not, by type and id in Okta. */
function ownersIn(plan: Plan): Map<string, string[]> {
  const owners = new Map<string, string[]>();
  for (const change of plan.resources) {
    const key = change.kind === 'no-op' || change.kind === 'update' ? keyOf(change) : undefined;
    if (key !== undefined) owners.set(key, [...(owners.get(key) ?? []), change.address].sort());
  }
  return owners;
}

function keyOf(change: ResourceChange): string | undefined {
  const id = oktaId(change);
  return id === null ? undefined : JSON.stringify([change.type, id]);
}
