import { matchesEverybody } from '../facts/people/rule-effect';
import { read, text } from '../plan/attributes/reading';
import { shown } from '../plan/attributes/shown';
import type { ResourceChange } from '../plan/change';
import type { Rule } from './rule';
import { changesOf } from './shared/changes-of';
import { groupsNamed } from './shared/people/losing-groups';

export const groupRuleMatchesEverybody: Rule = {
  id: 'group-rule-matches-everybody',
  severity: 'high',
  severityNote: 'medium when the rule is created for groups that are there already, low when its groups are new too',
  finds:
    'the expression of an `okta_group_rule` begins to match everybody on whom it is tried, such as `user.login != null`; or such a rule is created or activated',
  why: 'The whole company gets into the groups of the rule: everybody gets their apps, an account in them and what the groups allow.',
  action: 'Compare with the group Everyone; if an app is for all, assign that, so that it can be seen.',
  *examine(plan, facts) {
    for (const change of changesOf(plan, 'okta_group_rule', ['create', 'update', 'replace'])) {
      if (everybodyAt(change, 'after') && !(change.kind !== 'create' && everybodyAt(change, 'before'))) {
        const groups = read(change, 'after', 'group_assignments');
        const ids = groups.known && Array.isArray(groups.value) ? groups.value : [];
        yield {
          at: change,
          title: `A group rule puts everybody into ${groupsNamed(ids, facts)}`,
          severity: change.kind !== 'create' ? 'high' : ids.length > 0 ? 'medium' : 'low',
          changes: [
            {
              attribute: 'expression_value',
              before: shown(read(change, 'before', 'expression_value')),
              after: shown(read(change, 'after', 'expression_value')),
            },
          ],
        };
      }
    }
  },
};

/** Only a rule that is active puts anybody anywhere. */
function everybodyAt(change: ResourceChange, end: 'before' | 'after'): boolean {
  const expression = text(change, end, 'expression_value');
  return expression !== null && text(change, end, 'status') !== 'INACTIVE' && matchesEverybody(expression);
}
