import { app, create, describeRule, features, forget, plan, remove, replace, update } from '../plans';

describeRule('features-unmanaged', {
  offending: {
    deleted: [plan([remove('okta_app_features.oneid', features())]), { severity: 'high', certainty: 'certain' }],
    forgotten: [plan([forget('okta_app_features.oneid', features())]), { severity: 'high' }],
    'pointed at another app in place': [
      plan([update('okta_app_features.oneid', features(), features({ app_id: '0oaNEW' }))]),
      { changes: [{ attribute: 'app_id', before: '0oaAPP', after: '0oaNEW' }] },
    ],
    'pointed at an app known only after apply': [
      plan([
        update('okta_app_features.oneid', features(), features({ app_id: undefined }), {
          after_unknown: { app_id: true },
        }),
      ]),
      { certainty: 'possible' },
    ],
    'replaced by those of another app': [
      plan([replace('okta_app_features.oneid', features(), features({ app_id: '0oaOTHER' }))]),
      { severity: 'high', certainty: 'certain' },
    ],
  },
  fine: {
    'moved to another address': plan([
      remove('okta_app_features.oneid', features()),
      create('okta_app_features.renamed', features()),
    ]),
    'the app is destroyed with them': plan([
      remove('okta_app_features.oneid', features()),
      remove('okta_app_saml.oneid', app()),
    ]),
    replaced: plan([replace('okta_app_features.oneid', features(), features())]),
  },
});
