import { app, create, describeRule, plan, update } from '../plans';

const saml = (before: string | null, after: string | null) =>
  plan([update('okta_app_saml.oneid', app({ inline_hook_id: before }), app({ inline_hook_id: after }))]);

describeRule('inline-hook-attached', {
  offending: {
    'a hook comes': [
      saml(null, 'cal2'),
      { severity: 'high', title: 'A hook may rewrite the assertions for the app “Zuora OneID”' },
    ],
    'another hook': [saml('cal1', 'cal2'), { severity: 'high' }],
    'the hook goes': [saml('cal1', ''), { severity: 'medium' }],
    'a hook that is made in the same plan': [
      plan([update('okta_app_saml.oneid', app(), app(), { after_unknown: { inline_hook_id: true } })]),
      { severity: 'high', certainty: 'possible' },
    ],
  },
  fine: {
    'stays none': saml(null, ''),
    created: plan([create('okta_app_saml.oneid', app({ inline_hook_id: 'cal1' }))]),
  },
});
