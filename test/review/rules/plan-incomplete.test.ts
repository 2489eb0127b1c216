import { app, create, describeRule, plan } from '../plans';

describeRule('plan-incomplete', {
  offending: {
    targeted: [plan([], { complete: false }), { severity: 'medium', address: 'plan' }],
    'deferred changes': [
      plan([], {
        complete: false,
        deferred_changes: [
          { reason: 'provider_config_unknown', resource_change: create('okta_app_saml.oneid', app()) },
        ],
      }),
      { severity: 'medium', title: expect.stringContaining('1 deferred change') },
    ],
  },
  fine: {
    complete: plan([]),
    'a plan that does not say: Terraform before 1.8, OpenTofu': plan([], { complete: undefined }),
    'errored, which another rule finds': plan([], { complete: false, errored: true }),
  },
});
