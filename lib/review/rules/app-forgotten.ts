import { OKTA_APP_TYPES } from '../../okta/app-types';
import { text } from '../plan/reading';
import type { Rule } from './rule';
import { changesOf } from './shared/changes-of';

export const appForgotten: Rule = {
  id: 'app-forgotten',
  severity: 'medium',
  finds: 'an app is no longer managed (`removed` block) and stays in Okta, unless another resource takes it over',
  why: 'People keep the app, and Okta goes on provisioning it, by settings that nobody reviews any more and no plan shows.',
  action: 'Forget it only where another stack takes it over, or write down who looks after it from now on.',
  *examine(plan, facts) {
    const kept = new Set(
      plan.resources
        .filter(({ kind, type }) => kind !== 'forget' && (OKTA_APP_TYPES as readonly string[]).includes(type))
        .map((change) => text(change, 'after', 'id')),
    );
    for (const change of changesOf(plan, OKTA_APP_TYPES, ['forget'])) {
      if (!kept.has(text(change, 'before', 'id'))) {
        yield { at: change, title: `The app${facts.apps.named(change.address)} is no longer managed; Okta keeps it` };
      }
    }
  },
};
