import { deletesTarget } from '../facts/push-group';
import { altered } from '../plan/attributes/difference';
import { text } from '../plan/attributes/reading';
import type { Rule } from './rule';
import { changesOf } from './shared/changes-of';

export const pushGroupReplaced: Rule = {
  id: 'push-group-replaced',
  severity: 'high',
  finds: 'an `okta_push_group` is replaced and the group in the app is kept',
  why: "Between unlinking and linking, changes of the group's members don't reach the app; with a new name, the members land in another group there and keep the old one as well.",
  action:
    'Avoid the replacement: for an imported push group leave `target_group_name` out, or name the target by `target_group_id`.',
  *examine(plan, facts) {
    for (const change of changesOf(plan, 'okta_push_group', ['replace'])) {
      if (!deletesTarget(change)) {
        const found = altered(change, ['app_id', 'source_group_id', 'target_group_name', 'target_group_id']);
        yield {
          at: change,
          title: `The push of a group to the app${facts.apps.named(text(change, 'before', 'app_id'))} is taken apart and made anew`,
          changes: found?.changes,
        };
      }
    }
  },
};
