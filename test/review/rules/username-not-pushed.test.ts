import { app, create, describeRule, plan, update } from '../plans';

const push = (before: string | null, after: string | null) =>
  plan([
    update(
      'okta_app_saml.oneid',
      app({ user_name_template_push_status: before }),
      app({ user_name_template_push_status: after }),
    ),
  ]);

describeRule('username-not-pushed', {
  offending: {
    'switched off': [push('PUSH', 'DONT_PUSH'), { severity: 'medium', certainty: 'certain' }],
    'switched off where nothing was said': [push('', 'DONT_PUSH'), { severity: 'medium' }],
    'not known yet': [
      plan([update('okta_app_saml.oneid', app(), app(), { after_unknown: { user_name_template_push_status: true } })]),
      { certainty: 'possible' },
    ],
  },
  fine: {
    'switched on': push('DONT_PUSH', 'PUSH'),
    'said no longer': push('PUSH', null),
    created: plan([create('okta_app_saml.oneid', app({ user_name_template_push_status: 'DONT_PUSH' }))]),
  },
});
