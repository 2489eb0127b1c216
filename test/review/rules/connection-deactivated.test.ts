import { app, connection, create, describeRule, keep, plan, remove, replace, update } from '../plans';

describeRule('connection-deactivated', {
  offending: {
    'activate to deactivate': [
      plan([update('okta_app_connection.oneid', connection(), connection({ action: 'deactivate' }))]),
      {
        severity: 'critical',
        certainty: 'certain',
        address: 'okta_app_connection.oneid',
        changes: [{ attribute: 'action', before: 'activate', after: 'deactivate' }],
      },
    ],
    'in a replacement': [
      plan([replace('okta_app_connection.oneid', connection(), connection({ action: 'deactivate' }))]),
      { severity: 'critical' },
    ],
    'an action known only after apply': [
      plan([
        update('okta_app_connection.oneid', connection(), connection({ action: undefined }), {
          after_unknown: { action: true },
        }),
      ]),
      { certainty: 'possible', changes: [{ attribute: 'action', before: 'activate', after: { unknown: true } }] },
    ],
    'at another address, without a moved block': [
      plan([
        remove('okta_app_connection.oneid', connection()),
        create('okta_app_connection.renamed', connection({ action: 'deactivate' })),
      ]),
      {
        severity: 'critical',
        certainty: 'certain',
        address: 'okta_app_connection.renamed',
        changes: [{ attribute: 'action', before: 'activate', after: 'deactivate' }],
      },
    ],
    'from a status that Okta did not tell': [
      plan([
        update(
          'okta_app_connection.oneid',
          connection({ action: '', status: 'UNKNOWN' }),
          connection({ action: 'deactivate' }),
        ),
      ]),
      { certainty: 'possible' },
    ],
    'created for an app that Okta provisions': [
      plan([
        keep('okta_app_saml.oneid', app({ features: ['PUSH_NEW_USERS'] })),
        create('okta_app_connection.oneid', connection({ action: 'deactivate' })),
      ]),
      {
        severity: 'critical',
        certainty: 'possible',
        changes: [{ attribute: 'action', before: { unknown: true }, after: 'deactivate' }],
      },
    ],
    'created for an app that the plan does not know': [
      plan([create('okta_app_connection.oneid', connection({ action: 'deactivate' }))]),
      { certainty: 'possible' },
    ],
  },
  fine: {
    'created for an app that is not provisioned yet': plan([
      keep('okta_app_saml.oneid', app()),
      create('okta_app_connection.oneid', connection({ action: 'deactivate' })),
    ]),
    'created, and on': plan([
      keep('okta_app_saml.oneid', app({ features: ['PUSH_NEW_USERS'] })),
      create('okta_app_connection.oneid', connection()),
    ]),
    'created together with the app': plan([
      create('okta_app_saml.oneid', app({ id: undefined }), { after_unknown: { id: true } }),
      create('okta_app_connection.oneid', connection({ action: 'deactivate', id: undefined }), {
        after_unknown: { id: true },
      }),
    ]),
    'stays on while the address changes': plan([
      update('okta_app_connection.oneid', connection(), connection({ base_url: 'https://other.example.com' })),
    ]),
    'switched on': plan([update('okta_app_connection.oneid', connection({ action: 'deactivate' }), connection())]),
    'was off before': plan([
      update(
        'okta_app_connection.oneid',
        connection({ action: 'deactivate' }),
        connection({ action: 'deactivate', base_url: 'x' }),
      ),
    ]),
  },
});
