import { OKTA_APP_TYPES } from '../../okta/app-types';
import { turned } from '../plan/attributes/difference';
import type { Rule } from './rule';
import { changesOf } from './shared/changes-of';
import { havingApp } from './shared/people/having-app';

export const appDeactivated: Rule = {
  id: 'app-deactivated',
  severity: 'critical',
  finds: '`status` of an app goes from `ACTIVE` to `INACTIVE`',
  why: 'Nobody can sign in to the app through Okta, and Okta provisions nothing: leavers keep their accounts.',
  action: 'Keep `status = "ACTIVE"`, or agree on how people work and who removes leavers meanwhile.',
  *examine(plan, facts) {
    for (const change of changesOf(plan, OKTA_APP_TYPES, ['update'])) {
      const found = turned(change, 'status', 'ACTIVE', ['INACTIVE']);
      if (found) {
        yield {
          at: change,
          title: `The app${facts.apps.named(change.address)} is deactivated`,
          ...found,
          people: havingApp(change, facts),
        };
      }
    }
  },
};
