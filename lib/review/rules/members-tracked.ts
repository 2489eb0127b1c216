import { read, text } from '../plan/attributes/reading';
import { shown } from '../plan/attributes/shown';
import type { Rule } from './rule';
import { changesOf } from './shared/changes-of';
import { groupsNamed } from './shared/people/losing-groups';

/** With `track_all_users` a refresh puts every member into the state, and the plan after it takes out who is not listed. */
export const membersTracked: Rule = {
  id: 'members-tracked',
  severity: 'medium',
  finds:
    '`track_all_users` of an `okta_group_memberships` becomes true, or is true when the resource is created for a group that is there already',
  why: 'From the next plan on, Terraform takes everybody out of the group who is not listed in `users`: whom a rule, a manager or another team put there.',
  action:
    'List everybody who is to stay, and read the next plan before it is applied; or leave `track_all_users` false.',
  *examine(plan, facts) {
    for (const change of changesOf(plan, 'okta_group_memberships', ['create', 'update', 'replace'])) {
      const [was, is] = [read(change, 'before', 'track_all_users'), read(change, 'after', 'track_all_users')];
      const group = text(change, 'after', 'group_id') ?? text(change, 'before', 'group_id');
      if (group !== null && !(was.known && was.value === true) && !(is.known && is.value !== true)) {
        yield {
          at: change,
          title: `Terraform will take whoever is not listed out of ${groupsNamed([group], facts)}`,
          certainty: is.known ? 'certain' : 'possible',
          changes: [{ attribute: 'track_all_users', before: shown(was), after: shown(is) }],
        };
      }
    }
  },
};
