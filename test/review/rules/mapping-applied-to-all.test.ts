import { app, create, describeRule, keep, mapping, plan, update } from '../plans';

const to = (before: boolean | null, after: boolean | null) =>
  plan([update('okta_profile_mapping.m', mapping({}, { always_apply: before }), mapping({}, { always_apply: after }))]);

describeRule('mapping-applied-to-all', {
  offending: {
    'switched on': [to(false, true), { severity: 'medium', certainty: 'certain' }],
    'switched on where nothing was said': [to(null, true), { severity: 'medium' }],
    'not known yet': [
      plan([
        update('okta_profile_mapping.m', mapping({}, { always_apply: false }), mapping(), {
          after_unknown: { always_apply: true },
        }),
      ]),
      { certainty: 'possible' },
    ],
    'on for an app that is provisioned': [
      plan([
        keep('okta_app_saml.oneid', app({ features: ['PUSH_NEW_USERS'] })),
        create('okta_profile_mapping.m', mapping({}, { always_apply: true })),
      ]),
      { severity: 'medium', certainty: 'possible' },
    ],
  },
  fine: {
    'switched off': to(true, false),
    'stays on': to(true, true),
    'on for a new app': plan([
      create('okta_profile_mapping.m', mapping({}, { always_apply: true, target_id: undefined }), {
        after_unknown: { target_id: true },
      }),
    ]),
  },
});
