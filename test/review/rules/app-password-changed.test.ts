import { create, describeRule, plan, update } from '../plans';

const user = (password: string | null) => ({
  id: '00u1',
  app_id: '0oaAPP',
  user_id: '00u1',
  username: 'ada',
  password,
});

describeRule('app-password-changed', {
  offending: {
    'another password': [
      plan([update('okta_app_user.u', user('a'), user('b'))]),
      {
        severity: 'medium',
        changes: [{ attribute: 'password', before: { sensitive: true }, after: { sensitive: true } }],
      },
    ],
    'set where none was': [plan([update('okta_app_user.u', user(null), user('b'))]), { severity: 'medium' }],
  },
  fine: {
    created: plan([create('okta_app_user.u', user('a'))]),
    'the same': plan([update('okta_app_user.u', user('a'), user('a'))]),
  },
});
