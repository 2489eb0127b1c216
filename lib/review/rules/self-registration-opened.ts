import { altered } from '../plan/attributes/difference';
import { read, text } from '../plan/attributes/reading';
import { shown } from '../plan/attributes/shown';
import type { Rule } from './rule';
import { changesOf } from './shared/changes-of';

/** A rule of a profile enrollment policy: whom Okta doesn't know yet registers, and is put into `target_group_id`. */
export const selfRegistrationOpened: Rule = {
  id: 'self-registration-opened',
  severity: 'high',
  finds:
    'an `okta_policy_rule_profile_enrollment` begins to register unknown users, or puts those who register into another group',
  why: 'Whoever reaches the sign-in page can make themselves a user of the org and lands in the group, with the apps that it gives.',
  action:
    'Keep `unknown_user_action = "DENY"` for apps of employees, and give the group nothing that strangers must not have.',
  *examine(plan) {
    for (const change of changesOf(plan, 'okta_policy_rule_profile_enrollment', ['update', 'replace'])) {
      const [was, is] = [text(change, 'before', 'unknown_user_action'), read(change, 'after', 'unknown_user_action')];
      if (was !== 'REGISTER' && (!is.known || is.value === 'REGISTER')) {
        yield {
          at: change,
          title: 'Anybody may register as a user of the org',
          certainty: is.known ? 'certain' : 'possible',
          changes: [{ attribute: 'unknown_user_action', before: was, after: shown(is) }],
        };
        continue;
      }
      const found = altered(change, ['target_group_id']);
      const group = read(change, 'after', 'target_group_id');
      if (found && was === 'REGISTER' && !(group.known && (group.value === null || group.value === ''))) {
        yield { at: change, title: 'Whoever registers lands in another group', ...found };
      }
    }
  },
};
