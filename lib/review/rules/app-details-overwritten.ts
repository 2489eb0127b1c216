import { OKTA_APP_TYPES } from '../../okta/app-types';
import { altered } from '../plan/attributes/difference';
import { READABLE } from '../plan/attributes/readable';
import type { Rule } from './rule';
import { changesOf } from './shared/changes-of';

/** What no rule about sign-on or provisioning reads. */
const DETAILS = [
  'admin_note',
  'enduser_note',
  'hide_ios',
  'hide_web',
  'auto_submit_toolbar',
  'app_links_json',
  'credentials_scheme',
  'shared_username',
  'shared_password',
  'authn_context_class_ref',
  'request_compressed',
  'idp_issuer',
  'sp_issuer',
  'single_logout_issuer',
  'single_logout_certificate',
  'login_mode',
  'login_scopes',
  'client_uri',
  'grant_types',
  'response_types',
  'omit_secret',
  'issuer_mode',
  'skip_authentication_policy',
  'client_basic_secret',
  'url_regex',
];

export const appDetailsOverwritten: Rule = {
  id: 'app-details-overwritten',
  severity: 'low',
  severityNote: 'medium when the app is imported in the same plan',
  finds:
    'notes, visibility, links and further settings of an existing app change, which an import overwrites without anybody having declared it',
  why: 'What the owners of the app set in Okta is gone: what they wrote down, where people find the app, how it is asked.',
  action: 'Declare what is to stay. After an import the plan should have no changes that nobody meant.',
  *examine(plan, facts) {
    for (const change of changesOf(plan, OKTA_APP_TYPES, ['update'])) {
      const has = READABLE.get(change.type) ?? {};
      const found = altered(
        change,
        DETAILS.filter((attribute) => attribute in has),
      );
      if (found?.certainty === 'certain') {
        const app = facts.apps.named(change.address);
        yield {
          at: change,
          title: change.imported
            ? `Taking over the app${app} overwrites what Okta has`
            : `Details of the app${app} change`,
          severity: change.imported ? 'medium' : undefined,
          ...found,
        };
      }
    }
  },
};
