import { altered } from '../plan/attributes/difference';
import type { Rule } from './rule';
import { changesOf } from './shared/changes-of';

const SIGN_ON = [
  'sso_url',
  'recipient',
  'destination',
  'acs_endpoints',
  'single_logout_url',
  'audience',
  'subject_name_id_template',
  'subject_name_id_format',
  'response_signed',
  'assertion_signed',
  'signature_algorithm',
  'digest_algorithm',
  'key_name',
  'key_years_valid',
];

export const signOnChanged: Rule = {
  id: 'sign-on-changed',
  severity: 'medium',
  finds: 'endpoints, audience, NameID or signing of an existing `okta_app_saml` change',
  why: 'Unless the app is changed at the same moment, people cannot sign in; with another NameID they may be taken for somebody else.',
  action: "Change the app's own SAML settings together with this, and test the sign-in of one person.",
  *examine(plan, facts) {
    for (const change of changesOf(plan, 'okta_app_saml', ['update'])) {
      const found = altered(change, SIGN_ON);
      if (found) {
        yield { at: change, title: `Sign-in to the app${facts.apps.named(change.address)} changes`, ...found };
      }
    }
  },
};
