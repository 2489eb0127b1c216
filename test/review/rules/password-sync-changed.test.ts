import { app, create, describeRule, features, keep, plan, update } from '../plans';

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
    'created on, for an app that is provisioned': [
      plan([
        keep('okta_app_saml.oneid', app({ features: ['PUSH_NEW_USERS'] })),
        create('okta_app_features.oneid', features({ password: { status: 'ENABLED' } })),
      ]),
      { severity: 'high', certainty: 'certain' },
    ],
  },
  fine: {
    'switched off': plan([
      update('okta_app_features.oneid', features({ password: { status: 'ENABLED' } }), features()),
    ]),
    'another feature changes': plan([update('okta_app_features.oneid', features(), features({ create: 'DISABLED' }))]),
    'created for an app that is not provisioned yet': plan([
      keep('okta_app_saml.oneid', app()),
      create('okta_app_features.oneid', features({ password: { status: 'ENABLED' } })),
    ]),
    'created off': plan([
      keep('okta_app_saml.oneid', app({ features: ['PUSH_NEW_USERS'] })),
      create('okta_app_features.oneid', features()),
    ]),
  },
});
