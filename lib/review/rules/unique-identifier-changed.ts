import { text } from '../plan/attributes/reading';
import type { Rule } from './rule';
import { alteredFields, connectionRecords } from './shared/record';

export const uniqueIdentifierChanged: Rule = {
  id: 'unique-identifier-changed',
  severity: 'high',
  finds: '`uniqueIdentifierField` of the declared record of a connection changes',
  why: "Okta finds people's accounts in the app by this field. By another one it finds none, or somebody else's: people get a second account, or leavers keep theirs.",
  action: 'Leave it at what the app asks for, which is `userName` for OneID.',
  *examine(plan, facts) {
    for (const change of connectionRecords(plan)) {
      const found = alteredFields(change, ['uniqueIdentifierField']);
      if (found) {
        const app = facts.apps.named(text(change, 'before', 'input.appId'));
        yield { at: change, title: `Okta is to find people in the app${app} by another field`, ...found };
      }
    }
  },
};
