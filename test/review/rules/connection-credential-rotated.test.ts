import { connection, describeRule, plan, update } from '../plans';

describeRule('connection-credential-rotated', {
  offending: {
    'another token, never shown': [
      plan([
        update(
          'okta_app_connection.oneid',
          connection(),
          connection({ profile: { auth_scheme: 'TOKEN', token: 'secret-2' } }),
        ),
      ]),
      {
        severity: 'low',
        changes: [{ attribute: 'profile.token', before: { sensitive: true }, after: { sensitive: true } }],
      },
    ],
    'another password': [
      plan([
        update(
          'okta_app_connection.oneid',
          connection({ profile: { auth_scheme: 'OAUTH2', settings: { admin_password: 'a' } } }),
          connection({ profile: { auth_scheme: 'OAUTH2', settings: { admin_password: 'b' } } }),
        ),
      ]),
      { severity: 'low' },
    ],
    'a token known only after apply': [
      plan([
        update('okta_app_connection.oneid', connection(), connection({ profile: { auth_scheme: 'TOKEN' } }), {
          after_unknown: { profile: { token: true } },
        }),
      ]),
      { certainty: 'possible' },
    ],
  },
  fine: {
    'the same token': plan([update('okta_app_connection.oneid', connection(), connection({ base_url: 'x' }))]),
    'an unmarked token that stays': plan([
      update('okta_app_connection.oneid', connection(), connection({ action: 'deactivate' })),
    ]),
  },
});
