import { changed, describeRule, plan, remove, replace, update } from '../plans';

const rule = (values = {}) => ({
  id: '0pr1',
  name: 'R',
  status: 'ACTIVE',
  group_assignments: ['00gA'],
  remove_assigned_users: true,
  ...values,
});

describeRule('group-rule-replaced', {
  offending: {
    'deleted and created, members leave': [
      plan([replace('okta_group_rule.r', rule(), rule())]),
      { severity: 'critical', title: expect.stringContaining('leaves') },
    ],
    'created and deleted': [
      plan([changed('okta_group_rule.r', ['create', 'delete'], rule(), rule())]),
      { severity: 'critical' },
    ],
    'members stay': [
      plan([replace('okta_group_rule.r', rule({ remove_assigned_users: null }), rule())]),
      {
        severity: 'high',
        title: expect.stringContaining('stays'),
        why: expect.stringContaining('without taking anybody out'),
      },
    ],
    'the flag of the state counts, not that of the configuration': [
      plan([replace('okta_group_rule.r', rule(), rule({ remove_assigned_users: false }))]),
      { severity: 'critical' },
    ],
    'deleted and created at another address': [
      plan([remove('okta_group_rule.old', rule()), changed('okta_group_rule.new', ['create'], null, rule())]),
      { severity: 'critical' },
    ],
  },
  fine: {
    updated: plan([update('okta_group_rule.r', rule(), rule({ status: 'INACTIVE' }))]),
    deleted: plan([remove('okta_group_rule.r', rule())]),
  },
});
