import { app, assignments, describeRule, keep, plan, update } from '../plans';

const rule = (expression_value: string | null, values = {}) => ({
  id: '0pr1',
  name: 'R',
  status: 'ACTIVE',
  expression_value,
  group_assignments: ['00gFIN'],
  ...values,
});
const change = (before: string, after: string, values = {}) =>
  plan([update('okta_group_rule.r', rule(before, values), rule(after, values))]);
const FINANCE = 'user.department == "Finance"';

describeRule('group-rule-changed', {
  offending: {
    'another department': [
      change(FINANCE, 'user.department == "Sales"'),
      { severity: 'high', certainty: 'possible', title: expect.stringContaining('may leave') },
    ],
    'a branch less': [
      change(`${FINANCE} OR user.title == "CFO"`, FINANCE),
      { severity: 'high', title: expect.stringContaining('may leave') },
    ],
    'a condition more': [change(FINANCE, `${FINANCE} AND user.countryCode == "DE"`), { severity: 'high' }],
    negated: [change('user.department != "Sales"', FINANCE), { severity: 'high' }],
    'nobody matches any more': [
      change(FINANCE, 'user.department == "Finance" AND user.department == "Sales"'),
      { severity: 'high' },
    ],
    'by another function': [
      change('String.stringContains(user.department, "Fin")', 'String.startsWith(user.department, "Fin")'),
      { severity: 'high' },
    ],
    'a condition on groups': [
      change('isMemberOfGroupName("Staff")', 'isMemberOfGroupName("Managers")'),
      { severity: 'high' },
    ],
    'what nobody can read': [change(FINANCE, 'user.department ===== "Finance"'), { severity: 'high' }],
    'critical: the group is assigned to an app that deactivates': [
      plan([
        update('okta_group_rule.r', rule(FINANCE), rule('user.department == "Sales"')),
        keep('okta_app_saml.oneid', app({ features: ['PUSH_USER_DEACTIVATION'] })),
        keep('okta_app_group_assignments.oneid', assignments(['00gFIN'])),
      ]),
      { severity: 'critical', certainty: 'possible' },
    ],
    'a branch more: medium': [
      change(FINANCE, `${FINANCE} OR user.title == "CFO"`),
      { severity: 'medium', title: expect.stringContaining('more people') },
    ],
    'a condition less: medium': [change(`${FINANCE} AND user.countryCode == "DE"`, FINANCE), { severity: 'medium' }],
    'known only after apply': [
      plan([update('okta_group_rule.r', rule(FINANCE), rule(null), { after_unknown: { expression_value: true } })]),
      { severity: 'high', certainty: 'possible' },
    ],
  },
  fine: {
    'other spaces': change(FINANCE, 'user.department=="Finance"'),
    renamed: plan([update('okta_group_rule.r', rule(FINANCE), rule(FINANCE, { name: 'S' }))]),
    'off before and after': change(FINANCE, 'user.department == "Sales"', { status: 'INACTIVE' }),
    'to everybody, which another rule finds': change(FINANCE, 'user.login != null'),
  },
});
