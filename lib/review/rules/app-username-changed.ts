import { altered } from '../plan/attributes/difference';
import { text } from '../plan/attributes/reading';
import type { Rule } from './rule';
import { changesOf } from './shared/changes-of';

export const appUsernameChanged: Rule = {
  id: 'app-username-changed',
  severity: 'critical',
  finds: '`username` of an `okta_app_user` changes; the value is never shown',
  why: 'The app knows the person by this name: they land in the account of whoever has the new one, or get a second account and lose what was in theirs.',
  action: 'Check in the app whose account the new name is, and whether it changes the name of an account that exists.',
  *examine(plan, facts) {
    for (const change of changesOf(plan, 'okta_app_user', ['update'])) {
      const found = altered(change, ['username']);
      if (found) {
        const app = facts.apps.named(text(change, 'before', 'app_id'));
        yield { at: change, title: `A user gets another username in the app${app}`, ...found };
      }
    }
  },
};
