import { app, connection, connectionInput, create, describeRule, keep, plan, record, update } from '../plans';

const declared = (values: Record<string, unknown>) => record(connectionInput(values));

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
    'the declared base URL': [
      plan([update('terraform_data.c', declared({}), declared({ baseUrl: 'https://evil.example.net/scim' }))]),
      {
        severity: 'high',
        title: 'The declared address that people are provisioned to changes: to evil.example.net, not OneID',
        changes: [
          { attribute: 'baseUrl', before: 'https://one.zuora.com/scim/v2', after: 'https://evil.example.net/scim' },
        ],
      },
    ],
    'the declared token endpoint, which gets the secret': [
      plan([
        update(
          'terraform_data.c',
          declared({}),
          declared({ accessTokenEndpointUri: 'https://evil.example.net/token' }),
        ),
      ]),
      { severity: 'high' },
    ],
    'the declared authorization endpoint': [
      plan([
        update('terraform_data.c', declared({}), declared({ authorizationEndpointUri: 'https://evil.example.net' })),
      ]),
      { severity: 'high' },
    ],
    'another path at OneID': [
      plan([update('terraform_data.c', declared({}), declared({ baseUrl: 'https://one.zuora.com/scim/v3' }))]),
      { severity: 'high', title: 'The declared address that people are provisioned to changes' },
    ],
    'a new record of another host': [
      plan([
        keep('okta_app_saml.oneid', app({ features: [] })),
        create('terraform_data.c', declared({ baseUrl: 'https://evil.example.net/scim' })),
      ]),
      { severity: 'low', title: 'People are to be provisioned for “Zuora OneID”: to evil.example.net, not OneID' },
    ],
    'a new record of another host for an app that no plan has': [
      plan([create('terraform_data.c', declared({ baseUrl: 'https://evil.example.net/scim' }))]),
      { severity: 'medium', certainty: 'possible' },
    ],
    'created for an app that no plan has': [
      plan([create('okta_app_connection.oneid', connection())]),
      { severity: 'medium', certainty: 'possible' },
    ],
    'a new record of another host for an app that is provisioned': [
      plan([
        keep('okta_app_saml.oneid', app({ features: ['PUSH_NEW_USERS'] })),
        create('terraform_data.c', declared({ baseUrl: 'https://evil.example.net/scim' })),
      ]),
      { severity: 'high', certainty: 'possible' },
    ],
  },
  fine: {
    'a new record of OneID': plan([create('terraform_data.c', declared({}))]),
    'the client id of the record': plan([update('terraform_data.c', declared({}), declared({ clientId: 'c' }))]),
    'only the token changes': plan([
      update(
        'okta_app_connection.oneid',
        connection(),
        connection({ profile: { auth_scheme: 'TOKEN', token: 'secret-2' } }),
      ),
    ]),
    'created with a new app': plan([
      create('okta_app_saml.oneid', app({ id: undefined }), { after_unknown: { id: true } }),
      create('okta_app_connection.oneid', connection({ id: undefined }), { after_unknown: { id: true } }),
    ]),
    'created for an app that is not provisioned': plan([
      keep('okta_app_saml.oneid', app()),
      create('okta_app_connection.oneid', connection()),
    ]),
  },
});
