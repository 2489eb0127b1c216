import { app, assignments, create, describeRule, keep, plan, update } from '../plans';

const rule = (users_excluded: string[] | null) => ({
  id: '0pr1',
  name: 'R',
  status: 'ACTIVE',
  group_assignments: ['00gFIN'],
  users_excluded,
});

describeRule('group-rule-exclusions-changed', {
  offending: {
    'two people are excluded': [
      plan([update('okta_group_rule.r', rule([]), rule(['00u1', '00u2']))]),
      {
        severity: 'high',
        certainty: 'possible',
        changes: [{ attribute: 'users_excluded', before: null, after: ['00u1', '00u2'] }],
      },
    ],
    'critical: the group is assigned to an app that deactivates': [
      plan([
        update('okta_group_rule.r', rule([]), rule(['00u1'])),
        keep('okta_app_saml.oneid', app({ features: ['PUSH_USER_DEACTIVATION'] })),
        keep('okta_app_group_assignments.oneid', assignments(['00gFIN'])),
      ]),
      { severity: 'critical', certainty: 'possible' },
    ],
    'no longer excluded': [
      plan([update('okta_group_rule.r', rule(['00u1']), rule(null))]),
      { severity: 'medium', title: expect.stringContaining('no longer excludes') },
    ],
    'one for another': [
      plan([update('okta_group_rule.r', rule(['00u1']), rule(['00u2']))]),
      { severity: 'high' },
      { severity: 'medium' },
    ],
  },
  fine: {
    'the same': plan([update('okta_group_rule.r', rule(['00u1', '00u2']), rule(['00u2', '00u1']))]),
    created: plan([create('okta_group_rule.r', rule(['00u1']))]),
  },
});
