import { altered } from '../plan/attributes/difference';
import { text } from '../plan/attributes/reading';
import type { Rule } from './rule';
import { changesOf } from './shared/changes-of';

export const appPasswordChanged: Rule = {
  id: 'app-password-changed',
  severity: 'medium',
  finds: '`password` of an `okta_app_user` changes; the value is never shown',
  why: 'Okta signs the person in to the app with this password, and sets it there where it pushes passwords: if the app has another, the sign-in fails.',
  action: 'Leave the password to the person, and keep it out of Terraform, whose state holds it in clear.',
  *examine(plan, facts) {
    for (const change of changesOf(plan, 'okta_app_user', ['update'])) {
      const found = altered(change, ['password']);
      if (found) {
        const app = facts.apps.named(text(change, 'before', 'app_id'));
        yield { at: change, title: `A user gets another password for the app${app}`, ...found };
      }
    }
  },
};
