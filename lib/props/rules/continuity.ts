import { type Problem, problem } from '../problems/problem';
import { shown } from '../problems/shown-value';
import { type Entry, entriesOf, forgottenEntries, identity, nameOrId } from './group-entries';
import type { Settings, Tokens } from './rule';

/** What Terraform forgets it can't manage in the same plan. */
export function forgottenAndDeclared(settings: Settings, tokens: Tokens): Problem[] {
  const { forget, attributes } = settings;
  const groups = (['pushGroups', 'assignments'] as const).flatMap((prop) => {
    const of = ({ group }: Entry) => identity(group, tokens);
    const declared = new Set(entriesOf(prop, settings).map(of));
    return forgottenEntries(prop, settings).flatMap((entry) =>
      declared.has(of(entry))
        ? [problem(entry.path, `must not be in \`${prop}\` too`, shown(nameOrId(entry.group, tokens), entry.path))]
        : [],
    );
  });
  const declared = new Map(Object.entries(attributes ?? {}));
  return [
    ...groups,
    ...(forget?.attributes ?? []).flatMap((variable, index) =>
      typeof (declared.get(variable) ?? '') !== 'string'
        ? [problem(['forget', 'attributes', index], 'must not be in `attributes` too', JSON.stringify(variable))]
        : [],
    ),
  ];
}
