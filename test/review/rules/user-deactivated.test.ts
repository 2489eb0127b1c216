import { create, describeRule, forget, plan, remove, replace, update } from '../plans';

const user = (status: string | null) => ({ id: '00u1', login: 'ada@example.com', email: 'ada@example.com', status });

describeRule('user-deactivated', {
  offending: {
    deprovisioned: [
      plan([update('okta_user.ada', user('ACTIVE'), user('DEPROVISIONED'))]),
      { severity: 'critical', changes: [{ attribute: 'status', before: 'ACTIVE', after: 'DEPROVISIONED' }] },
    ],
    'deprovisioned from suspension': [
      plan([update('okta_user.ada', user('SUSPENDED'), user('DEPROVISIONED'))]),
      { severity: 'critical' },
    ],
    suspended: [plan([update('okta_user.ada', user('ACTIVE'), user('SUSPENDED'))]), { severity: 'high' }],
    deleted: [plan([remove('okta_user.ada', user('ACTIVE'))]), { severity: 'critical', title: 'A user is deleted' }],
    tainted: [plan([replace('okta_user.ada', user('ACTIVE'), user('ACTIVE'))]), { severity: 'critical' }],
    'known only after apply': [
      plan([update('okta_user.ada', user('ACTIVE'), user(null), { after_unknown: { status: true } })]),
      { certainty: 'possible' },
    ],
    'a user of an identity source': [
      plan([remove('okta_identity_source_user.ada', { id: 'e1', profile: { email: 'a' } })]),
      { severity: 'critical' },
    ],
    'an import that deletes users': [
      plan([
        create('okta_identity_source_import.i', {
          delete_users: { profiles: [{ external_id: 'e1' }, { external_id: 'e2' }] },
        }),
      ]),
      { severity: 'critical', title: expect.stringContaining('2 users') },
    ],
  },
  fine: {
    activated: plan([update('okta_user.ada', user('SUSPENDED'), user('ACTIVE'))]),
    'deprovisioned before': plan([update('okta_user.ada', user('DEPROVISIONED'), user('DEPROVISIONED'))]),
    forgotten: plan([forget('okta_user.ada', user('ACTIVE'))]),
    'created as staged': plan([create('okta_user.ada', user('STAGED'))]),
    'an import that deletes nobody': plan([create('okta_identity_source_import.i', { delete_users: null })]),
  },
});
