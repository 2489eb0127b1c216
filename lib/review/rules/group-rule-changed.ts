import { effectOfChange, matchesEverybody } from '../facts/people/rule-effect';
import { altered } from '../plan/attributes/difference';
import { text } from '../plan/attributes/reading';
import type { Rule } from './rule';
import { changesOf } from './shared/changes-of';
import { ruleGroups } from './shared/people/group-rule';
import { groupsNamed, LOSS_SEVERITY, losing } from './shared/people/losing-groups';

/** The provider deactivates the rule, writes it and activates it: Okta then goes through everybody again. */
export const groupRuleChanged: Rule = {
  id: 'group-rule-changed',
  severity: 'high',
  severityNote: `${LOSS_SEVERITY}; medium when trials show people who match now and none who no longer do`,
  finds:
    'the expression of an `okta_group_rule` changes, unless in its spaces only; `possible`, for it is tried on made-up people',
  why: 'Who no longer matches leaves the groups of the rule and what they give, and who matches now gets it.',
  action:
    "Preview the rule in the Admin Console for a few people on either side, and count the group's members before and after.",
  *examine(plan, facts) {
    for (const change of changesOf(plan, 'okta_group_rule', ['update'])) {
      const found = altered(change, ['expression_value']);
      const [before, after] = [text(change, 'before', 'expression_value'), text(change, 'after', 'expression_value')];
      const isOff = text(change, 'before', 'status') === 'INACTIVE' && text(change, 'after', 'status') === 'INACTIVE';
      if (!found || isOff) {
        continue;
      }
      const { takes, adds } =
        before !== null && after !== null ? effectOfChange(before, after) : { takes: true, adds: false };
      const groups = ruleGroups(change);
      if (takes !== false) {
        yield {
          at: change,
          title: `A group rule has another expression: people may leave ${groupsNamed(groups, facts)}`,
          ...losing(groups, facts, 'possible'),
          changes: found.changes,
        };
      } else if (adds && !matchesEverybody(after ?? '')) {
        yield {
          at: change,
          title: `A group rule matches more people: they get into ${groupsNamed(groups, facts)}`,
          severity: 'medium',
          certainty: 'possible',
          changes: found.changes,
        };
      }
    }
  },
};
