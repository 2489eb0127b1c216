import { altered } from '../plan/attributes/difference';
import type { Rule } from './rule';
import { changesOf } from './shared/changes-of';

export const userIdentityChanged: Rule = {
  id: 'user-identity-changed',
  severity: 'critical',
  finds:
    '`login` or `email` of an `okta_user`, or the username or e-mail address of an `okta_identity_source_user`, changes; the values are never shown',
  why: 'Okta and the apps know the person by these values. The person signs in with another name from now on, and an app that goes by it may take them for somebody new, or for whoever had that name before.',
  action: 'Tell the person before, and ask each app whether it changes the username of an account that exists.',
  *examine(plan) {
    for (const change of changesOf(plan, 'okta_user', ['update'])) {
      const found = altered(change, ['login', 'email']);
      if (found) {
        yield { at: change, title: `What a user is known by changes: ${names(found)}`, ...found };
      }
    }
    for (const change of changesOf(plan, 'okta_identity_source_user', ['update'])) {
      const found = altered(change, ['profile.user_name', 'profile.email']);
      if (found) {
        yield { at: change, title: `What a user is known by changes: ${names(found)}`, ...found };
      }
    }
  },
};

function names({ changes }: { changes: readonly { attribute: string }[] }): string {
  return changes.map(({ attribute }) => attribute.replace('profile.', '')).join(' and ');
}
