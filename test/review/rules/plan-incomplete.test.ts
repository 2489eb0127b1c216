import { app, create, describeRule, inState, keep, plan, planWithState, remove } from '../plans';

const STATE = inState('okta_group.g', { id: 'g', name: 'Sales' });

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
    "a resource of the state that isn't configured any more, and isn't in the plan: OpenTofu's -exclude": [
      {
        ...planWithState([keep('okta_app_saml.oneid', app())], [STATE]),
        complete: undefined,
      },
      { severity: 'medium', title: 'The plan is not complete: 1 resource is left out' },
    ],
  },
  fine: {
    complete: plan([]),
    'a data source, and a resource that is no matter of the review, which only the state has': {
      ...planWithState(
        [],
        [
          { ...STATE, mode: 'data', address: 'data.okta_group.g' },
          { ...STATE, type: 'aws_instance', address: 'aws_instance.i' },
        ],
      ),
      complete: undefined,
    },
    'a resource that goes': { ...planWithState([remove('okta_group.g', { id: 'g' })], [STATE]), complete: undefined },
    'a plan that does not say: Terraform before 1.8, OpenTofu': plan([], { complete: undefined }),
    'errored, which another rule finds': plan([], { complete: false, errored: true }),
  },
});
