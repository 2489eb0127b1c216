import { app, create, describeRule, forget, plan, remove, update } from '../plans';

const saml = (before: string | null, after: string | null) =>
  plan([update('okta_app_saml.oneid', app({ authentication_policy: before }), app({ authentication_policy: after }))]);
const assignment = (values = {}) => ({ id: '0oaAPP', app_id: '0oaAPP', policy_id: 'rst1', ...values });

describeRule('authentication-policy-changed', {
  offending: {
    'another policy': [
      saml('rst1', 'rst2'),
      { severity: 'high', changes: [{ attribute: 'authentication_policy', before: 'rst1', after: 'rst2' }] },
    ],
    'a policy where none was said': [saml(null, 'rst2'), { severity: 'high' }],
    'no policy where one was said': [saml('rst1', null), { severity: 'high' }],
    'of a bookmark': [
      plan([
        update(
          'okta_app_bookmark.x',
          { id: '0oaX', authentication_policy: 'a' },
          { id: '0oaX', authentication_policy: 'b' },
        ),
      ]),
      { severity: 'high' },
    ],
    'by an assignment': [
      plan([update('okta_app_access_policy_assignment.a', assignment(), assignment({ policy_id: 'rst2' }))]),
      { severity: 'high' },
    ],
    'by an assignment that is created for an app that is there': [
      plan([create('okta_app_access_policy_assignment.a', assignment())]),
      { severity: 'high', certainty: 'possible' },
    ],
    'an assignment goes, which changes nothing in Okta': [
      plan([remove('okta_app_access_policy_assignment.a', assignment())]),
      { severity: 'low' },
    ],
    'a policy is deleted': [
      plan([remove('okta_app_signon_policy.p', { id: 'rst1', name: 'Strict' })]),
      { severity: 'high' },
    ],
  },
  fine: {
    created: plan([create('okta_app_saml.oneid', app({ authentication_policy: 'rst1' }))]),
    'read back after apply': plan([
      update('okta_app_saml.oneid', app({ authentication_policy: 'rst1' }), app({ label: 'New' }), {
        after_unknown: { authentication_policy: true },
      }),
    ]),
    'with a new app': plan([
      create('okta_app_access_policy_assignment.a', { policy_id: 'rst1' }, { after_unknown: { app_id: true } }),
    ]),
    'a policy that Terraform forgets': plan([forget('okta_app_signon_policy.p', { id: 'rst1', name: 'Strict' })]),
  },
});
