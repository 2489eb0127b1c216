import { altered } from '../plan/attributes/difference';
import { text } from '../plan/attributes/reading';
import type { Rule } from './rule';
import { changesOf } from './shared/changes-of';

/**
 * Neither id forces a replacement, and the provider updates the mapping that it has the id of, which is the old one:
 * what is declared for the new app never reaches it.
 */
export const mappingAppChanged: Rule = {
  id: 'mapping-app-changed',
  severity: 'high',
  finds: '`target_id` or `source_id` of an `okta_profile_mapping` changes in place',
  why: 'The provider goes on writing the mapping of the old app. The new app keeps what Okta maps by default, and the old one gets what was meant for the new.',
  action:
    'Make another resource for the other app, or set `lifecycle { replace_triggered_by = [...] }` knowing that the old mapping is emptied; a `removed` block with `destroy = false` leaves the old one as it is.',
  *examine(plan, facts) {
    for (const change of changesOf(plan, 'okta_profile_mapping', ['update'])) {
      const found = altered(change, ['source_id', 'target_id']);
      const oldApp = text(change, 'before', 'target_id');
      if (found && !facts.apps.goes(oldApp) && !facts.apps.goes(text(change, 'before', 'source_id'))) {
        yield {
          at: change,
          title: `The mapping of the app${facts.apps.named(oldApp)} is pointed at another one, which it never reaches`,
          ...found,
        };
      }
    }
  },
};
