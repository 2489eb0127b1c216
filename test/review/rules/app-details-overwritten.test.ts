import { app, create, describeRule, imported, plan, update } from '../plans';

const noted = app({ admin_note: 'CANARY: call Ada first', hide_web: true });

describeRule('app-details-overwritten', {
  offending: {
    'an import takes the note away': [
      plan([imported('okta_app_saml.oneid', noted, app({ admin_note: '', hide_web: false }))]),
      {
        severity: 'medium',
        title: 'Taking over the app “Zuora OneID” overwrites what Okta has',
        changes: [
          { attribute: 'admin_note', before: { sensitive: true }, after: { sensitive: true } },
          { attribute: 'hide_web', before: true, after: false },
        ],
      },
    ],
    'somebody changes it': [plan([update('okta_app_saml.oneid', noted, app({ hide_web: true }))]), { severity: 'low' }],
    'of an OAuth app': [
      plan([
        update(
          'okta_app_oauth.x',
          { id: '0oaX', grant_types: ['authorization_code'] },
          { id: '0oaX', grant_types: ['implicit'] },
        ),
      ]),
      { severity: 'low' },
    ],
  },
  fine: {
    'what other rules read': plan([imported('okta_app_saml.oneid', app(), app({ audience: 'x' }))]),
    'an import that changes nothing': plan([imported('okta_app_saml.oneid', noted)]),
    created: plan([create('okta_app_saml.oneid', noted)]),
  },
});
