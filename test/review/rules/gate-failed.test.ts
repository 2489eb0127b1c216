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
    'a validation of a variable': [
      plan([], { checks: [check('input_variable', 'var.org', 'fail', 'Not one of our orgs.')] }),
      { address: 'var.org', why: expect.stringContaining('Not one of our orgs.') },
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
