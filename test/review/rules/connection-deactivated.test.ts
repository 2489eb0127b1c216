import { connection, describeRule, plan, replace, update } from '../plans';

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
  },
  fine: {
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
