import { OKTA_APP_TYPES } from '../../okta/app-types';
import { text } from '../plan/attributes/reading';
import type { Rule } from './rule';
import { ALTERING, changesOf } from './shared/changes-of';
import { listed } from './shared/sign-on/addresses';
import { alteredSettings } from './shared/sign-on/settings-json';

/** Where the settings of a catalog app stand, as text that is JSON; not every type of app has them. */
const SETTINGS = [
  ...['okta_app_auto_login', 'okta_app_oauth', 'okta_app_saml', 'okta_app_swa'].map((type) => ({
    type,
    attribute: 'app_settings_json',
  })),
  { type: 'okta_app_saml_app_settings', attribute: 'settings' },
];

export const appSettingsChanged: Rule = {
  id: 'app-settings-changed',
  severity: 'high',
  severityNote: 'medium where none of the settings that change is an address of another host',
  finds:
    '`app_settings_json` of an existing app, or `settings` of an `okta_app_saml_app_settings`, changes; of the values only hosts are shown',
  why: 'Catalog apps keep there which tenant they speak to: sign-in, and the people, attributes and credential of provisioning, go to the address that stands there.',
  action:
    'Check with the owner of the app, and not by the pull request alone, that the settings are those of your tenant.',
  *examine(plan, facts) {
    for (const { type, attribute } of SETTINGS) {
      for (const change of changesOf(plan, type, ALTERING)) {
        const found = alteredSettings(change, attribute);
        if (found) {
          const { hosts, ...alteration } = found;
          const app = (OKTA_APP_TYPES as readonly string[]).includes(type) // Asked for any text.
            ? change.address
            : text(change, 'before', 'app_id');
          const isElsewhere = hosts.length > 0 || alteration.certainty === 'possible';
          yield {
            at: change,
            title: `Settings of the app${facts.apps.named(app)} change${hosts.length > 0 ? `: it speaks to ${listed(hosts)}` : ''}`,
            severity: isElsewhere ? 'high' : 'medium',
            ...alteration,
          };
        }
      }
    }
  },
};
