import type { Rule } from './rule';
import { switchedOff } from './shared/switched-off';

export const userDeactivationOff: Rule = {
  id: 'user-deactivation-off',
  severity: 'critical',
  finds:
    'deactivation of users goes from on to off: `lifecycle_deactivate` of an `okta_app_features`, or `deactivateUsers` of the declared record',
  why: 'People who leave the company, or lose the app, keep their account in it and can go on signing in there.',
  action: 'Keep Deactivate Users on. If it must go, agree first on who removes leavers from the app, and how soon.',
  *examine(plan, facts) {
    for (const { app, ...found } of switchedOff(plan, facts, 'PUSH_USER_DEACTIVATION')) {
      yield {
        ...found,
        title: `Leavers keep their accounts: user deactivation is switched off${facts.apps.named(app, 'for')}`,
      };
    }
  },
};
