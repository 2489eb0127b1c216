import { app, create, describeRule, plan, update } from '../plans';

const saml = (before: boolean | null, after: boolean | null) =>
  plan([update('okta_app_saml.oneid', app({ implicit_assignment: before }), app({ implicit_assignment: after }))]);

describeRule('implicit-assignment-changed', {
  offending: {
    'switched on': [
      saml(false, true),
      { severity: 'high', title: 'Everybody in the org gets into the app “Zuora OneID”, without an assignment' },
    ],
    'switched off': [saml(true, false), { severity: 'high' }],
    'not known yet': [
      plan([
        update('okta_app_saml.oneid', app({ implicit_assignment: false }), app(), {
          after_unknown: { implicit_assignment: true },
        }),
      ]),
      { certainty: 'possible' },
    ],
  },
  fine: {
    'written down': saml(null, false),
    created: plan([create('okta_app_saml.oneid', app({ implicit_assignment: true }))]),
  },
});
