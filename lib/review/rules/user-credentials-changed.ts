import { altered } from '../plan/attributes/difference';
import type { Rule } from './rule';
import { changesOf } from './shared/changes-of';

export const userCredentialsChanged: Rule = {
  id: 'user-credentials-changed',
  severity: 'medium',
  finds:
    'the password, the recovery question or answer, the second e-mail address or the mobile phone of an `okta_user` changes; the values are never shown',
  why: 'Who knows the new value can sign in as the person or reset their password, and the person may no longer be able to. The state of Terraform holds it in clear.',
  action: 'Leave passwords and recovery to the person, and keep them out of Terraform.',
  *examine(plan) {
    for (const change of changesOf(plan, 'okta_user', ['update'])) {
      const found = altered(change, [
        'password',
        'recovery_question',
        'recovery_answer',
        'second_email',
        'mobile_phone',
      ]);
      if (found) {
        yield { at: change, title: 'What a user signs in or recovers the account with changes', ...found };
      }
    }
  },
};
