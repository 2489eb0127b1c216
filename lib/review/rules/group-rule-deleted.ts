import type { Rule } from './rule';
import { changesOf } from './shared/changes-of';
import { removesMembers, ruleGroups } from './shared/people/group-rule';
import { groupsNamed, losing } from './shared/people/losing-groups';

/** @see https://developer.okta.com/docs/api/openapi/okta-management/management/tag/GroupRule/#tag/GroupRule/operation/deleteGroupRule */
export const groupRuleDeleted: Rule = {
  id: 'group-rule-deleted',
  severity: 'critical',
  severityNote: "high when the prior state's `remove_assigned_users` is not true",
  finds: "an `okta_group_rule` is deleted: with the prior state's `remove_assigned_users` true its members leave",
  why: 'Deleting the rule takes everybody it added out of its groups, so that they lose what the groups give them and may be deactivated in the apps.',
  action:
    'First apply `remove_assigned_users = false` on its own, so that the state has it, if people are to stay; see that everybody who needs the groups is in them by another way.',
  *examine(plan, facts) {
    for (const change of changesOf(plan, 'okta_group_rule', ['delete'])) {
      const groups = ruleGroups(change);
      yield removesMembers(change)
        ? {
            at: change,
            title: `A group rule is deleted: everybody it added leaves ${groupsNamed(groups, facts)}`,
            changes: [{ attribute: 'remove_assigned_users', before: true, after: null }],
            why: losing(groups, facts, 'certain').severity === 'critical' ? WHY_DEACTIVATED : undefined,
          }
        : {
            at: change,
            title: `A group rule is deleted: nobody is added to ${groupsNamed(groups, facts)} or taken out any more`,
            severity: 'high',
            why: 'Who was added stays, also when they leave the department or the company part that the rule was about, and with the group keep its apps. Who joins gets neither.',
            action: 'Keep the rule, or agree on who adds people to the groups and takes them out from now on.',
          };
    }
  },
};

const WHY_DEACTIVATED =
  'Deleting the rule takes everybody it added out of its groups, and Okta deactivates the accounts of those who have an app only through them.';
