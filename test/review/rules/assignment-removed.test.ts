import {
  app,
  assignments,
  create,
  describeRule,
  features,
  forget,
  inState,
  keep,
  plan,
  planWithState,
  provisioningInput,
  record,
  remove,
  update,
} from '../plans';

describeRule('assignment-removed', {
  offending: {
    'two of three groups': [
      plan([update('okta_app_group_assignments.oneid', assignments(['g1', 'g2', 'g3']), assignments(['g2']))]),
      {
        severity: 'high',
        certainty: 'certain',
        title: expect.stringContaining('2 groups lose'),
        changes: [
          { attribute: 'group.id', before: 'g1', after: null },
          { attribute: 'group.id', before: 'g3', after: null },
        ],
      },
    ],
    'all groups': [
      plan([remove('okta_app_group_assignments.oneid', assignments(['g1', 'g2', 'g3']))]),
      { severity: 'high', title: expect.stringContaining('3 groups lose') },
    ],
    'single assignments, counted together': [
      plan([
        remove('okta_app_group_assignment.a', { id: 'a', app_id: '0oaAPP', group_id: 'g1' }),
        remove('okta_app_group_assignment.b', { id: 'b', app_id: '0oaAPP', group_id: 'g2' }),
      ]),
      { title: expect.stringContaining('1 group loses the app (2 in all)') },
      { severity: 'high' },
    ],
    'one that another address assigns again: it has moved': [
      plan([
        remove('okta_app_group_assignment.oneid_assign_users', { id: 'a', app_id: '0oaAPP', group_id: 'g1' }),
        create('okta_app_group_assignment.oneid_assign_staff', { app_id: '0oaAPP', group_id: 'g1' }),
      ]),
      {
        severity: 'high',
        action:
          "Don't apply: okta_app_group_assignment.oneid_assign_staff assigns the same again, and one may undo the other. If it has another address now, say so: `moved { from = okta_app_group_assignment.oneid_assign_users to = okta_app_group_assignment.oneid_assign_staff }`. Where `OneIdScimProvisioning` declares it, give that `movedFrom: [{ from: 'okta_app_group_assignment.oneid_assign_users', to: 'okta_app_group_assignment.oneid_assign_staff' }]` instead.",
      },
    ],
    'one that Okta may keep': [
      plan([remove('okta_app_group_assignment.oneid_assign_users', { id: 'a', app_id: '0oaAPP', group_id: 'g1' })]),
      {
        severity: 'high',
        action: expect.stringContaining(
          'If Okta is to keep it: `removed { from = okta_app_group_assignment.oneid_assign_users lifecycle { destroy = false } }`, or, where `OneIdScimProvisioning` declared it, move its entry to `forget.assignments`.',
        ),
      },
    ],
    'one beside which another is assigned': [
      plan([
        remove('okta_app_group_assignment.a', { id: 'a', app_id: '0oaAPP', group_id: 'g1' }),
        create('okta_app_group_assignment.b', { app_id: '0oaAPP', group_id: 'g2' }),
        create('okta_app_group_assignment.c', { app_id: '0oaOTHER', group_id: 'g1' }),
      ]),
      { severity: 'high', action: expect.not.stringContaining('`moved') },
    ],
    'a user': [
      plan([remove('okta_app_user.u', { id: 'u', app_id: '0oaAPP', user_id: 'u1', password: 'p' })]),
      { severity: 'high', title: expect.stringContaining('A user loses') },
    ],
    'critical: deactivation is on in the features of the plan': [
      plan([
        update('okta_app_group_assignments.oneid', assignments(['g1']), assignments([])),
        keep('okta_app_features.oneid', features()),
      ]),
      { severity: 'critical', certainty: 'certain', why: expect.stringContaining('deactivates') },
    ],
    'critical: deactivation is on in the declared record': [
      plan([
        update('okta_app_group_assignments.oneid', assignments(['g1']), assignments([])),
        keep('terraform_data.record', record(provisioningInput())),
      ]),
      { severity: 'critical' },
    ],
    'critical: deactivation is on in the state, which a targeted plan leaves aside': [
      planWithState(
        [update('okta_app_group_assignments.oneid', assignments(['g1']), assignments([]))],
        [inState('okta_app_saml.oneid', app({ features: ['PUSH_USER_DEACTIVATION'] }))],
      ),
      { severity: 'critical' },
    ],
    'critical: deactivation goes off in the same plan': [
      plan([
        update('okta_app_group_assignments.oneid', assignments(['g1']), assignments([])),
        update('okta_app_features.oneid', features(), features({ deactivate: 'DISABLED' })),
      ]),
      { severity: 'critical' },
    ],
    'critical and possible: deactivation is known only after apply': [
      plan([
        update('okta_app_group_assignments.oneid', assignments(['g1']), assignments([])),
        update('okta_app_features.oneid', features({ deactivate: 'DISABLED' }), features({ capabilities: undefined }), {
          after_unknown: { capabilities: true },
        }),
      ]),
      { severity: 'critical', certainty: 'possible' },
    ],
    'high: deactivation is on for another app only': [
      plan([
        update('okta_app_group_assignments.oneid', assignments(['g1']), assignments([])),
        keep('okta_app_features.oneid', features({ app_id: '0oaOTHER' })),
      ]),
      { severity: 'high' },
    ],
    'groups known only after apply': [
      plan([
        update(
          'okta_app_group_assignments.oneid',
          assignments(['g1']),
          { app_id: '0oaAPP' },
          { after_unknown: { group: true } },
        ),
      ]),
      { certainty: 'possible' },
    ],
    'a group whose id is known only after apply may be the same': [
      plan([
        update(
          'okta_app_group_assignments.oneid',
          assignments(['g1']),
          { app_id: '0oaAPP', group: [{ priority: 0 }] },
          { after_unknown: { group: [{ id: true }] } },
        ),
      ]),
      { certainty: 'possible' },
    ],
    'a sensitive group id is not shown': [
      plan([
        update('okta_app_group_assignments.oneid', assignments(['g1']), assignments([]), {
          before_sensitive: { group: true },
        }),
      ]),
      { changes: [{ attribute: 'group.id', before: { sensitive: true }, after: null }] },
    ],
  },
  fine: {
    'a group is added': plan([
      update('okta_app_group_assignments.oneid', assignments(['g1']), assignments(['g1', 'g2'])),
    ]),
    'another order': plan([
      update('okta_app_group_assignments.oneid', assignments(['g1', 'g2']), assignments(['g2', 'g1'])),
    ]),
    forgotten: plan([forget('okta_app_group_assignments.oneid', assignments(['g1']))]),
    'retained in Okta': plan([
      remove('okta_app_group_assignment.a', { id: 'a', app_id: '0oaAPP', group_id: 'g1', retain_assignment: true }),
      remove('okta_app_user.u', { id: 'u', app_id: '0oaAPP', user_id: 'u1', retain_assignment: true }),
    ]),
    created: plan([create('okta_app_group_assignments.oneid', assignments(['g1']))]),
  },
});
