import { create, describeRule, keep, plan, update } from '../plans';

const property = (permissions: string) => ({ id: 'a', app_id: '0oaAPP', index: 'department', permissions });
const change = update('okta_user_base_schema_property.a', property('READ_ONLY'), property('READ_WRITE'));

describeRule('attribute-editable', {
  offending: {
    'of a user': [
      plan([change]),
      { severity: 'medium', title: 'Every user of the org may change their own department' },
    ],
    'that a rule reads: high': [
      plan([
        change,
        keep('okta_group_rule.r', {
          id: '0pr1',
          name: 'R',
          status: 'ACTIVE',
          expression_value: 'user.department == "Finance"',
          group_assignments: ['00gA'],
        }),
      ]),
      { severity: 'high', title: expect.stringContaining('by which a group rule decides') },
    ],
    'created, for a rule that reads it: high': [
      plan([
        create('okta_user_schema_property.a', property('READ_WRITE')),
        keep('okta_group_rule.r', {
          id: '0pr1',
          name: 'R',
          status: 'ACTIVE',
          expression_value: 'user.department == "Finance"',
          group_assignments: ['00gA'],
        }),
      ]),
      { severity: 'high', certainty: 'certain' },
    ],
    'that is there by itself and whose resource is created: low': [
      plan([create('okta_user_base_schema_property.a', property('READ_WRITE'))]),
      { severity: 'low', certainty: 'possible' },
    ],
    'of an app user': [
      plan([update('okta_app_user_schema_property.a', property('HIDE'), property('READ_WRITE'))]),
      { severity: 'medium', title: expect.stringContaining('Everybody in the app') },
    ],
  },
  fine: {
    'no longer': plan([update('okta_user_schema_property.a', property('READ_WRITE'), property('READ_ONLY'))]),
    hidden: plan([update('okta_user_schema_property.a', property('READ_ONLY'), property('HIDE'))]),
    created: plan([create('okta_user_schema_property.a', property('READ_WRITE'))]),
  },
});
