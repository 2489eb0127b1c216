import { describeRule, features, plan, provisioningInput, record, update } from '../plans';

describeRule('profile-updates-off', {
  offending: {
    'ENABLED to DISABLED': [
      plan([update('okta_app_features.oneid', features(), features({ profile: 'DISABLED' }))]),
      {
        severity: 'medium',
        certainty: 'certain',
        changes: [{ attribute: 'capabilities.update.profile.status', before: 'ENABLED', after: 'DISABLED' }],
      },
    ],
    'known only after apply': [
      plan([
        update('okta_app_features.oneid', features(), features(), {
          after_unknown: { capabilities: { update: { profile: { status: true } } } },
        }),
      ]),
      { severity: 'medium', certainty: 'possible' },
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
          record(provisioningInput({ updateUserAttributes: false })),
        ),
      ]),
      { severity: 'medium', changes: [{ attribute: 'updateUserAttributes', before: true, after: false }] },
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
    'switched on': plan([update('okta_app_features.oneid', features({ profile: 'DISABLED' }), features())]),
    'stays off': plan([
      update(
        'okta_app_features.oneid',
        features({ profile: 'DISABLED' }),
        features({ profile: 'DISABLED', status: null }),
      ),
    ]),
    'another feature goes off': plan([update('okta_app_features.oneid', features(), features({ create: 'DISABLED' }))]),
    'the record switches it on': plan([
      update(
        'terraform_data.record',
        record(provisioningInput({ updateUserAttributes: false })),
        record(provisioningInput()),
      ),
    ]),
  },
});
