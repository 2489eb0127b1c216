import { altered } from '../plan/attributes/difference';
import { read, text } from '../plan/attributes/reading';
import { shown } from '../plan/attributes/shown';
import type { Rule } from './rule';
import { changesOf } from './shared/changes-of';
import { attributeNamed, BASE_PROPERTIES, SCHEMA_PROPERTIES, whoseProfile } from './shared/people/schema-property';

/** Attributes that say who somebody is, in the user's profile and the app's. */
const IDENTITY = ['userName', 'login', 'email'];

/** @see https://help.okta.com/en-us/content/topics/users-groups-profiles/usgp-attribute-sourcing.htm */
export const attributeSourceChanged: Rule = {
  id: 'attribute-source-changed',
  severity: 'medium',
  severityNote: 'high for `userName`, `login` and `email`, by which people are known',
  finds:
    '`master` of an attribute of a profile changes: where Okta takes its value from; or `union`: whether it combines the values of several groups; `possible` where Okta has the attribute by itself and its resource is created with another `master` than `PROFILE_MASTER`',
  why: 'The value comes from somewhere else from now on: what the personnel system says no longer arrives, or what was entered in Okta is written over.',
  action: 'Compare the values of a few people in both sources first.',
  *examine(plan, facts) {
    for (const change of changesOf(plan, SCHEMA_PROPERTIES, ['update'])) {
      const found = altered(change, change.type === 'okta_app_user_schema_property' ? ['master', 'union'] : ['master']);
      if (found) {
        yield {
          at: change,
          title: `The attribute${attributeNamed(change)} of ${whoseProfile(change, facts)} comes from another source`,
          severity: IDENTITY.includes(text(change, 'before', 'index') ?? '') ? 'high' : 'medium',
          ...found,
        };
      }
    }
    for (const change of changesOf(plan, BASE_PROPERTIES, ['create'])) {
      const master = read(change, 'after', 'master');
      if (!master.known || (master.value !== null && master.value !== 'PROFILE_MASTER')) {
        yield {
          at: change,
          title: `The attribute${attributeNamed(change)} of ${whoseProfile(change, facts)} may come from another source: Terraform takes it over`,
          severity: IDENTITY.includes(text(change, 'after', 'index') ?? '') ? 'high' : 'medium',
          certainty: 'possible',
          changes: [{ attribute: 'master', before: { unknown: true }, after: shown(master) }],
        };
      }
    }
  },
};
