import { read, text } from '../plan/attributes/reading';
import type { Rule } from './rule';
import { changesOf, DESTROYING } from './shared/changes-of';

export const groupDestroyed: Rule = {
  id: 'group-destroyed',
  severity: 'critical',
  severityNote:
    'high and `possible` when the plan neither assigns the group to an app nor pushes it, for another configuration or a person may; `certain` when a group rule of the plan fills it',
  finds: 'an `okta_group` is deleted or replaced, or an `okta_identity_source_import` deletes groups',
  why: 'The group loses all its members for good, those that were added by hand too. Everybody loses what they have through it.',
  action:
    "Take the group's assignments and pushes away first and see that nobody needs them; rename instead of replacing.",
  *examine(plan, facts) {
    for (const change of changesOf(plan, 'okta_group', DESTROYING)) {
      const id = text(change, 'before', 'id');
      const { assignment: assigned, push: pushed } = facts.links.usesOf(id);
      const isUsed = assigned.length + pushed.length > 0;
      const isFilled = facts.groupRules.fills(id);
      const parts = [
        assigned.length > 0 && `assigned to ${apps(assigned.length)}`,
        pushed.length > 0 && `pushed to ${apps(pushed.length)}`,
        isFilled && 'filled by a group rule',
      ].filter(Boolean);
      const used = parts.length === 0 ? '' : `; it is ${parts.join(' and ')}`;
      yield {
        at: change,
        title: `A group is ${change.kind === 'replace' ? 'replaced by an empty one' : 'deleted'}${used}`,
        severity: isUsed ? 'critical' : 'high',
        certainty: isUsed || isFilled ? 'certain' : 'possible',
        people: {
          groupsLosingApp: id !== null && assigned.length > 0 ? [id] : [],
          leavingGroups: id === null ? [] : facts.memberships.listedIn(id),
        },
        ...(isUsed ? {} : { why: WHY_UNKNOWN, action: ACTION_UNKNOWN }),
      };
    }
    for (const change of changesOf(plan, 'okta_identity_source_import', ['create', 'replace'])) {
      const deleted = read(change, 'after', 'delete_groups.external_ids');
      if (!deleted.known || (Array.isArray(deleted.value) && deleted.value.length > 0)) {
        yield {
          at: change,
          title: 'An import from an identity source deletes groups',
          severity: 'high',
          certainty: 'possible',
        };
      }
    }
  },
};

const WHY_UNKNOWN =
  'The group loses all its members for good, those that were added by hand too. The plan gives it no app, but another configuration, an administrator or a policy may: then everybody loses what they have through it.';
const ACTION_UNKNOWN =
  "Look at the group's page in the Admin Console for its applications, rules, roles and pushes before it goes; to stop managing it, use a `removed` block with `lifecycle { destroy = false }`.";

function apps(count: number): string {
  return count === 1 ? 'an app' : `${count} apps`;
}
