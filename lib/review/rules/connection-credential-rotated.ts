import { altered } from '../plan/attributes/difference';
import { text } from '../plan/attributes/reading';
import type { Rule } from './rule';
import { ALTERING, changesOf } from './shared/changes-of';

export const connectionCredentialRotated: Rule = {
  id: 'connection-credential-rotated',
  severity: 'low',
  finds: 'the token or password of an `okta_app_connection` changes; the value is never shown',
  why: 'If the app does not take the new credential, provisioning stops without an error in Terraform.',
  action: 'Revoke the old credential only after the connection was tested with the new one.',
  *examine(plan, facts) {
    for (const change of changesOf(plan, 'okta_app_connection', ALTERING)) {
      const found = altered(change, ['profile.token', 'profile.settings.admin_password']);
      if (found) {
        yield {
          at: change,
          title: `The credential of the connection${facts.apps.named(text(change, 'before', 'id'), 'of')} changes`,
          ...found,
        };
      }
    }
  },
};
