import { app, connection, connectionInput, create, describeRule, keep, plan, record, update } from '../plans';

describeRule('connection-authentication-changed', {
  offending: {
    'the mode of the declared record': [
      plan([
        update(
          'terraform_data.c',
          record(connectionInput()),
          record(connectionInput({ authenticationMode: 'HTTP Header' })),
        ),
      ]),
      { severity: 'high', changes: [{ attribute: 'authenticationMode', before: 'OAuth 2', after: 'HTTP Header' }] },
    ],
    'another client in the declared record': [
      plan([
        update(
          'terraform_data.c',
          record(connectionInput({ clientId: 'c1' })),
          record(connectionInput({ clientId: 'c2' })),
        ),
      ]),
      { severity: 'high' },
    ],
    'another scheme': [
      plan([
        update(
          'okta_app_connection.oneid',
          connection(),
          connection({ profile: { auth_scheme: 'OAUTH2', token: 'secret-1' } }),
        ),
      ]),
      { severity: 'high', changes: [{ attribute: 'profile.auth_scheme', before: 'TOKEN', after: 'OAUTH2' }] },
    ],
    'another client id': [
      plan([
        update(
          'okta_app_connection.oneid',
          connection({ profile: { auth_scheme: 'OAUTH2', client_id: 'a' } }),
          connection({ profile: { auth_scheme: 'OAUTH2', client_id: 'b' } }),
        ),
      ]),
      { changes: [{ attribute: 'profile.client_id', before: 'a', after: 'b' }] },
    ],
    'a profile known only after apply': [
      plan([
        update('okta_app_connection.oneid', connection(), connection({ profile: undefined }), {
          after_unknown: { profile: true },
        }),
      ]),
      { certainty: 'possible' },
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
    'the client of the record, filled in': plan([
      update('terraform_data.c', record(connectionInput()), record(connectionInput({ clientId: 'c1' }))),
    ]),
    'only the token changes': plan([
      update(
        'okta_app_connection.oneid',
        connection(),
        connection({ profile: { auth_scheme: 'TOKEN', client_id: null, token: 'secret-2' } }),
      ),
    ]),
    'only the address changes': plan([
      update('okta_app_connection.oneid', connection(), connection({ base_url: 'x' })),
    ]),
  },
});
