import { altered } from '../plan/attributes/difference';
import { text } from '../plan/attributes/reading';
import type { Rule } from './rule';
import { changesOf } from './shared/changes-of';

/** Arguments that name the thing, which the provider changes in place: it writes the new one and leaves the old. */
const NAMES_THE_THING: Readonly<Record<string, readonly string[]>> = {
  okta_app_user_schema_property: ['app_id', 'user_type'],
  okta_app_user_base_schema_property: ['app_id', 'user_type'],
  okta_user_schema_property: ['user_type'],
  okta_user_base_schema_property: ['user_type'],
  okta_app_user: ['app_id', 'user_id'],
};

const WHAT: Readonly<Record<string, string>> = { okta_app_user: 'the assignment of a user' };

export const leftBehindInOkta: Rule = {
  id: 'left-behind-in-okta',
  severity: 'medium',
  finds:
    '`app_id`, `user_id` or `user_type` of an `okta_app_user` or of an attribute of a profile changes; the provider does not replace it, and the old one stays in Okta',
  why: 'Terraform writes to the new app, user or type, and the old one stays as it was without anything that knows it: an assignment there goes on giving access, and an attribute goes on being passed on.',
  action: 'Make a second resource for the new one, and destroy the old one when nobody needs it.',
  *examine(plan, facts) {
    for (const change of changesOf(plan, Object.keys(NAMES_THE_THING), ['update'])) {
      const found = altered(change, NAMES_THE_THING[change.type] ?? []);
      // With an app that is deleted goes what it had.
      if (found && !(change.type.startsWith('okta_app_') && facts.apps.goes(text(change, 'before', 'app_id')))) {
        yield {
          at: change,
          title: `Terraform leaves ${WHAT[change.type] ?? 'an attribute of a profile'} behind in Okta and writes to another`,
          ...found,
        };
      }
    }
  },
};
