import { text } from '../plan/reading';
import type { Rule } from './rule';
import { changesOf, DESTROYING } from './shared/changes-of';

export const groupDestroyed: Rule = {
  id: 'group-destroyed',
  severity: 'critical',
  severityNote: 'medium when the group is neither assigned to an app nor pushed in the plan',
  finds: 'an `okta_group` is deleted or replaced',
  why: 'The group loses all its members for good, those that were added by hand too. Everybody loses what they have through it.',
  action:
    "Take the group's assignments and pushes away first and see that nobody needs them; rename instead of replacing.",
  *examine(plan, facts) {
    for (const change of changesOf(plan, 'okta_group', DESTROYING)) {
      const { assignment: assigned, push: pushed } = facts.links.usesOf(text(change, 'before', 'id'));
      const parts = [assigned > 0 && `assigned to ${apps(assigned)}`, pushed > 0 && `pushed to ${apps(pushed)}`];
      const used = parts.filter(Boolean).join(' and ');
      yield {
        at: change,
        title: `A group is ${change.kind === 'replace' ? 'replaced by an empty one' : 'deleted'}${used && `; it is ${used}`}`,
        severity: used ? 'critical' : 'medium',
      };
    }
  },
};

function apps(count: number): string {
  return count === 1 ? 'an app' : `${count} apps`;
}
