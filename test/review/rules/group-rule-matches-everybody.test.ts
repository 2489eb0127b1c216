import { create, describeRule, plan, update } from '../plans';

const rule = (expression_value: string, values = {}) => ({
  id: '0pr1',
  name: 'R',
  status: 'ACTIVE',
  expression_value,
  group_assignments: ['00gFIN'],
  ...values,
});
const FINANCE = 'user.department == "Finance"';
const becomes = (after: string) => plan([update('okta_group_rule.r', rule(FINANCE), rule(after))]);

describeRule('group-rule-matches-everybody', {
  offending: {
    ...Object.fromEntries(
      [
        'true',
        'user.login != null',
        'user.email != ""',
        '1 == 1',
        '"a" == "a"',
        'user.department == user.department',
        'String.len(user.login) > 0',
        `${FINANCE} OR user.login != null`,
        `${FINANCE} OR true`,
        'user.department == "Finance" OR user.department != "Finance"',
        '!(user.login == null)',
      ].map((expression) => [expression, [becomes(expression), { severity: 'high' }] as const]),
    ),
    activated: [
      plan([update('okta_group_rule.r', rule('true', { status: 'INACTIVE' }), rule('true'))]),
      { severity: 'high' },
    ],
    'created for a group that is there: medium': [
      plan([create('okta_group_rule.r', rule('true'))]),
      { severity: 'medium' },
    ],
    'created for a new group: low': [
      plan([
        create('okta_group_rule.r', rule('true', { group_assignments: null }), {
          after_unknown: { group_assignments: true },
        }),
      ]),
      { severity: 'low' },
    ],
  },
  fine: {
    ...Object.fromEntries(
      [
        FINANCE,
        'user.department != "Finance"',
        'user.department != null',
        'false',
        'isMemberOfGroupName("Staff")',
        `${FINANCE} AND user.login != null`,
        'true ==== 1',
      ].map((expression) => [expression, becomes(expression)]),
    ),
    'as before': plan([update('okta_group_rule.r', rule('true'), rule('true', { name: 'S' }))]),
    'created as inactive': plan([create('okta_group_rule.r', rule('true', { status: 'INACTIVE' }))]),
  },
});
