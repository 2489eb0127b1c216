import { create, describeRule, plan, update } from '../plans';

const user = (values = {}) => ({ id: '00u1', login: 'ada', password: 'a', second_email: 'a@example.com', ...values });
const hidden = { sensitive: true };

describeRule('user-credentials-changed', {
  offending: {
    password: [
      plan([update('okta_user.ada', user(), user({ password: 'b' }))]),
      { severity: 'medium', changes: [{ attribute: 'password', before: hidden, after: hidden } as never] },
    ],
    'where the recovery goes': [
      plan([update('okta_user.ada', user(), user({ second_email: 'b@example.com', mobile_phone: '1' }))]),
      { severity: 'medium' },
    ],
  },
  fine: {
    'another department': plan([update('okta_user.ada', user(), user({ department: 'b' }))]),
    created: plan([create('okta_user.ada', user())]),
  },
});
