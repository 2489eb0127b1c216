import type { Rule } from './rule';
import { changesOf } from './shared/changes-of';
import { ruleGroups } from './shared/people/group-rule';
import { groupsNamed, LOSS_SEVERITY, losing } from './shared/people/losing-groups';
import { broughtIn, takenOut } from './shared/taken-out';

/** @see https://help.okta.com/en-us/content/topics/users-groups-profiles/usgp-create-group-rules.htm */
export const groupRuleExclusionsChanged: Rule = {
  id: 'group-rule-exclusions-changed',
  severity: 'high',
  severityNote: `${LOSS_SEVERITY}; medium when people are no longer excluded`,
  finds:
    '`users_excluded` of an `okta_group_rule` gains or loses people; `possible`, for the plan does not say whether they match the rule',
  why: 'Whom a rule excludes does not get its groups from it, and loses them when the rule had added them.',
  action: 'Check whom the rule has in its groups today, and that these people have what they need in another way.',
  *examine(plan, facts) {
    for (const change of changesOf(plan, 'okta_group_rule', ['update'])) {
      const [added, dropped] = [broughtIn(change, 'users_excluded'), takenOut(change, 'users_excluded')];
      const groups = ruleGroups(change);
      if (added) {
        yield {
          at: change,
          title: `A group rule excludes ${people(added.entries.length)}, who may leave ${groupsNamed(groups, facts)}`,
          ...losing(groups, facts, 'possible'),
          changes: [added.change],
        };
      }
      if (dropped) {
        yield {
          at: change,
          title: `A group rule no longer excludes ${people(dropped.entries.length)}, who may get into ${groupsNamed(groups, facts)}`,
          severity: 'medium',
          certainty: 'possible',
          why: 'Who matches the rule is added to its groups and gets what they give.',
          action: 'Check why these people were excluded.',
          changes: [dropped.change],
        };
      }
    }
  },
};

function people(count: number): string {
  return count === 0 ? 'people' : count === 1 ? '1 person' : `${count} people`;
}
