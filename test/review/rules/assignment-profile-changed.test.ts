import { create, describeRule, plan, update } from '../plans';

const single = (profile: string | null) => ({ id: '00gA', app_id: '0oaAPP', group_id: '00gA', profile });
const list = (profiles: Record<string, string>) => ({
  id: '0oaAPP',
  app_id: '0oaAPP',
  group: Object.entries(profiles).map(([id, profile], priority) => ({ id, priority, profile })),
});
const user = (profile: string) => ({ id: '00u1', app_id: '0oaAPP', user_id: '00u1', profile });
const changeOf = (before: string | null, after: string | null) =>
  plan([update('okta_app_group_assignment.a', single(before), single(after))]);
const GROUPS = 'okta_app_group_assignments.a';

describeRule('assignment-profile-changed', {
  offending: {
    'a role becomes that of an administrator: high': [
      changeOf('{"role":"reader"}', '{"role":"ADMIN"}'),
      { severity: 'high', changes: [{ attribute: 'profile.role', before: 'reader', after: 'ADMIN' }] },
    ],
    'a flag for administrators': [changeOf('{"isAdmin":false}', '{"isAdmin":true}'), { severity: 'high' }],
    'a role in a list': [changeOf('{"roles":["reader"]}', '{"roles":["reader","Super User"]}'), { severity: 'high' }],
    'an attribute is lost': [
      changeOf('{"costCenter":"42"}', '{}'),
      { severity: 'medium', title: expect.stringContaining('1 attribute is lost') },
    ],
    'all are lost': [
      changeOf('{"costCenter":"42","role":"reader"}', null),
      { severity: 'medium', title: expect.stringContaining('2 attributes are lost') },
    ],
    'a lesser role': [changeOf('{"role":"ADMIN"}', '{"role":"reader"}'), { severity: 'medium' }],
    'an attribute is added': [changeOf('{}', '{"costCenter":"42"}'), { severity: 'low' }],
    'of one of two groups in a list': [
      plan([
        update(
          GROUPS,
          list({ '00gA': '{"role":"user"}', '00gB': '{"role":"reader"}' }),
          list({ '00gB': '{"role":"ADMIN"}', '00gA': '{"role":"user"}' }),
        ),
      ]),
      { severity: 'high', changes: [{ attribute: 'profile.role', before: 'reader', after: 'ADMIN' }] },
    ],
    'a group is added as administrators': [
      plan([update(GROUPS, list({}), list({ '00gA': '{"role":"ADMIN"}' }))]),
      { severity: 'low' },
    ],
    'groups known only after apply': [
      plan([update(GROUPS, list({ '00gA': '{}' }), { app_id: '0oaAPP' }, { after_unknown: { group: true } })]),
      { severity: 'medium', certainty: 'possible' },
    ],
    "a user's, whose values are not shown": [
      plan([
        update('okta_app_user.u', user('{"role":"user","city":"Berlin"}'), user('{"role":"admin","city":"Rome"}')),
      ]),
      {
        severity: 'high',
        changes: [
          { attribute: 'profile.city', before: { sensitive: true }, after: { sensitive: true } },
          { attribute: 'profile.role', before: { sensitive: true }, after: { sensitive: true } },
        ],
      },
    ],
    'what sounds like a secret is not shown': [
      changeOf('{"apiToken":"a"}', '{"apiToken":"b"}'),
      { changes: [{ attribute: 'profile.apiToken', before: { sensitive: true }, after: { sensitive: true } }] },
    ],
    'no JSON': [
      changeOf('{', '}'),
      { severity: 'medium', changes: [{ attribute: 'profile.(not an object)' } as never] },
    ],
  },
  fine: {
    'written in another way': changeOf('{"a":1,"b":2}', '{ "b": 2, "a": 1 }'),
    'none and empty are one': changeOf(null, '{}'),
    created: plan([create('okta_app_group_assignment.a', single('{"role":"reader"}'))]),
    'a group goes': plan([update(GROUPS, list({ '00gA': '{"role":"user"}' }), list({}))]),
  },
});
