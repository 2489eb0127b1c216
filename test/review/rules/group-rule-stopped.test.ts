import { create, describeRule, plan, update } from '../plans';

const rule = (status: string | null) => ({ id: '0pr1', name: 'R', status, group_assignments: ['00gA'] });

describeRule('group-rule-stopped', {
  offending: {
    deactivated: [
      plan([update('okta_group_rule.r', rule('ACTIVE'), rule('INACTIVE'))]),
      { severity: 'high', changes: [{ attribute: 'status', before: 'ACTIVE', after: 'INACTIVE' }] },
    ],
    'known only after apply': [
      plan([update('okta_group_rule.r', rule('ACTIVE'), rule(null), { after_unknown: { status: true } })]),
      { certainty: 'possible' },
    ],
  },
  fine: {
    activated: plan([update('okta_group_rule.r', rule('INACTIVE'), rule('ACTIVE'))]),
    'created as inactive': plan([create('okta_group_rule.r', rule('INACTIVE'))]),
  },
});
