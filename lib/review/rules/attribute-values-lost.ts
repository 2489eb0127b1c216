import { altered } from '../plan/difference';
import { read, text } from '../plan/reading';
import { shown } from '../plan/shown';
import type { Rule } from './rule';
import { changesOf, DESTROYING } from './shared/changes-of';

/** `index`, `type`, `array_type`, `scope`, `external_name`, `external_namespace` and `unique` force a replacement. */
export const attributeValuesLost: Rule = {
  id: 'attribute-values-lost',
  severity: 'high',
  finds: 'an `okta_app_user_schema_property` is destroyed or replaced',
  why: "The attribute goes from the app's user profile together with everybody's value of it. What was entered by hand does not come back.",
  action:
    "Keep the attribute, or export people's values first. A replacement comes from a change of its index, type, scope or external name: undo that change to avoid it.",
  *examine(plan, facts) {
    for (const change of changesOf(plan, 'okta_app_user_schema_property', DESTROYING)) {
      const again = change.kind === 'replace';
      const changes = again
        ? altered(change, ['app_id', 'index', 'type', 'external_name'])?.changes
        : [{ attribute: 'index', before: shown(read(change, 'before', 'index')), after: null }];
      yield {
        at: change,
        title: `The values of an attribute of everybody in the app${facts.apps.named(text(change, 'before', 'app_id'))} are lost${again ? '; the attribute is made anew' : ''}`,
        changes,
      };
    }
  },
};
