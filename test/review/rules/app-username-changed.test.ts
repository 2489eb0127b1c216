import { create, describeRule, plan, update } from '../plans';

const user = (username: string) => ({ id: '00u1', app_id: '0oaAPP', user_id: '00u1', username });

describeRule('app-username-changed', {
  offending: {
    'another name': [
      plan([update('okta_app_user.u', user('ada'), user('bob'))]),
      {
        severity: 'critical',
        changes: [{ attribute: 'username', before: { sensitive: true }, after: { sensitive: true } }],
      },
    ],
    'known only after apply': [
      plan([
        update(
          'okta_app_user.u',
          user('ada'),
          { app_id: '0oaAPP', user_id: '00u1' },
          { after_unknown: { username: true } },
        ),
      ]),
      { certainty: 'possible' },
    ],
  },
  fine: {
    'another profile': plan([
      update('okta_app_user.u', { ...user('ada'), profile: '{}' }, { ...user('ada'), profile: '{"a":1}' }),
    ]),
    created: plan([create('okta_app_user.u', user('ada'))]),
  },
});
