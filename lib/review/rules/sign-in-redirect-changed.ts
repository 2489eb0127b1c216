import { OKTA_APP_TYPES } from '../../okta/app-types';
import type { Severity } from '../finding';
import { READABLE } from '../plan/attributes/readable';
import { text } from '../plan/attributes/reading';
import type { Rule } from './rule';
import { ALTERING, changesOf } from './shared/changes-of';
import { listed, movedAddresses, originsBefore } from './shared/sign-on/addresses';

/** Where people land before or after sign-in, and how grave it is when that is another host. */
const REDIRECTS: Readonly<Record<string, Severity>> = {
  accessibility_login_redirect_url: 'high',
  accessibility_error_redirect_url: 'high',
  sign_on_redirect_url: 'high',
  redirect_url: 'high',
  login_uri: 'high',
  default_relay_state: 'medium',
  single_logout_url: 'medium',
  frontchannel_logout_uri: 'medium',
  post_logout_redirect_uris: 'medium',
  uri: 'medium',
};

/** One such address of an app as a resource of its own; the redirect URIs of sign-in are another. */
const LOGOUT_URI = 'okta_app_oauth_post_logout_redirect_uri';

/** Addresses that the app has anyway. */
const OWN = ['sso_url', 'destination', 'audience', 'url', 'auth_url', 'sign_on_url', 'redirect_uris'];

export const signInRedirectChanged: Rule = {
  id: 'sign-in-redirect-changed',
  severity: 'high',
  severityNote: 'medium for a relay state and after signing out; low on a host that the app has already',
  finds:
    'people of an existing app are sent to another address before or after sign-in: its own login page, error page, relay state, or after signing out',
  why: 'People trust the page that they land on when they open the app in Okta. One that looks like their sign-in page gets their password.',
  action: 'Check with the owner of the app, and not by the pull request alone, that the address is theirs.',
  *examine(plan, facts) {
    for (const change of changesOf(plan, [...OKTA_APP_TYPES, LOGOUT_URI], ALTERING)) {
      const has = READABLE.get(change.type) ?? {};
      const own = originsBefore(
        change,
        OWN.filter((attribute) => attribute in has),
      );
      for (const [attribute, severity] of Object.entries(REDIRECTS)) {
        const found = attribute in has ? movedAddresses(change, [attribute], own) : undefined;
        if (found) {
          const { hosts, ...alteration } = found;
          const isElsewhere = hosts.length > 0 || alteration.certainty === 'possible';
          yield {
            at: change,
            title: `People of the app${facts.apps.named(change.type === LOGOUT_URI ? text(change, 'before', 'app_id') : change.address)} are sent to ${listed(hosts) || 'another address'}`,
            severity: isElsewhere ? severity : 'low',
            ...alteration,
          };
        }
      }
    }
  },
};
