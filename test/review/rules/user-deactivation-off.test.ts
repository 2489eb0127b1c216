import { describeRule, features, plan, provisioningInput, record, update } from '../plans';

describeRule('user-deactivation-off', {
  offending: {
    'ENABLED to DISABLED': [
      plan([update('okta_app_features.oneid', features(), features({ deactivate: 'DISABLED' }))]),
      {
        severity: 'critical',
        certainty: 'certain',
        changes: [
          { attribute: 'capabilities.update.lifecycle_deactivate.status', before: 'ENABLED', after: 'DISABLED' },
        ],
      },
    ],
    'known only after apply': [
      plan([
        update('okta_app_features.oneid', features(), features(), {
          after_unknown: { capabilities: { update: { lifecycle_deactivate: { status: true } } } },
        }),
      ]),
      { severity: 'critical', certainty: 'possible' },
    ],
    'capabilities left out': [
      plan([update('okta_app_features.oneid', features(), features({ capabilities: null }))]),
      { certainty: 'possible' },
    ],
    'the declared record': [
      plan([
        update(
          'terraform_data.record',
          record(provisioningInput()),
          record(provisioningInput({ deactivateUsers: false })),
        ),
      ]),
      { severity: 'critical', changes: [{ attribute: 'deactivateUsers', before: true, after: false }] },
    ],
    'a record known only after apply': [
      plan([
        update(
          'terraform_data.record',
          record(provisioningInput()),
          { id: 'r1' },
          { after_unknown: { input: true, output: true } },
        ),
      ]),
      { certainty: 'possible' },
    ],
  },
  fine: {
    'switched on': plan([update('okta_app_features.oneid', features({ deactivate: 'DISABLED' }), features())]),
    'stays off': plan([
      update(
        'okta_app_features.oneid',
        features({ deactivate: 'DISABLED' }),
        features({ deactivate: 'DISABLED', status: null }),
      ),
    ]),
    'another feature goes off': plan([update('okta_app_features.oneid', features(), features({ create: 'DISABLED' }))]),
    'the record switches it on': plan([
      update(
        'terraform_data.record',
        record(provisioningInput({ deactivateUsers: false })),
        record(provisioningInput()),
      ),
    ]),
  },
});
