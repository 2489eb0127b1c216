import type { Severity } from '../finding';
import { isApp } from '../plan/app-type';
import { text } from '../plan/attributes/reading';
import type { ResourceChange } from '../plan/change';
import type { Rule } from './rule';
import { ALTERING, changesOf } from './shared/changes-of';
import { listed, movedAddresses } from './shared/sign-on/addresses';

interface SentTo {
  readonly types: readonly string[];
  readonly attributes: readonly string[];
  /** How grave it is when that is another host. */
  readonly severity: Severity;
}

/** Where sign-in sends what proves who somebody is. */
const SENT_TO: readonly SentTo[] = [
  {
    types: ['okta_app_saml'],
    attributes: ['sso_url', 'recipient', 'destination', 'acs_endpoints', 'acs_endpoints_indices[].url'],
    severity: 'high',
  },
  // Okta's plugin fills in people's passwords there.
  { types: ['okta_app_auto_login'], attributes: ['sign_on_url'], severity: 'high' },
  { types: ['okta_app_basic_auth'], attributes: ['auth_url', 'url'], severity: 'high' },
  {
    types: ['okta_app_secure_password_store', 'okta_app_shared_credentials', 'okta_app_swa', 'okta_app_three_field'],
    attributes: ['url'],
    severity: 'high',
  },
  { types: ['okta_app_bookmark'], attributes: ['url'], severity: 'medium' },
  // Another environment is added every now and then; whoever has the address gets people's codes.
  { types: ['okta_app_oauth'], attributes: ['redirect_uris'], severity: 'medium' },
  { types: ['okta_app_oauth_redirect_uri'], attributes: ['uri'], severity: 'medium' },
];

export const signOnAddressChanged: Rule = {
  id: 'sign-on-address-changed',
  severity: 'high',
  severityNote: 'medium for a bookmark and a redirect URI of OAuth; low where such an address changes on its host',
  finds:
    'assertions, passwords or codes of an existing app go to a host that they did not go to: ACS addresses, sign-on addresses, redirect URIs',
  why: 'Whoever has that host gets what people sign in with, and can act as each of them in the app.',
  action: 'Check with the owner of the app, and not by the pull request alone, that the address is theirs.',
  *examine(plan, facts) {
    for (const { types, attributes, severity } of SENT_TO) {
      for (const change of changesOf(plan, types, ['create', ...ALTERING])) {
        const app = appOf(change);
        const found = app === undefined ? undefined : movedAddresses(change, attributes);
        if (found) {
          const { hosts, ...alteration } = found;
          const isElsewhere = hosts.length > 0 || alteration.certainty === 'possible';
          yield {
            at: change,
            title: `What people sign in to the app${facts.apps.named(app)} with goes to ${listed(hosts) || 'another address'}`,
            severity: isElsewhere ? severity : 'low',
            ...alteration,
          };
        }
      }
    }
  },
};

/** The app that Okta has before the change; undefined for one that is made by it, which nobody signs in to yet. */
function appOf(change: ResourceChange): string | undefined {
  // Asked for any text.
  if (isApp(change)) {
    return change.kind === 'create' ? undefined : change.address;
  }
  return text(change, 'after', 'app_id') ?? text(change, 'before', 'app_id') ?? undefined;
}
