import { describeRule, features, plan, provisioningInput, record, update } from '../plans';

describeRule('user-creation-off', {
  offending: {
    'ENABLED to DISABLED': [
      plan([update('okta_app_features.oneid', features(), features({ create: 'DISABLED' }))]),
      {
        severity: 'high',
        certainty: 'certain',
        changes: [{ attribute: 'capabilities.create.lifecycle_create.status', before: 'ENABLED', after: 'DISABLED' }],
      },
    ],
    'known only after apply': [
      plan([
        update('okta_app_features.oneid', features(), features(), {
          after_unknown: { capabilities: { create: { lifecycle_create: { status: true } } } },
        }),
      ]),
      { severity: 'high', certainty: 'possible' },
    ],
    'capabilities left out': [
      plan([update('okta_app_features.oneid', features(), features({ capabilities: null }))]),
      { certainty: 'possible' },
    ],
    'the declared record': [
      plan([
        update('terraform_data.record', record(provisioningInput()), record(provisioningInput({ createUsers: false }))),
      ]),
      { severity: 'high', changes: [{ attribute: 'createUsers', before: true, after: false }] },
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
    'switched on': plan([update('okta_app_features.oneid', features({ create: 'DISABLED' }), features())]),
    'stays off': plan([
      update(
        'okta_app_features.oneid',
        features({ create: 'DISABLED' }),
        features({ create: 'DISABLED', status: null }),
      ),
    ]),
    'another feature goes off': plan([
      update('okta_app_features.oneid', features(), features({ profile: 'DISABLED' })),
    ]),
    'the record switches it on': plan([
      update('terraform_data.record', record(provisioningInput({ createUsers: false })), record(provisioningInput())),
    ]),
  },
});
