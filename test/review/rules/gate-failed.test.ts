import { check, describeRule, plan } from '../plans';

describeRule('gate-failed', {
  offending: {
    'a precondition': [
      plan([], {
        errored: true,
        checks: [check('resource', 'okta_push_group.finance', 'fail', 'Switch on Create Users.')],
      }),
      { severity: 'high', address: 'okta_push_group.finance', why: expect.stringContaining('Switch on Create Users.') },
    ],
    'a postcondition of a data source': [
      plan([], { checks: [check('resource', 'data.okta_groups.all', 'fail', 'No such group: Finance')] }),
      { address: 'data.okta_groups.all' },
    ],
    'a precondition of an output': [
      plan([], { checks: [check('output_value', 'output.o', 'fail', 'x')] }),
      { address: 'output.o' },
    ],
    'a value that its variable refuses': [
      plan([], { checks: [check('var', 'var.base_url', 'fail', 'Must be https.')] }),
      {
        address: 'var.base_url',
        title: expect.stringContaining('variable'),
        why: expect.stringContaining('Must be https.'),
      },
    ],
    'the same, as it may be called': [
      plan([], { errored: true, checks: [check('input_variable', 'var.base_url', 'error')] }),
      { address: 'var.base_url', title: expect.stringContaining('variable') },
    ],
    'a condition of a kind that is not known': [
      plan([], { checks: [check('action', 'action.x', 'fail', 'y')] }),
      { address: 'action.x' },
    ],
    'a condition that could not be evaluated': [
      plan([], { checks: [check('resource', 'okta_push_group.finance', 'error')] }),
      { why: expect.stringContaining("couldn't be evaluated") },
    ],
  },
  fine: {
    'a precondition that holds': plan([], { checks: [check('resource', 'okta_push_group.finance', 'pass')] }),
    'one that is not known yet': plan([], { checks: [check('resource', 'okta_push_group.finance', 'unknown')] }),
    'a failing check block': plan([], { checks: [check('check', 'check.x', 'fail', 'y')] }),
  },
});
