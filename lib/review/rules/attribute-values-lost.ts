import { altered } from '../plan/attributes/difference';
import { read } from '../plan/attributes/reading';
import { shown } from '../plan/attributes/shown';
import type { Rule } from './rule';
import { changesOf, DESTROYING } from './shared/changes-of';
import { keptInOkta } from './shared/moved-block';
import { CUSTOM_PROPERTIES, whoseProfile } from './shared/people/schema-property';

/** `index`, `type`, `array_type`, `scope`, `external_name`, `external_namespace` and `unique` force a replacement. */
const FORCING = ['index', 'type', 'array_type', 'scope', 'external_name', 'external_namespace', 'unique'];

export const attributeValuesLost: Rule = {
  id: 'attribute-values-lost',
  severity: 'high',
  severityNote: 'critical when it is an attribute of the users of the org',
  finds:
    'an `okta_app_user_schema_property`, an `okta_user_schema_property` or an `okta_group_schema_property` is destroyed or replaced',
  why: "The attribute goes from the app's user profile together with everybody's value of it. What was entered by hand does not come back.",
  action:
    "Keep the attribute, or export people's values first. A replacement comes from a change of its index, type, scope or external name: undo that change to avoid it.",
  *examine(plan, facts) {
    for (const change of changesOf(plan, CUSTOM_PROPERTIES, DESTROYING)) {
      const again = change.kind === 'replace';
      const isOfApp = change.type === 'okta_app_user_schema_property';
      const isOfUsers = change.type === 'okta_user_schema_property';
      const changes = again
        ? altered(change, isOfApp ? ['app_id', ...FORCING] : FORCING)?.changes
        : [{ attribute: 'index', before: shown(read(change, 'before', 'index')), after: null }];
      yield {
        at: change,
        title: `The values of an attribute of ${whoseProfile(change, facts)} are lost${again ? '; the attribute is made anew' : ''}`,
        severity: isOfUsers ? 'critical' : undefined,
        why: isOfApp
          ? undefined
          : `The attribute goes from the profile of ${whoseProfile(change, facts)} together with every value of it. What mappings pass to apps from it is empty then, and group rules that read it match nobody: people leave their groups and lose the apps.`,
        action:
          again || !isOfApp
            ? undefined
            : `Export people's values first. Okta refuses to delete an attribute that a mapping uses.${keptInOkta(change)}`,
        changes,
      };
    }
  },
};
