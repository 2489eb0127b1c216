import { OKTA_APP_TYPES } from '../../okta/app-types';
import { fillsTheApp, mappingAt } from '../facts/mapping';
import { differ } from '../plan/attributes/difference';
import { READABLE } from '../plan/attributes/readable';
import { read } from '../plan/attributes/reading';
import { shown } from '../plan/attributes/shown';
import type { Rule } from './rule';
import { changesOf } from './shared/changes-of';
import { IDENTITY } from './shared/sign-on/identity';
import { expressionGives, isConstant, templateGives } from './shared/sign-on/outcome';

/** Templates that say who somebody is to the app. */
const TEMPLATES = ['subject_name_id_template', 'user_name_template'] as const;

export const identitySameForEverybody: Rule = {
  id: 'identity-same-for-everybody',
  severity: 'critical',
  finds:
    'a NameID template, a username template, or the mapping of `email` or `userName` gives everybody the same value, in an app that is created too',
  why: 'The app takes everybody for one person: all of them sign in as that one, with what that one may do and sees, and accounts overwrite each other.',
  action: 'Use an expression that reads the person, such as `${user.userName}` or `${source.email}`.',
  *examine(plan, facts) {
    for (const change of changesOf(plan, OKTA_APP_TYPES, ['create', 'update', 'replace'])) {
      for (const attribute of TEMPLATES) {
        if (attribute in (READABLE.get(change.type) ?? {})) {
          const [before, after] = [read(change, 'before', attribute), read(change, 'after', attribute)];
          const isNew = change.kind !== 'update' || differ(before, after) !== undefined;
          if (isNew && isConstant(after, templateGives)) {
            const what =
              attribute === 'user_name_template' ? 'has one and the same username' : 'signs in as one person';
            yield {
              at: change,
              title: `Everybody ${what} in the app${facts.apps.named(change.address)}`,
              changes: [{ attribute, before: change.kind === 'create' ? null : shown(before), after: shown(after) }],
            };
          }
        }
      }
    }
    for (const change of changesOf(plan, 'okta_profile_mapping', ['create', 'update', 'replace'])) {
      const [before, after] = [mappingAt(change, 'before').attributes, mappingAt(change, 'after').attributes];
      for (const id of fillsTheApp(change) ? IDENTITY : []) {
        const [old, now] = [before.get(id), after.get(id)];
        const isNew = !old || (now && differ(old.expression, now.expression));
        if (now && isNew && isConstant(now.expression, expressionGives)) {
          yield {
            at: change,
            title: `Everybody gets one and the same ${id} in the app`,
            changes: [
              {
                attribute: `${now.name}.expression`,
                before: old ? shown(old.expression) : null,
                after: shown(now.expression),
              },
            ],
          };
        }
      }
    }
  },
};
