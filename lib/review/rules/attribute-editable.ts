import { read, text } from '../plan/attributes/reading';
import { shown } from '../plan/attributes/shown';
import type { Rule } from './rule';
import { changesOf } from './shared/changes-of';
import { attributeNamed, whoseProfile } from './shared/people/schema-property';

const PROPERTIES = [
  'okta_user_schema_property',
  'okta_user_base_schema_property',
  'okta_app_user_schema_property',
  'okta_app_user_base_schema_property',
] as const;

/** @see https://help.okta.com/en-us/content/topics/users-groups-profiles/usgp-edit-user-permissions.htm */
export const attributeEditable: Rule = {
  id: 'attribute-editable',
  severity: 'medium',
  severityNote:
    'high when a group rule of the plan reads the attribute; else low and `possible` where Okta has the attribute by itself and its resource is created',
  finds:
    '`permissions` of an attribute of a user or an app user becomes `READ_WRITE`, or the resource of one that Okta has by itself or that a group rule reads is created so',
  why: 'People may change their own value: where a mapping passes it to an app or a rule decides by it, they give themselves a role or a group.',
  action: 'Keep `READ_ONLY` for whatever a rule, a mapping or an app decides by.',
  *examine(plan, facts) {
    for (const change of changesOf(plan, PROPERTIES, ['update', 'replace'])) {
      const [was, is] = [read(change, 'before', 'permissions'), read(change, 'after', 'permissions')];
      if (was.known && was.value !== 'READ_WRITE' && (!is.known || is.value === 'READ_WRITE')) {
        const decides =
          change.type.startsWith('okta_user_') && facts.groupRules.reads(text(change, 'after', 'index') ?? '');
        yield {
          at: change,
          title: `${whoseProfile(change, facts).replace(/^e/, 'E')} may change their own${attributeNamed(change)}${decides ? ', by which a group rule decides' : ''}`,
          severity: decides ? 'high' : 'medium',
          certainty: is.known ? 'certain' : 'possible',
          changes: [{ attribute: 'permissions', before: shown(was), after: shown(is) }],
        };
      }
    }
    for (const change of changesOf(plan, PROPERTIES, ['create'])) {
      const is = read(change, 'after', 'permissions');
      const isOfUser = change.type.startsWith('okta_user_');
      const decides = isOfUser && facts.groupRules.reads(text(change, 'after', 'index') ?? '');
      const isThere = change.type.endsWith('_base_schema_property');
      if ((decides || isThere) && (!is.known || is.value === 'READ_WRITE')) {
        yield {
          at: change,
          title: `${whoseProfile(change, facts).replace(/^e/, 'E')} may change their own${attributeNamed(change)}${decides ? ', by which a group rule decides' : ''}`,
          severity: decides ? 'high' : 'low',
          certainty: is.known && !isThere ? 'certain' : 'possible',
          changes: [{ attribute: 'permissions', before: isThere ? { unknown: true } : null, after: shown(is) }],
        };
      }
    }
  },
};
