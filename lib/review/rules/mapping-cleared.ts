import { mappingAt } from '../facts/mapping';
import { shown } from '../plan/attributes/shown';
import type { Rule } from './rule';
import { changesOf, DESTROYING } from './shared/changes-of';
import { PREVENT_DESTROY_LIMITS } from './shared/moved-block';

/** @see https://github.com/okta/terraform-provider-okta/issues/1341 */
export const mappingCleared: Rule = {
  id: 'mapping-cleared',
  severity: 'critical',
  finds: "an `okta_profile_mapping` is destroyed; the provider empties Okta's whole mapping but for `login`",
  why: "Every attribute that Okta passes on is emptied, those that were Okta's defaults too: names, e-mail addresses and the rest no longer reach the app, and may be blanked there.",
  action: `Use a \`removed\` block with \`lifecycle { destroy = false }\` to stop managing the mapping. ${PREVENT_DESTROY_LIMITS}.`,
  *examine(plan) {
    for (const change of changesOf(plan, 'okta_profile_mapping', DESTROYING)) {
      const changes = [...mappingAt(change, 'before').attributes.values()].map(({ name, expression }) => ({
        attribute: `${name}.expression`,
        before: shown(expression),
        after: null,
      }));
      const again = change.kind === 'replace' ? ', then filled again' : '';
      yield { at: change, title: `The mapping of people's attributes is emptied${again}`, changes };
    }
  },
};
