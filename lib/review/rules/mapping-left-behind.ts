import { deletesWhenAbsent, dropped, type MappedAttribute, mappingAt } from '../facts/mapping';
import { shown } from '../plan/attributes/shown';
import type { ResourceChange } from '../plan/change';
import type { Rule } from './rule';
import { changesOf } from './shared/changes-of';
import { IDENTITY } from './shared/sign-on/identity';

export const mappingLeftBehind: Rule = {
  id: 'mapping-left-behind',
  severity: 'low',
  severityNote: 'medium where none of its attributes is managed any more, or one that says who somebody is',
  finds: 'an attribute is dropped from an `okta_profile_mapping` with `delete_when_absent` false',
  why: 'Okta goes on passing the attribute on, by an expression that is no longer in Terraform.',
  action: 'If the attribute should stop, remove its mapping in the Profile Editor by hand.',
  *examine(plan) {
    for (const change of changesOf(plan, 'okta_profile_mapping', ['update'])) {
      const absent = deletesWhenAbsent(change);
      const { attributes, certainty } = dropped(change);
      if (attributes.length > 0 && absent === false) {
        const [are, them] = attributes.length === 1 ? ['attribute is', 'it'] : ['attributes are', 'them'];
        yield {
          at: change,
          severity: isMuch(change, attributes) ? 'medium' : undefined,
          title: `${attributes.length} mapped ${are} no longer managed; Okta keeps passing ${them} on`,
          certainty: certainty,
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

/** Nobody sees any more when somebody changes by hand what counts most. */
function isMuch(change: ResourceChange, attributes: readonly MappedAttribute[]): boolean {
  const isIdentity = attributes.some(({ name }) => IDENTITY.includes(name.replace('mappings.', '')));
  const after = mappingAt(change, 'after');
  return isIdentity || (after.attributes.size === 0 && !after.open);
}
