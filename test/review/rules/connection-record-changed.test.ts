import { app, connectionInput, create, describeRule, plan, provisioningInput, record, remove, update } from '../plans';

describeRule('connection-record-changed', {
  offending: {
    'the client is filled in': [
      plan([
        update(
          'terraform_data.record',
          record(connectionInput()),
          record(connectionInput({ clientId: 'c1', clientSecretLocation: 'vault' })),
        ),
      ]),
      { severity: 'low' },
    ],
    'the client is filled in, beside another change': [
      plan([
        update(
          'terraform_data.record',
          record(connectionInput()),
          record(connectionInput({ clientId: 'c1', uniqueIdentifierField: 'email' })),
        ),
      ]),
      { severity: 'medium' },
    ],
    'another client': [
      plan([
        update(
          'terraform_data.record',
          record(connectionInput({ clientId: 'c1' })),
          record(connectionInput({ clientId: 'c2' })),
        ),
      ]),
      { severity: 'medium' },
    ],
    'a field of the connection': [
      plan([
        update(
          'terraform_data.record',
          record(connectionInput()),
          record(connectionInput({ baseUrl: 'https://other.example.com' })),
        ),
      ]),
      {
        severity: 'medium',
        certainty: 'certain',
        changes: [
          { attribute: 'baseUrl', before: 'https://one.zuora.com/scim/v2', after: 'https://other.example.com' },
        ],
      },
    ],
    'a nested field': [
      plan([
        update(
          'terraform_data.record',
          record(connectionInput()),
          record(
            connectionInput({ supportedActions: { pushNewUsers: true, pushProfileUpdates: true, pushGroups: true } }),
          ),
        ),
      ]),
      { changes: [{ attribute: 'supportedActions.pushGroups', before: false, after: true }] },
    ],
    'a switch of To App': [
      plan([
        update(
          'terraform_data.record',
          record(provisioningInput({ deactivateUsers: false })),
          record(provisioningInput()),
        ),
      ]),
      { changes: [{ attribute: 'deactivateUsers', before: false, after: true }] },
    ],
    'an app known only after apply': [
      plan([
        update('terraform_data.record', record(connectionInput()), record(connectionInput({ appId: undefined })), {
          after_unknown: { input: { appId: true }, output: true },
        }),
      ]),
      { certainty: 'possible', changes: [{ attribute: 'appId', before: '0oaAPP', after: { unknown: true } }] },
    ],
    'a record that leaves the configuration': [
      plan([remove('terraform_data.record', record(provisioningInput()))]),
      { severity: 'medium' },
    ],
  },
  fine: {
    created: plan([create('terraform_data.record', record(connectionInput()))]),
    'removed together with its app': plan([
      remove('terraform_data.record', record(provisioningInput())),
      remove('okta_app_saml.oneid', app()),
    ]),
    'a terraform_data of somebody else': plan([
      update('terraform_data.other', record({ kind: 'x', baseUrl: 'a' }), record({ kind: 'x', baseUrl: 'b' })),
    ]),
    'only the output is computed again': plan([
      update('terraform_data.record', record(connectionInput()), record(connectionInput()), {
        after_unknown: { output: true },
      }),
    ]),
  },
});
