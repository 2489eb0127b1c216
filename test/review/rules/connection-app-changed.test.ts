import { app, connection, describeRule, plan, remove, replace, update } from '../plans';

describeRule('connection-app-changed', {
  offending: {
    'another app in place': [
      plan([update('okta_app_connection.oneid', connection(), connection({ id: '0oaNEW' }))]),
      { severity: 'critical', certainty: 'certain', changes: [{ attribute: 'id', before: '0oaAPP', after: '0oaNEW' }] },
    ],
    'an app known only after apply': [
      plan([
        update('okta_app_connection.oneid', connection(), connection({ id: undefined }), {
          after_unknown: { id: true },
        }),
      ]),
      { certainty: 'possible' },
    ],
    'replaced while the old app stays': [
      plan([replace('okta_app_connection.oneid', connection(), connection({ id: '0oaNEW' }))]),
      { severity: 'critical' },
    ],
  },
  fine: {
    'the same app': plan([update('okta_app_connection.oneid', connection(), connection({ base_url: 'x' }))]),
    'the old app goes in the same plan': plan([
      update('okta_app_connection.oneid', connection(), connection({ id: '0oaNEW' })),
      remove('okta_app_saml.old', app()),
    ]),
    'replaced together with its app': plan([
      replace('okta_app_connection.oneid', connection(), connection({ id: undefined }), {
        after_unknown: { id: true },
      }),
      replace('okta_app_saml.oneid', app(), app({ id: undefined }), { after_unknown: { id: true } }),
    ]),
  },
});
