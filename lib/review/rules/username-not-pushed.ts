import { OKTA_APP_TYPES } from '../../okta/app-types';
import { differ } from '../plan/attributes/difference';
import { READABLE } from '../plan/attributes/readable';
import { read } from '../plan/attributes/reading';
import { shown } from '../plan/attributes/shown';
import type { Rule } from './rule';
import { ALTERING, changesOf } from './shared/changes-of';

/** Okta's word for none is `PUSH`, which the provider reads back as nothing. */
export const usernameNotPushed: Rule = {
  id: 'username-not-pushed',
  severity: 'medium',
  finds: '`user_name_template_push_status` of an existing app goes to `DONT_PUSH`',
  why: 'Okta fills the username when it assigns a person and never again: whoever gets another address or name keeps the old username in the app, and may not get in.',
  action: 'Set `user_name_template_push_status = "PUSH"`, or leave it out.',
  *examine(plan, facts) {
    for (const change of changesOf(plan, OKTA_APP_TYPES, ALTERING)) {
      if (!('user_name_template_push_status' in (READABLE.get(change.type) ?? {}))) {
        continue;
      }
      const [before, after] = (['before', 'after'] as const).map((end) =>
        read(change, end, 'user_name_template_push_status'),
      );
      const isOff = after && (!after.known || after.value === 'DONT_PUSH');
      const certainty = before && after && isOff ? differ(before, after) : undefined;
      if (certainty && before && after) {
        yield {
          at: change,
          title: `Changed usernames no longer reach the app${facts.apps.named(change.address)}`,
          certainty,
          changes: [{ attribute: 'user_name_template_push_status', before: shown(before), after: shown(after) }],
        };
      }
    }
  },
};
