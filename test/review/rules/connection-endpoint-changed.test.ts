import { app, connection, create, describeRule, keep, plan, update } from '../plans';

describeRule('connection-endpoint-changed', {
  offending: {
    'another base URL': [
      plan([
        update('okta_app_connection.oneid', connection(), connection({ base_url: 'https://elsewhere.example.com' })),
      ]),
      {
        severity: 'high',
        changes: [{ attribute: 'base_url', before: 'https://hub.example.com', after: 'https://elsewhere.example.com' }],
      },
    ],
    'known only after apply': [
      plan([
        update('okta_app_connection.oneid', connection(), connection({ base_url: undefined }), {
          after_unknown: { base_url: true },
        }),
      ]),
      { certainty: 'possible' },
    ],
    'a sensitive base URL, without showing it': [
      plan([
        update('okta_app_connection.oneid', connection(), connection({ base_url: 'https://s.example.com' }), {
          after_sensitive: { base_url: true },
        }),
      ]),
      { changes: [{ attribute: 'base_url', before: 'https://hub.example.com', after: { sensitive: true } }] },
    ],
    'created for an app that is provisioned already': [
      plan([
        keep('okta_app_saml.oneid', app({ features: ['PUSH_NEW_USERS'] })),
        create('okta_app_connection.oneid', connection()),
      ]),
      { severity: 'high', certainty: 'possible' },
    ],
  },
  fine: {
    'only the token changes': plan([
      update(
        'okta_app_connection.oneid',
        connection(),
        connection({ profile: { auth_scheme: 'TOKEN', token: 'secret-2' } }),
      ),
    ]),
    created: plan([create('okta_app_connection.oneid', connection())]),
  },
});
