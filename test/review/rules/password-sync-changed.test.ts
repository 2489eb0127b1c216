import { app, create, describeRule, features, keep, plan, provisioningInput, record, update } from '../plans';

describeRule('password-sync-changed', {
  offending: {
    'declared in the record': [
      plan([
        keep('okta_app_saml.oneid', app({ features: ['PUSH_NEW_USERS'] })),
        update('terraform_data.record', record(provisioningInput()), record(provisioningInput({ syncPassword: true }))),
      ]),
      { severity: 'high', changes: [{ attribute: 'syncPassword', before: null, after: true }] },
    ],
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
    'declared in the record for an app that has it on already': plan([
      keep('okta_app_saml.oneid', app({ features: ['PUSH_NEW_USERS', 'PUSH_PASSWORD_UPDATES'] })),
      update('terraform_data.record', record(provisioningInput()), record(provisioningInput({ syncPassword: true }))),
    ]),
    'taken out of the record': plan([
      update('terraform_data.record', record(provisioningInput({ syncPassword: true })), record(provisioningInput())),
    ]),
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
