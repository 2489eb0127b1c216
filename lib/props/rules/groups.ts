import { looksLikeGroupId } from '../../okta/ids';
import { type Path, type Problem, problem } from '../problems/problem';
import { shown } from '../problems/shown-value';
import { entriesOf, forgottenEntries, identity, nameOrId, type PropOfGroups } from './group-entries';
import type { Rule, Settings, Tokens } from './rule';

export const duplicatePushGroups: Rule = (settings, tokens) => duplicateGroups('pushGroups', settings, tokens);
export const duplicateAssignments: Rule = (settings, tokens) => duplicateGroups('assignments', settings, tokens);

/**
 * Priorities are written from 1, and Okta's older documentation of them ends at 100.
 * @see https://developer.okta.com/docs/reference/api/apps/#application-group-object
 */
const MOST_ASSIGNMENTS = 100;

/** Without a prop of its own, an app that something else manages keeps what isn't declared. */
export function keepsOtherAssignments({ otherAssignments, app }: Settings): boolean {
  return (otherAssignments ?? (app?.source === 'reference' ? 'keep' : 'remove')) === 'keep';
}

export const tooManyAssignments: Rule = (settings) => {
  const count = settings.assignments?.length ?? 0;
  return count <= MOST_ASSIGNMENTS || keepsOtherAssignments(settings)
    ? []
    : [
        problem(
          ['assignments'],
          `must have at most ${MOST_ASSIGNMENTS} entries, since Okta documents priorities to ${MOST_ASSIGNMENTS}: assign a group whose rule takes in the others, or set \`otherAssignments: 'keep'\`, which writes no priorities`,
          `${count} entries`,
        ),
      ];
};

/** An id where a name stands would only show at the plan, as a group that Okta lacks. */
export const idsAsNames: Rule = (settings, tokens) =>
  [
    ...(['pushGroups', 'assignments', 'pushedAndAssigned'] as const).flatMap((prop) => entriesOf(prop, settings)),
    // One that is forgotten would be found in no state, and nothing would be forgotten.
    ...(['pushGroups', 'assignments'] as const).flatMap((prop) => forgottenEntries(prop, settings)),
  ].flatMap(({ group, path }) => {
    if (!('name' in group) || !isId(group.name, path, tokens)) return [];
    const named = path.at(-1) === 'name' ? '' : ', or `{ name: ... }` if a group is called so';
    return [
      problem(
        path,
        `must be the name of a group; write \`{ id: ... }\` for its id${named}`,
        shown(tokens.text(group.name), path),
      ),
    ];
  });

/** An id of Okta's, or an attribute that is one: of a group in any form, of anything where text stands alone. */
function isId(name: string, path: Path, { isToken, text }: Tokens): boolean {
  const alone = path.at(-1) !== 'name';
  if (!isToken(name)) return alone && looksLikeGroupId(name);
  return (alone ? /^\$\{[^{}]*\.id\}$/ : /^\$\{(data\.)?okta_(everyone_)?group\.[^{}]*\.id\}$/).test(text(name));
}

/** What is silenced has to be there, or a mistyped name would silence nothing. */
export const silencedGroups: Rule = (settings, tokens) => {
  const identities = (prop: PropOfGroups) =>
    new Set(entriesOf(prop, settings).map(({ group }) => identity(group, tokens)));
  const pushed = identities('pushGroups');
  const assigned = identities('assignments');
  return entriesOf('pushedAndAssigned', settings).flatMap(({ group, path }) => {
    const silenced = identity(group, tokens);
    return pushed.has(silenced) && assigned.has(silenced)
      ? []
      : [problem(path, 'must be in both `pushGroups` and `assignments`', shown(nameOrId(group, tokens), path))];
  });
};

function duplicateGroups(prop: PropOfGroups, settings: Settings, tokens: Tokens): Problem[] {
  const seen = new Map<string, number>();
  return entriesOf(prop, settings).flatMap(({ index, group, path }) => {
    const first = seen.get(identity(group, tokens));
    if (first === undefined) {
      seen.set(identity(group, tokens), index);
      return [];
    }
    return [problem(path, `must not repeat \`${prop}[${first}]\``, shown(nameOrId(group, tokens), path))];
  });
}
