import {
  assignments,
  create,
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
    'neither assigned nor pushed, so that others may use it: high and possible': [
      plan([remove('okta_group.fin', { id: '00gFIN', name: 'Finance' })]),
      { severity: 'high', certainty: 'possible', why: expect.stringContaining('another configuration') },
    ],
    'filled by a rule that goes as well: high': [
      plan([
        remove('okta_group.fin', { id: '00gFIN', name: 'Finance' }),
        remove('okta_group_rule.r', {
          id: '0pr1',
          name: 'R',
          group_assignments: ['00gFIN'],
          remove_assigned_users: true,
        }),
      ]),
      { severity: 'high', certainty: 'certain', title: expect.stringContaining('filled by a group rule') },
    ],
    'by an import from an identity source': [
      plan([create('okta_identity_source_import.i', { delete_groups: { external_ids: ['g1'] } })]),
      { severity: 'high' },
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
    'an import that deletes none': plan([create('okta_identity_source_import.i', { delete_groups: null })]),
    forgotten: plan([forget('okta_group.fin', { id: '00gFIN', name: 'Finance' })]),
  },
});
