import { read, text } from '../plan/attributes/reading';
import { shown } from '../plan/attributes/shown';
import type { Rule } from './rule';
import { changesOf } from './shared/changes-of';

/** The provider's default is true, so that leaving the argument out arms it too. */
export const pushGroupDeletionArmed: Rule = {
  id: 'push-group-deletion-armed',
  severity: 'medium',
  finds: '`delete_target_group_on_destroy` of an `okta_push_group` that is there already becomes true',
  why: 'From now on, destroying or replacing the push deletes the group in the app, with everything that people may do there because they are in it.',
  action: 'Set `delete_target_group_on_destroy = false`; the default of the provider is true.',
  *examine(plan, facts) {
    for (const change of changesOf(plan, 'okta_push_group', ['update', 'replace'])) {
      const [was, is] = [
        read(change, 'before', 'delete_target_group_on_destroy'),
        read(change, 'after', 'delete_target_group_on_destroy'),
      ];
      if (!(was.known && was.value === true) && !(is.known && is.value !== true)) {
        yield {
          at: change,
          title: `Destroying the push will delete the group in the app${facts.apps.named(text(change, 'before', 'app_id'))}`,
          certainty: is.known ? 'certain' : 'possible',
          changes: [{ attribute: 'delete_target_group_on_destroy', before: shown(was), after: shown(is) }],
        };
      }
    }
  },
};
