import { profileChanges } from '../facts/people/json-profile';
import { altered } from '../plan/attributes/difference';
import { USER_PROFILE } from '../plan/attributes/readable-people';
import { read } from '../plan/attributes/reading';
import type { Rule } from './rule';
import { changesOf } from './shared/changes-of';
import { shownKey } from './shared/people/privilege';

const CUSTOM = 'custom_profile_attributes';

export const userAttributesChanged: Rule = {
  id: 'user-attributes-changed',
  severity: 'low',
  severityNote: 'medium when a group rule of the plan reads the attribute',
  finds: 'attributes of an `okta_user` other than its login and e-mail address change; the values are never shown',
  why: 'Mappings pass these values to apps, and group rules decide by them who is in which group.',
  action:
    'Check which group rules and mappings read the attributes, and leave them to the system that Okta has its users from.',
  *examine(plan, facts) {
    for (const change of changesOf(plan, 'okta_user', ['update'])) {
      const base = altered(change, USER_PROFILE);
      const custom = profileChanges(read(change, 'before', CUSTOM), read(change, 'after', CUSTOM)) ?? [];
      const names = [
        ...(base?.changes.map(({ attribute }) => nameInOkta(attribute)) ?? []),
        ...custom.map(({ key }) => key),
      ];
      const deciding = names.filter((name) => facts.groupRules.reads(name));
      if (names.length > 0) {
        yield {
          at: change,
          title:
            deciding.length > 0
              ? 'Attributes change by which a group rule decides who is in a group'
              : 'Attributes of a user change',
          severity: deciding.length > 0 ? 'medium' : 'low',
          certainty: base?.certainty === 'possible' && custom.length === 0 ? 'possible' : 'certain',
          why:
            deciding.length > 0
              ? 'The user may leave a group, and lose its apps, or be put into one, without anything else in the plan that says so.'
              : undefined,
          changes: [...(base?.changes ?? []), ...custom.map((one) => shownKey(one, false))],
        };
      }
    }
  },
};

/** `cost_center` is `costCenter` in Okta and its expressions. */
function nameInOkta(attribute: string): string {
  return attribute.replace(/_(\w)/g, (_, letter: string) => letter.toUpperCase());
}
