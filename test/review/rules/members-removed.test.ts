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
  pushGroup,
  record,
  remove,
  replace,
  update,
} from '../plans';

const members = (users: string[], values = {}) => ({
  id: '00gFIN',
  group_id: '00gFIN',
  users,
  track_all_users: false,
  ...values,
});
const groups = (ids: string[]) => ({ id: '00u1', user_id: '00u1', groups: ids });
const assigned = keep('okta_app_group_assignments.oneid', assignments(['00gFIN']));
const fin = keep('okta_group.fin', { id: '00gFIN', name: 'Finance' });

describeRule('members-removed', {
  offending: {
    'one of two, the group unknown to the plan: high': [
      plan([update('okta_group_memberships.fin', members(['00u1', '00u2']), members(['00u2']))]),
      {
        severity: 'high',
        certainty: 'certain',
        title: '1 person leaves a group',
        changes: [{ attribute: 'users', before: ['00u1'], after: null }],
      },
    ],
    'all, from a group that is assigned to an app with deactivation: critical': [
      plan([
        update('okta_group_memberships.fin', members(['00u1', '00u2']), members([])),
        keep('okta_app_saml.oneid', app({ features: ['PUSH_USER_DEACTIVATION'] })),
        assigned,
        fin,
      ]),
      {
        severity: 'critical',
        title: '2 people leave the group “Finance” (assigned to “Zuora OneID”)',
        why: expect.stringContaining('deactivates'),
      },
    ],
    'deactivation is declared in the record': [
      plan([
        remove('okta_group_memberships.fin', members(['00u1'])),
        keep('terraform_data.record', record(provisioningInput())),
        assigned,
      ]),
      { severity: 'critical' },
    ],
    'deactivation is known only after apply: possible': [
      plan([
        remove('okta_group_memberships.fin', members(['00u1'])),
        update('okta_app_features.oneid', features({ deactivate: 'DISABLED' }), features({ capabilities: undefined }), {
          after_unknown: { capabilities: true },
        }),
        assigned,
      ]),
      { severity: 'critical', certainty: 'possible' },
    ],
    'assigned in the state only, which a targeted plan leaves aside': [
      planWithState(
        [remove('okta_group_memberships.fin', members(['00u1']))],
        [
          inState('okta_app_saml.oneid', app({ features: ['PUSH_USER_DEACTIVATION'] })),
          inState('okta_app_group_assignment.a', { id: 'a', app_id: '0oaAPP', group_id: '00gFIN' }),
        ],
      ),
      { severity: 'critical' },
    ],
    'assigned to an app that deactivates nobody: high': [
      plan([remove('okta_group_memberships.fin', members(['00u1'])), keep('okta_app_saml.oneid', app()), assigned]),
      { severity: 'high', title: expect.stringContaining('assigned to “Zuora OneID”') },
    ],
    'pushed: says so': [
      plan([remove('okta_group_memberships.fin', members(['00u1'])), keep('okta_push_group.p', pushGroup())]),
      { severity: 'high', title: expect.stringContaining('pushed to an app') },
    ],
    'another group takes its place: everybody leaves the old one': [
      plan([replace('okta_group_memberships.fin', members(['00u1', '00u2']), members(['00u1'], { group_id: '00gB' }))]),
      { title: expect.stringContaining('2 people leave') },
    ],
    'a user leaves one of two groups': [
      plan([update('okta_user_group_memberships.ada', groups(['00gFIN', '00gB']), groups(['00gB'])), fin]),
      { severity: 'high', title: '1 person leaves the group “Finance”' },
    ],
    'a user leaves all groups': [
      plan([remove('okta_user_group_memberships.ada', groups(['00gFIN', '00gB'])), fin]),
      { title: '1 person leaves 2 groups: “Finance”' },
    ],
    'another resource has the user in the group: possible': [
      plan([
        remove('okta_user_group_memberships.ada', groups(['00gFIN'])),
        create('okta_group_memberships.fin', members(['00u1', '00u2'])),
      ]),
      { certainty: 'possible' },
    ],
    'another resource has only one of them: certain': [
      plan([
        remove('okta_group_memberships.fin', members(['00u1', '00u2'])),
        create('okta_user_group_memberships.ada', groups(['00gFIN'])),
      ]),
      { certainty: 'certain' },
    ],
    'who stays is known only after apply': [
      plan([
        update(
          'okta_group_memberships.fin',
          members(['00u1']),
          { group_id: '00gFIN' },
          { after_unknown: { users: true } },
        ),
      ]),
      { certainty: 'possible', changes: [{ attribute: 'users', before: ['00u1'], after: { unknown: true } }] },
    ],
    'what may be a login is not shown, and no more than twenty': [
      plan([
        remove(
          'okta_group_memberships.fin',
          members(['ada@example.com', ...Array.from({ length: 30 }, (_, n) => `00u${n}`)]),
        ),
      ]),
      { changes: [{ attribute: 'users', before: expect.arrayContaining(['…', 'and 11 more']), after: null }] },
    ],
    'a member of a group of an identity source': [
      plan([
        remove('okta_identity_source_group_membership.m', {
          id: 'e1',
          identity_source_id: '0oaIS',
          group_or_external_id: 'g1',
          member_external_id: 'e1',
        }),
      ]),
      { severity: 'high' },
    ],
    'an import that deletes memberships': [
      plan([
        create('okta_identity_source_import.i', {
          identity_source_id: '0oaIS',
          delete_group_memberships: { memberships: [{ group_external_id: 'g1', member_external_ids: ['e1'] }] },
        }),
      ]),
      { severity: 'high' },
    ],
  },
  fine: {
    'somebody is added': plan([update('okta_group_memberships.fin', members(['00u1']), members(['00u1', '00u2']))]),
    created: plan([create('okta_group_memberships.fin', members(['00u1']))]),
    forgotten: plan([forget('okta_group_memberships.fin', members(['00u1']))]),
    'another order': plan([
      update(
        'okta_group_memberships.fin',
        members(['00u1', '00u2']),
        members(['00u2', '00u1'], { track_all_users: true }),
      ),
    ]),
    'an import that deletes nothing': plan([
      create('okta_identity_source_import.i', { identity_source_id: '0oaIS', delete_group_memberships: null }),
    ]),
  },
});
