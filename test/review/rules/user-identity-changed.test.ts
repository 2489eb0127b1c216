import { create, describeRule, plan, update } from '../plans';

const user = (values = {}) => ({
  id: '00u1',
  login: 'ada@example.com',
  email: 'ada@example.com',
  first_name: 'Ada',
  ...values,
});

describeRule('user-identity-changed', {
  offending: {
    login: [
      plan([update('okta_user.ada', user(), user({ login: 'bob@example.com' }))]),
      {
        severity: 'critical',
        title: 'What a user is known by changes: login',
        changes: [{ attribute: 'login', before: { sensitive: true }, after: { sensitive: true } }],
      },
    ],
    'login and e-mail address': [
      plan([update('okta_user.ada', user(), user({ login: 'b@example.com', email: 'b@example.com' }))]),
      { title: expect.stringContaining('login and email') },
    ],
    'of an identity source': [
      plan([
        update(
          'okta_identity_source_user.ada',
          { id: 'e1', profile: { user_name: 'ada', email: 'ada@example.com' } },
          { id: 'e1', profile: { user_name: 'bob', email: 'ada@example.com' } },
        ),
      ]),
      { severity: 'critical', title: expect.stringContaining('user_name') },
    ],
  },
  fine: {
    'another name': plan([update('okta_user.ada', user(), user({ first_name: 'A.' }))]),
    created: plan([create('okta_user.ada', user())]),
  },
});
