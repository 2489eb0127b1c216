import type { Rule } from './rule';
import { changesOf } from './shared/changes-of';

/** @see https://github.com/okta/terraform-provider-okta/issues/2641 */
export const groupRuleReplaced: Rule = {
  id: 'group-rule-replaced',
  severity: 'critical',
  finds: 'an `okta_group_rule` is deleted and created again (okta/terraform-provider-okta#2641)',
  why: 'Deleting the rule takes everybody it added out of its groups, so that they lose their apps and may be deactivated there, before the new rule adds them again.',
  action: 'Undo what forces the replacement; to change a rule, deactivate it, update it in place and activate it.',
  *examine(plan) {
    for (const change of changesOf(plan, 'okta_group_rule', ['replace'])) {
      yield { at: change, title: 'A group rule is replaced: its members leave the groups meanwhile' };
    }
  },
};
