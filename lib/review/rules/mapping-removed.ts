import { deletesWhenAbsent, dropped } from '../facts/mapping';
import { shown } from '../plan/attributes/shown';
import type { Rule } from './rule';
import { changesOf } from './shared/changes-of';

export const mappingRemoved: Rule = {
  id: 'mapping-removed',
  severity: 'high',
  finds: 'an attribute is dropped from an `okta_profile_mapping` with `delete_when_absent` true',
  why: 'Okta stops passing the attribute on. In the app it keeps an old value or is emptied, which may be a required one.',
  action: 'Check that the app does without the attribute.',
  *examine(plan) {
    for (const change of changesOf(plan, 'okta_profile_mapping', ['update'])) {
      const absent = deletesWhenAbsent(change);
      const { attributes, certainty } = dropped(change);
      if (attributes.length > 0 && (absent === true || absent === 'unknown')) {
        const are = attributes.length === 1 ? 'attribute is' : 'attributes are';
        yield {
          at: change,
          title: `${attributes.length} mapped ${are} no longer passed on`,
          certainty: absent === 'unknown' ? 'possible' : certainty,
          changes: attributes.map(({ name, expression }) => ({
            attribute: `${name}.expression`,
            before: shown(expression),
            after: null,
          })),
        };
      }
    }
  },
};
