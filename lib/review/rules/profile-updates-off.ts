import type { Rule } from './rule';
import { switchedOff } from './shared/switched-off';

export const profileUpdatesOff: Rule = {
  id: 'profile-updates-off',
  severity: 'medium',
  finds:
    'profile updates go from on to off: `profile` of an `okta_app_features`, or `updateUserAttributes` of the declared record',
  why: "Changes of people's names, e-mail addresses and other attributes no longer reach the app.",
  action: 'Keep Update User Attributes on, or agree on who corrects the accounts.',
  *examine(plan, facts) {
    for (const { app, ...found } of switchedOff(plan, facts, 'PUSH_PROFILE_UPDATES')) {
      yield { ...found, title: `Changes of profiles are no longer passed on${facts.apps.named(app, 'for')}` };
    }
  },
};
