import { create, describeRule, plan, remove, update } from '../plans';

const rule = (values: Record<string, unknown> = {}) => ({
  id: 'rul1',
  policy_id: 'rst1',
  name: 'Everybody',
  status: 'ACTIVE',
  access: 'ALLOW',
  factor_mode: '2FA',
  constraints: ['{"knowledge":{"required":true}}'],
  network_connection: 'ZONE',
  ...values,
});
const app = (after: Record<string, unknown>) => plan([update('okta_app_signon_policy_rule.r', rule(), rule(after))]);
const list = (...rules: unknown[]) => ({ id: 'rst1', policy_id: 'rst1', rule: rules });
const org = (after: Record<string, unknown>) => {
  const before = { id: 'rul1', policy_id: 'p', name: 'Org', status: 'ACTIVE', access: 'ALLOW', mfa_required: true };
  return plan([update('okta_policy_rule_signon.r', before, { ...before, ...after })]);
};

describeRule('sign-on-policy-changed', {
  offending: {
    'one factor': [
      app({ factor_mode: '1FA' }),
      { severity: 'high', changes: [{ attribute: 'factor_mode', before: '2FA', after: '1FA' }] },
    ],
    'no constraints': [app({ constraints: [] }), { severity: 'high' }],
    'from anywhere': [app({ network_connection: 'ANYWHERE' }), { severity: 'high' }],
    'switched off': [app({ status: 'INACTIVE' }), { severity: 'high' }],
    'shut to everybody': [app({ access: 'DENY' }), { severity: 'high' }],
    'other people': [app({ groups_included: ['00g1'] }), { severity: 'medium' }],
    'a longer session': [app({ re_authentication_frequency: 'PT72H' }), { severity: 'medium' }],
    'not known yet': [
      plan([update('okta_app_signon_policy_rule.r', rule(), rule(), { after_unknown: { factor_mode: true } })]),
      { severity: 'medium', certainty: 'possible' },
    ],
    'a rule goes': [plan([remove('okta_app_signon_policy_rule.r', rule())]), { severity: 'high' }],
    'one factor in a list': [
      plan([update('okta_app_signon_policy_rules.r', list(rule()), list(rule({ factor_mode: '1FA' })))]),
      { severity: 'high', title: 'A rule of a sign-on policy, “Everybody”, asks for less, opens or shuts' },
    ],
    'a rule goes from a list': [
      plan([update('okta_app_signon_policy_rules.r', list(rule(), rule({ name: 'B' })), list(rule()))]),
      { severity: 'high', title: 'A rule of a sign-on policy, “B”, goes; the next one that fits counts' },
    ],
    'a rule comes into a list': [
      plan([update('okta_app_signon_policy_rules.r', list(rule()), list(rule({ name: 'B' }), rule()))]),
      { severity: 'medium' },
    ],
    'a list goes': [plan([remove('okta_app_signon_policy_rules.r', list(rule()))]), { severity: 'high' }],
    'the org asks for no second factor': [org({ mfa_required: false }), { severity: 'high' }],
    'the org lets anybody in for longer': [org({ session_lifetime: 100000 }), { severity: 'medium' }],
    'a rule that asks for one factor comes into a policy that there is': [
      plan([create('okta_app_signon_policy_rule.r', rule({ factor_mode: '1FA', priority: 1 }))]),
      { severity: 'high', title: 'A rule comes into a sign-on policy that there is: “Everybody”' },
    ],
    'a rule that shuts people out comes': [
      plan([create('okta_policy_rule_signon.r', { policy_id: 'p', name: 'Org', access: 'DENY' })]),
      { severity: 'high' },
    ],
    'a rule with two factors comes': [plan([create('okta_app_signon_policy_rule.r', rule())]), { severity: 'medium' }],
    'the org has other people in mind': [
      plan([
        update('okta_policy_signon.p', { id: 'p', groups_included: ['00gA'] }, { id: 'p', groups_included: ['00gB'] }),
      ]),
      { severity: 'medium' },
    ],
    'the policy of the org is switched off': [
      plan([update('okta_policy_signon.p', { id: 'p', status: 'ACTIVE' }, { id: 'p', status: 'INACTIVE' })]),
      { severity: 'high' },
    ],
  },
  fine: {
    'a name': app({ name: 'All' }),
    'defaults that are written down': plan([
      update(
        'okta_app_signon_policy_rule.r',
        rule({ network_connection: null, type: null }),
        rule({ network_connection: 'ANYWHERE', type: 'ASSURANCE' }),
      ),
    ]),
    'created with its policy': plan([
      create('okta_app_signon_policy_rule.r', rule({ factor_mode: '1FA', policy_id: undefined }), {
        after_unknown: { policy_id: true },
      }),
    ]),
  },
});
