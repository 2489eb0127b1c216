import { deletesTarget } from '../facts/push-group';
import { text } from '../plan/attributes/reading';
import type { Rule } from './rule';
import { changesOf, DESTROYING } from './shared/changes-of';

/** The provider reads the flag from the state when it destroys, so that of the configuration doesn't count. */
export const pushGroupDeletesTarget: Rule = {
  id: 'push-group-deletes-target',
  severity: 'critical',
  finds: "an `okta_push_group` is deleted or replaced while the prior state's `delete_target_group_on_destroy` is true",
  why: 'The group in the app is deleted, and with it everything that people may do there because they are in it.',
  action:
    'First apply `delete_target_group_on_destroy = false` on its own, so that the state has it; then this change.',
  *examine(plan, facts) {
    for (const change of changesOf(plan, 'okta_push_group', DESTROYING)) {
      if (deletesTarget(change)) {
        yield {
          at: change,
          title: `The pushed group is deleted in the app${facts.apps.named(text(change, 'before', 'app_id'))}`,
          changes: [{ attribute: 'delete_target_group_on_destroy', before: true, after: null }],
        };
      }
    }
  },
};
