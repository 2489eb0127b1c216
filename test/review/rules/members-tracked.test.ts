import { create, describeRule, plan, replace, update } from '../plans';

const members = (track_all_users: boolean | null, values = {}) => ({
  id: '00gA',
  group_id: '00gA',
  users: ['00u1'],
  track_all_users,
  ...values,
});

describeRule('members-tracked', {
  offending: {
    'switched on': [
      plan([update('okta_group_memberships.a', members(false), members(true))]),
      { severity: 'medium', changes: [{ attribute: 'track_all_users', before: false, after: true }] },
    ],
    'created for a group that is there': [
      plan([create('okta_group_memberships.a', members(true))]),
      { severity: 'medium' },
    ],
    'pointed at another group and switched on': [
      plan([replace('okta_group_memberships.a', members(null), members(true, { group_id: '00gB' }))]),
      {},
    ],
    'known only after apply': [
      plan([
        update('okta_group_memberships.a', members(false), members(null), { after_unknown: { track_all_users: true } }),
      ]),
      { certainty: 'possible' },
    ],
  },
  fine: {
    'created for a group that the plan creates': plan([
      create(
        'okta_group_memberships.a',
        { users: ['00u1'], track_all_users: true },
        { after_unknown: { group_id: true } },
      ),
    ]),
    'on before': plan([update('okta_group_memberships.a', members(true), members(true, { users: [] }))]),
    'switched off': plan([update('okta_group_memberships.a', members(true), members(false))]),
    'created without': plan([create('okta_group_memberships.a', members(false))]),
  },
});
