import { altered, surer } from '../plan/attributes/difference';
import { text } from '../plan/attributes/reading';
import type { Rule } from './rule';
import { changesOf } from './shared/changes-of';
import { isRoleLike } from './shared/people/role';
import { alteredStatements, isGivenToAll } from './shared/sign-on/statements';

/** Each type of app has its own word for what an app learns of people at sign-in. */
const STATEMENTS = [
  { type: 'okta_app_saml', block: 'attribute_statements', fields: ['values', 'type', 'filter_type', 'filter_value'] },
  { type: 'okta_app_oauth', block: 'groups_claim', fields: ['value', 'type', 'filter_type'] },
] as const;

export const attributeStatementChanged: Rule = {
  id: 'attribute-statement-changed',
  severity: 'medium',
  severityNote:
    'high where a role or groups are in it, or everybody gets the same; low where one is added that is neither',
  finds:
    'an attribute statement of an existing `okta_app_saml`, the groups claim of an `okta_app_oauth` or an `okta_app_federated_claim` is changed, added or removed',
  why: 'The app decides by these values what people may do and see. With others, or none, people get rights that are not theirs or lose those that are.',
  action:
    'Ask the owner of the app what it does with each of these values, and compare those of a few people before and after.',
  *examine(plan, facts) {
    for (const { type, block, fields } of STATEMENTS) {
      for (const change of changesOf(plan, type, ['update', 'replace'])) {
        const found = alteredStatements(change, block, fields);
        if (found.length > 0) {
          yield {
            at: change,
            title: `What the app${facts.apps.named(change.address)} learns of people at sign-in changes`,
            severity: found.some(({ isGrave }) => isGrave)
              ? 'high'
              : found.every(({ isAdded }) => isAdded)
                ? 'low'
                : 'medium',
            certainty: found.map(({ certainty }) => certainty).reduce((a, b) => surer(a, b) ?? b),
            changes: found.flatMap(({ changes }) => changes),
          };
        }
      }
    }
    for (const change of changesOf(plan, 'okta_app_federated_claim', ['create', 'update', 'replace', 'delete'])) {
      const found = altered(change, ['name', 'expression']);
      const app = text(change, 'after', 'app_id') ?? text(change, 'before', 'app_id');
      if (found && app !== null) {
        const names = [text(change, 'before', 'name'), text(change, 'after', 'name')];
        const expression = text(change, 'after', 'expression');
        const isGrave =
          names.some((name) => name !== null && isRoleLike(name)) ||
          isGivenToAll(expression === null ? [] : [expression], change.kind !== 'create');
        yield {
          at: change,
          title: `What the app${facts.apps.named(app)} learns of people at sign-in changes`,
          severity: isGrave ? 'high' : change.kind === 'create' ? 'low' : 'medium',
          ...found,
        };
      }
    }
  },
};
