import { type Problem, problem } from '../problems/problem';
import { shown } from '../problems/shown-value';
import type { Settings, Tokens } from './rule';

/** What Terraform forgets it can't manage in the same plan. */
export function forgottenAndDeclared({ forget, ...settings }: Settings, tokens: Tokens): Problem[] {
  const identity = (group: string | { name: string } | { id: string }) =>
    tokens.text(typeof group === 'string' ? group : 'name' in group ? group.name : group.id);
  const pushed = settings.pushGroups?.map((each) =>
    identity(typeof each !== 'string' && 'sourceGroup' in each ? each.sourceGroup : each),
  );
  const assigned = settings.assignments?.map((each) =>
    identity(typeof each !== 'string' && 'group' in each ? each.group : each),
  );
  const declared = Object.entries(settings.attributes ?? {}).flatMap(([key, value]) =>
    typeof value === 'string' ? [] : [key],
  );
  const both = (prop: 'pushGroups' | 'assignments' | 'attributes', there: readonly string[] = []) =>
    (forget?.[prop] ?? []).flatMap((each, index) => {
      const path = ['forget', prop, index];
      const text = identity(each);
      return there.includes(text) ? [problem(path, `must not be in \`${prop}\` too`, shown(text, path))] : [];
    });
  return [...both('pushGroups', pushed), ...both('assignments', assigned), ...both('attributes', declared)];
}
