import { create, describeRule, features, plan, update } from '../plans';

describeRule('password-sync-changed', {
  offending: {
    'switched on': [
      plan([update('okta_app_features.oneid', features(), features({ password: { status: 'ENABLED' } }))]),
      {
        severity: 'high',
        changes: [{ attribute: 'capabilities.update.password.status', before: 'DISABLED', after: 'ENABLED' }],
      },
    ],
    'another seed': [
      plan([
        update(
          'okta_app_features.oneid',
          features({ password: { status: 'ENABLED' } }),
          features({ password: { status: 'ENABLED', seed: 'OKTA' } }),
        ),
      ]),
      { changes: [{ attribute: 'capabilities.update.password.seed', before: 'RANDOM', after: 'OKTA' }] },
    ],
    'another change': [
      plan([update('okta_app_features.oneid', features(), features({ password: { change: 'CHANGE' } }))]),
      { severity: 'high' },
    ],
    'a status known only after apply': [
      plan([
        update('okta_app_features.oneid', features(), features(), {
          after_unknown: { capabilities: { update: { password: { status: true } } } },
        }),
      ]),
      { certainty: 'possible' },
    ],
  },
  fine: {
    'switched off': plan([
      update('okta_app_features.oneid', features({ password: { status: 'ENABLED' } }), features()),
    ]),
    'another feature changes': plan([update('okta_app_features.oneid', features(), features({ create: 'DISABLED' }))]),
    created: plan([create('okta_app_features.oneid', features({ password: { status: 'ENABLED' } }))]),
  },
});
