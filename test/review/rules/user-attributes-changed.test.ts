import { create, describeRule, keep, plan, update } from '../plans';

const user = (values = {}) => ({
  id: '00u1',
  login: 'ada',
  department: 'Sales',
  cost_center: '1',
  custom_profile_attributes: '{"level":1}',
  ...values,
});
const rule = (expression_value: string) =>
  keep('okta_group_rule.r', { id: '0pr1', name: 'R', status: 'ACTIVE', expression_value, group_assignments: ['00gA'] });

describeRule('user-attributes-changed', {
  offending: {
    'a department': [
      plan([update('okta_user.ada', user(), user({ department: 'Finance' }))]),
      {
        severity: 'low',
        changes: [{ attribute: 'department', before: { sensitive: true }, after: { sensitive: true } }],
      },
    ],
    'a department that a rule reads': [
      plan([update('okta_user.ada', user(), user({ department: 'Finance' })), rule('user.department == "Sales"')]),
      { severity: 'medium' },
    ],
    'a cost centre, which has another name in expressions': [
      plan([update('okta_user.ada', user(), user({ cost_center: '2' })), rule('user.costCenter == "1"')]),
      { severity: 'medium' },
    ],
    'an attribute of its own': [
      plan([
        update('okta_user.ada', user(), user({ custom_profile_attributes: '{"level":9}' })),
        rule('user.level == 9'),
      ]),
      {
        severity: 'medium',
        changes: [{ attribute: 'profile.level', before: { sensitive: true }, after: { sensitive: true } }],
      },
    ],
  },
  fine: {
    'the same in another order': plan([
      update(
        'okta_user.ada',
        user({ custom_profile_attributes: '{"a":1,"b":2}' }),
        user({ custom_profile_attributes: '{"b":2, "a":1}' }),
      ),
    ]),
    'none and empty are one': plan([
      update('okta_user.ada', user({ custom_profile_attributes: '{}' }), user({ custom_profile_attributes: null })),
    ]),
    created: plan([create('okta_user.ada', user())]),
  },
});
