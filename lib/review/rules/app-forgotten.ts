import { OKTA_APP_TYPES } from '../../okta/app-types';
import { isApp } from '../plan/app-type';
import { text } from '../plan/attributes/reading';
import type { Plan } from '../plan/plan';
import type { Rule } from './rule';
import { changesOf } from './shared/changes-of';

export const appForgotten: Rule = {
  id: 'app-forgotten',
  severity: 'medium',
  finds: 'an app is no longer managed (`removed` block) and stays in Okta, unless another resource takes it over',
  why: 'People keep the app, and Okta goes on provisioning it, by settings that nobody reviews any more and no plan shows.',
  action: 'Forget it only where another stack takes it over, or write down who looks after it from now on.',
  *examine(plan, facts) {
    const forgotten = changesOf(plan, OKTA_APP_TYPES, ['forget']);
    const kept = new Set(forgotten.length > 0 ? appsAfter(plan) : []);
    for (const change of forgotten) {
      if (!kept.has(text(change, 'before', 'id'))) {
        yield { at: change, title: `The app${facts.apps.named(change.address)} is no longer managed; Okta keeps it` };
      }
    }
  },
};

/** Ids of the apps that Terraform manages after the plan. */
function appsAfter({ resources }: Plan): (string | null)[] {
  return resources
    .filter((change) => change.kind !== 'forget' && isApp(change))
    .map((change) => text(change, 'after', 'id'));
}
