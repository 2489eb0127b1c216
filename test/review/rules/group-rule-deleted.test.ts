import { app, assignments, describeRule, forget, keep, plan, remove, replace, update } from '../plans';

const rule = (values = {}) => ({
  id: '0pr1',
  name: 'R',
  status: 'ACTIVE',
  expression_value: 'user.department == "Finance"',
  group_assignments: ['00gFIN'],
  remove_assigned_users: true,
  users_excluded: [],
  ...values,
});

describeRule('group-rule-deleted', {
  offending: {
    'its members leave: critical': [
      plan([remove('okta_group_rule.r', rule())]),
      {
        severity: 'critical',
        certainty: 'certain',
        title: 'A group rule is deleted: everybody it added leaves a group',
      },
    ],
    'its members leave an app that deactivates': [
      plan([
        remove('okta_group_rule.r', rule()),
        keep('okta_app_saml.oneid', app({ features: ['PUSH_USER_DEACTIVATION'] })),
        keep('okta_app_group_assignments.oneid', assignments(['00gFIN'])),
      ]),
      { severity: 'critical', why: expect.stringContaining('Okta deactivates the accounts') },
    ],
    'its members stay: high': [
      plan([remove('okta_group_rule.r', rule({ remove_assigned_users: null }))]),
      { severity: 'high', why: expect.stringContaining('stays') },
    ],
    'it was off: its members leave all the same': [
      plan([remove('okta_group_rule.r', rule({ status: 'INACTIVE' }))]),
      { severity: 'critical' },
    ],
  },
  fine: {
    forgotten: plan([forget('okta_group_rule.r', rule())]),
    'replaced, which another rule finds': plan([
      replace('okta_group_rule.r', rule(), rule({ group_assignments: ['00gB'] })),
    ]),
    'the flag is taken back': plan([update('okta_group_rule.r', rule(), rule({ remove_assigned_users: false }))]),
  },
});
