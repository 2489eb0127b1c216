import { assignments, describeRule, forget, plan, pushGroup, remove, update } from '../plans';

const assigned = (retain_assignment: boolean) => ({ id: 'a', app_id: '0oaAPP', group_id: 'g1', retain_assignment });

describeRule('access-unmanaged', {
  offending: {
    'a forgotten push': [
      plan([forget('okta_push_group.p', pushGroup())]),
      { severity: 'low', title: expect.stringContaining('the push of a group') },
    ],
    'a forgotten list of assignments': [
      plan([forget('okta_app_group_assignments.a', assignments(['g1']))]),
      { severity: 'low' },
    ],
    'a forgotten rule': [plan([forget('okta_group_rule.r', { name: 'R', group_assignments: ['g1'] })]), {}],
    'forgotten members': [plan([forget('okta_group_memberships.m', { group_id: 'g1', users: ['00u1'] })]), {}],
    'a forgotten user': [plan([forget('okta_user.u', { id: '00u1', status: 'ACTIVE' })]), {}],
    'an assignment that is retained': [
      plan([remove('okta_app_group_assignment.a', assigned(true))]),
      { severity: 'low', title: expect.stringContaining('the assignment of a group') },
    ],
    'a user who is retained': [
      plan([remove('okta_app_user.u', { app_id: '0oaAPP', user_id: '00u1', retain_assignment: true })]),
      {},
    ],
    'an attribute that cannot be deleted': [
      plan([remove('okta_user_base_schema_property.a', { index: 'lastName' })]),
      { severity: 'low' },
    ],
  },
  fine: {
    'an assignment that goes': plan([remove('okta_app_group_assignment.a', assigned(false))]),
    'a push that goes': plan([remove('okta_push_group.p', pushGroup())]),
    'the flag is set': plan([update('okta_app_group_assignment.a', assigned(false), assigned(true))]),
  },
});
