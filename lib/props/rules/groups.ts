import { type Problem, problem } from '../problems/problem';
import { shown } from '../problems/shown-value';
import type { Settings, Tokens } from './rule';

type GroupEntry = string | { name: string } | { id: string };

export function duplicatePushGroups({ pushGroups }: Settings, tokens: Tokens): Problem[] {
  const groups = pushGroups?.map((each) => (typeof each === 'string' ? each : each.sourceGroup));
  return duplicateGroups('pushGroups', 'sourceGroup', groups ?? [], tokens);
}

export function duplicateAssignments({ assignments }: Settings, tokens: Tokens): Problem[] {
  const groups = assignments?.map((each) => (typeof each === 'string' ? each : each.group));
  return duplicateGroups('assignments', 'group', groups ?? [], tokens);
}

function duplicateGroups(prop: string, key: string, groups: readonly GroupEntry[], tokens: Tokens): Problem[] {
  const seen = new Map<string, number>();
  return groups.flatMap((group, index) => {
    const [by, value] =
      typeof group === 'string' ? ['name', group] : 'name' in group ? ['name', group.name] : ['id', group.id];
    // A name that is also an id is one group told twice, and would give two resources the same Terraform address.
    const identity = tokens.text(value);
    const first = seen.get(identity);
    if (first === undefined) {
      seen.set(identity, index);
      return [];
    }
    const path = typeof group === 'string' ? [prop, index] : [prop, index, key, by];
    return [problem(path, `must not repeat \`${prop}[${first}]\``, shown(tokens.text(value), path))];
  });
}
