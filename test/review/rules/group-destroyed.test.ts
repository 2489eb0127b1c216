import {
  assignments,
  describeRule,
  forget,
  inState,
  keep,
  plan,
  planWithState,
  pushGroup,
  remove,
  replace,
  update,
} from '../plans';

describeRule('group-destroyed', {
  offending: {
    'neither assigned nor pushed: medium': [
      plan([remove('okta_group.fin', { id: '00gFIN', name: 'Finance' })]),
      { severity: 'medium' },
    ],
    'pushed: critical': [
      plan([remove('okta_group.fin', { id: '00gFIN', name: 'Finance' }), keep('okta_push_group.finance', pushGroup())]),
      { severity: 'critical', title: expect.stringContaining('pushed to an app') },
    ],
    'assigned and replaced: critical': [
      plan([
        replace(
          'okta_group.fin',
          { id: '00gFIN', name: 'Finance' },
          { name: 'Finance' },
          { after_unknown: { id: true } },
        ),
        update(
          'okta_app_group_assignments.oneid',
          assignments(['00gFIN']),
          { app_id: '0oaAPP', group: [{}] },
          { after_unknown: { group: [{ id: true }] } },
        ),
      ]),
      { severity: 'critical', title: expect.stringContaining('assigned to an app') },
    ],
    'assigned in the state only: critical': [
      planWithState(
        [remove('okta_group.fin', { id: '00gFIN', name: 'Finance' })],
        [inState('okta_app_group_assignment.a', { id: 'a', app_id: '0oaAPP', group_id: '00gFIN' })],
      ),
      { severity: 'critical' },
    ],
    'its assignment goes and Okta keeps it: critical': [
      plan([
        remove('okta_group.fin', { id: '00gFIN', name: 'Finance' }),
        remove('okta_app_group_assignment.a', {
          id: 'a',
          app_id: '0oaAPP',
          group_id: '00gFIN',
          retain_assignment: true,
        }),
      ]),
      { severity: 'critical' },
    ],
    'its assignment is forgotten: critical': [
      plan([
        remove('okta_group.fin', { id: '00gFIN', name: 'Finance' }),
        forget('okta_app_group_assignments.oneid', assignments(['00gFIN'])),
      ]),
      { severity: 'critical' },
    ],
    'its push is forgotten: critical': [
      plan([
        remove('okta_group.fin', { id: '00gFIN', name: 'Finance' }),
        forget('okta_push_group.finance', pushGroup()),
      ]),
      { severity: 'critical' },
    ],
  },
  fine: {
    renamed: plan([update('okta_group.fin', { id: '00gFIN', name: 'Finance' }, { id: '00gFIN', name: 'Treasury' })]),
    forgotten: plan([forget('okta_group.fin', { id: '00gFIN', name: 'Finance' })]),
  },
});
