import { read } from '../../../plan/attributes/reading';
import type { ResourceChange } from '../../../plan/change';

/**
 * Whether destroying the rule takes those it added out of its groups: what the prior state says, null being no. The
 * provider deletes with `removeUsers` of that value.
 */
export function removesMembers(change: ResourceChange): boolean {
  const flag = read(change, 'before', 'remove_assigned_users');
  return flag.known && flag.value === true;
}

/** Ids of the groups that the rule fills before the change. */
export function ruleGroups(change: ResourceChange): string[] {
  const groups = read(change, 'before', 'group_assignments');
  return groups.known && Array.isArray(groups.value) && !groups.sensitive ? [...groups.value] : [];
}
