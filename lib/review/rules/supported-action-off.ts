import { turned } from '../plan/attributes/difference';
import { text } from '../plan/attributes/reading';
import type { Rule } from './rule';
import { connectionRecords, inWordsOfTheRecord } from './shared/record';

/** What a connection of SCIM supports at all; without it the box on the To App screen is missing. */
const ACTIONS = {
  pushNewUsers: 'Joiners get no account',
  pushProfileUpdates: 'Changes of profiles and leavers are no longer passed on',
  pushGroups: 'Groups are no longer pushed',
} as const;

export const supportedActionOff: Rule = {
  id: 'supported-action-off',
  severity: 'high',
  finds: 'an entry of `supportedActions` in the declared record of a connection goes from true to false',
  why: 'Okta stops that part of provisioning as a whole, whatever is ticked on the To App screen.',
  action: 'Keep the action, or agree on who does by hand what Okta did.',
  *examine(plan, facts) {
    for (const change of connectionRecords(plan)) {
      for (const [action, what] of Object.entries(ACTIONS)) {
        const found = turned(change, `input.supportedActions.${action}`, true);
        if (found) {
          const app = facts.apps.named(text(change, 'before', 'input.appId'), 'for');
          yield { at: change, title: `${what}: the action is switched off${app}`, ...inWordsOfTheRecord(found) };
        }
      }
    }
  },
};
