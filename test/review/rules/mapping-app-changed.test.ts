import { app, describeRule, mapping, plan, remove, update } from '../plans';

const moved = update('okta_profile_mapping.m', mapping(), mapping({}, { target_id: '0oaOTHER' }));

describeRule('mapping-app-changed', {
  offending: {
    'another app': [
      plan([moved]),
      { severity: 'high', changes: [{ attribute: 'target_id', before: '0oaAPP', after: '0oaOTHER' }] },
    ],
    'another user type': [
      plan([update('okta_profile_mapping.m', mapping(), mapping({}, { source_id: 'otyOTHER' }))]),
      { severity: 'high' },
    ],
    'an app that is known only after apply': [
      plan([
        update('okta_profile_mapping.m', mapping(), mapping({}, { target_id: undefined }), {
          after_unknown: { target_id: true },
        }),
      ]),
      { severity: 'high', certainty: 'possible' },
    ],
  },
  fine: {
    'the old app goes': plan([remove('okta_app_saml.oneid', app()), moved]),
    'the same app': plan([update('okta_profile_mapping.m', mapping(), mapping({ a: ['user.b'] }))]),
  },
});
