import { create, describeRule, plan, update } from '../plans';

const rule = (unknown_user_action: string, target_group_id: string | null = null) => ({
  id: 'rul1',
  unknown_user_action,
  access: 'ALLOW',
  target_group_id,
});
const RULE = 'okta_policy_rule_profile_enrollment.r';

describeRule('self-registration-opened', {
  offending: {
    opened: [
      plan([update(RULE, rule('DENY'), rule('REGISTER', '00gA'))]),
      { severity: 'high', title: 'Anybody may register as a user of the org' },
    ],
    'into another group': [
      plan([update(RULE, rule('REGISTER', '00gA'), rule('REGISTER', '00gB'))]),
      { severity: 'high', title: expect.stringContaining('another group') },
    ],
  },
  fine: {
    closed: plan([update(RULE, rule('REGISTER'), rule('DENY'))]),
    'into no group any more': plan([update(RULE, rule('REGISTER', '00gA'), rule('REGISTER'))]),
    created: plan([create(RULE, rule('DENY'))]),
  },
});
