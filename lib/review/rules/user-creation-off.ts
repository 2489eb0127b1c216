import type { Rule } from './rule';
import { switchedOff } from './shared/switched-off';

export const userCreationOff: Rule = {
  id: 'user-creation-off',
  severity: 'high',
  finds:
    'creation of users goes from on to off: `lifecycle_create` of an `okta_app_features`, or `createUsers` of the declared record',
  why: 'People who are given the app get no account in it and cannot work until somebody makes one by hand.',
  action: 'Keep Create Users on, or agree on who creates the accounts.',
  *examine(plan, facts) {
    for (const { app, ...found } of switchedOff(plan, facts, 'PUSH_NEW_USERS')) {
      yield { ...found, title: `Joiners get no account: user creation is switched off${facts.apps.named(app, 'for')}` };
    }
  },
};
