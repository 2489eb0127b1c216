import { groupIds } from '../facts/links';
import { text } from '../plan/attributes/reading';
import { checkMessage } from '../plan/check-message';
import type { Rule } from './rule';
import { changesOf } from './shared/changes-of';
import { isOtherAssignmentsCheck } from './shared/other-assignments-check';

/**
 * The provider lets others' assignments be when it creates the resource; the next refresh puts them into the state, and the
 * plan after it takes them away.
 * @see https://registry.terraform.io/providers/okta/okta/latest/docs/resources/app_group_assignments
 */
export const assignmentsTakenOver: Rule = {
  id: 'assignments-taken-over',
  severity: 'medium',
  severityNote: 'low and `possible` when the plan does not say whether the app has other assignments',
  finds:
    'an `okta_app_group_assignments` is created for an app that is there already and may have groups it does not list, or the check on them fails',
  why: 'It is the whole list of groups of the app: from the next plan on, Terraform takes the app from every other group, whoever assigned it.',
  action:
    "Compare with the app's Assignments tab and list every group that is to stay, or use `okta_app_group_assignment`, which lets others be.",
  *examine(plan, facts) {
    const failed = plan.failedChecks.filter(isOtherAssignmentsCheck);
    for (const check of failed) {
      yield {
        at: check.address,
        title: 'Groups have the app in Okta that are not declared, and lose it by the next plan',
        why: checkMessage(check, 'People who have the app only through these groups lose it.'),
      };
    }
    for (const change of changesOf(plan, 'okta_app_group_assignments', ['create'])) {
      const app = text(change, 'after', 'app_id');
      const isThere = app !== null && facts.apps.find(app)?.change.kind !== 'create';
      if (!isThere) {
        continue;
      }
      const listed = groupIds(change, 'after').ids;
      const assigned = [...facts.links.assignedTo(app)];
      const others = assigned.filter((group) => !listed.has(group)).length;
      const named = facts.apps.named(app);
      if (others > 0) {
        yield {
          at: change,
          title: `${others === 1 ? '1 group' : `${others} groups`} of the app${named} will lose it by the plan after this one`,
        };
      } else if (assigned.length > 0) {
        yield {
          at: change,
          title: `The groups of the app${named} are listed a second time: what one list gives, the other takes away`,
        };
      } else if (facts.links.removedGroups(app) === 0 && failed.length === 0) {
        // Where a list goes in the same plan, what it had is all that Terraform knew of.
        yield {
          at: change,
          title: `Groups that have the app${named} already may lose it by the plan after this one`,
          severity: 'low',
          certainty: 'possible',
        };
      }
    }
  },
};
