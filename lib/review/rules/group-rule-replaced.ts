import type { Rule } from './rule';
import { changesOf } from './shared/changes-of';
import { removesMembers, ruleGroups } from './shared/people/group-rule';
import { groupsNamed } from './shared/people/losing-groups';

/** @see https://github.com/okta/terraform-provider-okta/issues/2641 */
export const groupRuleReplaced: Rule = {
  id: 'group-rule-replaced',
  severity: 'critical',
  severityNote: "high when the prior state's `remove_assigned_users` is not true",
  finds: 'an `okta_group_rule` is deleted and created again (okta/terraform-provider-okta#2641)',
  why: 'Deleting the rule takes everybody it added out of its groups, so that they lose their apps and may be deactivated there, before the new rule adds them again.',
  action: 'Undo what forces the replacement; to change a rule, deactivate it, update it in place and activate it.',
  *examine(plan, facts) {
    for (const change of changesOf(plan, 'okta_group_rule', ['replace'])) {
      const groups = groupsNamed(ruleGroups(change), facts);
      yield removesMembers(change)
        ? { at: change, title: `A group rule is replaced: everybody it added leaves ${groups} meanwhile` }
        : {
            at: change,
            title: `A group rule is replaced: whom the old one added to ${groups} stays, whatever the new one says`,
            severity: 'high',
            why: 'The old rule is deleted without taking anybody out of its groups: who does not match the new rule, or whose group it no longer fills, keeps what the group gives until somebody takes them out by hand.',
          };
    }
  },
};
