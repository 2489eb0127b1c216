import { read, text } from '../plan/attributes/reading';
import { shown } from '../plan/attributes/shown';
import type { Rule } from './rule';
import { changesOf } from './shared/changes-of';
import { attributeNamed, SCHEMA_PROPERTIES, whoseProfile } from './shared/people/schema-property';

/** Okta requires these of a user unless somebody changed it. */
const REQUIRED_BY_OKTA = ['login', 'email', 'firstName', 'lastName'];

export const attributeRequired: Rule = {
  id: 'attribute-required',
  severity: 'high',
  severityNote:
    'low and `possible` for `login`, `email`, `firstName` and `lastName` whose resource is created, since Okta requires these by itself; medium for an attribute of users or groups of the org (`possible` where Okta has it by itself and its resource is created), and for one that is created as required for an app that is there already',
  finds:
    '`required` of an attribute of a profile becomes true: of a user, a group or an app user, one that Okta has by itself too',
  why: 'Whoever has no value cannot be saved any more: people without one are not provisioned to the app, and their changes do not reach it.',
  action: 'First see that everybody has a value, by a mapping or a default, and count those who have none.',
  *examine(plan, facts) {
    for (const change of changesOf(plan, SCHEMA_PROPERTIES, ['create', 'update', 'replace'])) {
      const [was, is] = [read(change, 'before', 'required'), read(change, 'after', 'required')];
      const isOfApp = change.type.startsWith('okta_app_');
      // A base attribute is there before its resource, the org's people are before any, and a new app has nobody yet.
      const isTakenOver = change.kind === 'create' && change.type === 'okta_user_base_schema_property';
      const isNew = change.kind === 'create' && isOfApp && (text(change, 'after', 'app_id') === null || !is.known);
      if (isNew || (was.known && was.value === true) || (is.known && is.value !== true)) {
        continue;
      }
      yield {
        at: change,
        title: `The attribute${attributeNamed(change)} of ${whoseProfile(change, facts)} must have a value`,
        severity:
          isTakenOver && REQUIRED_BY_OKTA.includes(text(change, 'after', 'index') ?? '')
            ? 'low'
            : isOfApp && change.kind !== 'create'
              ? 'high'
              : 'medium',
        certainty: is.known && !isTakenOver ? 'certain' : 'possible',
        why: isOfApp
          ? undefined
          : 'Whoever has no value cannot be saved any more: imports and administrators fail to make joiners or change people until there is one.',
        changes: [{ attribute: 'required', before: isTakenOver ? { unknown: true } : shown(was), after: shown(is) }],
      };
    }
  },
};
