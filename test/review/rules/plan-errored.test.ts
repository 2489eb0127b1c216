import { app, check, describeRule, plan, remove } from '../plans';

describeRule('plan-errored', {
  offending: {
    errored: [plan([], { errored: true, complete: false }), { severity: 'high', address: 'plan' }],
    'errored with a failing check block only': [
      plan([], { errored: true, checks: [check('check', 'check.x', 'fail', 'y')] }),
      { severity: 'high' },
    ],
  },
  fine: {
    'a failing condition, which another rule finds': plan([], {
      errored: true,
      checks: [check('resource', 'okta_push_group.finance', 'fail', 'x')],
    }),
    'a value that its variable refuses, which another rule finds': plan([], {
      errored: true,
      checks: [check('var', 'var.base_url', 'fail', 'x')],
    }),
    'not errored': plan([remove('okta_app_saml.oneid', app())]),
  },
});
