import { create, describeRule, plan, remove, update } from '../plans';

const scopes = (...values: string[]) => ({
  id: '0oaX',
  app_id: '0oaX',
  issuer: 'https://acme.okta.com',
  scopes: values,
});
const role = (type: string) => ({ id: 'r1', client_id: '0oaX', type });

describeRule('app-given-power', {
  offending: {
    'a scope that changes people': [
      plan([
        update('okta_app_oauth_api_scope.s', scopes('okta.users.read'), scopes('okta.users.read', 'okta.users.manage')),
      ]),
      { severity: 'high', certainty: 'certain' },
    ],
    'for an app that is there': [
      plan([create('okta_app_oauth_api_scope.s', scopes('okta.apps.manage'))]),
      { severity: 'high' },
    ],
    'for an app that is made with it': [
      plan([
        create('okta_app_oauth_api_scope.s', { scopes: ['okta.apps.manage'] }, { after_unknown: { app_id: true } }),
      ]),
      { severity: 'low' },
    ],
    'not known yet': [
      plan([update('okta_app_oauth_api_scope.s', scopes('a.read'), scopes(), { after_unknown: { scopes: true } })]),
      { severity: 'high', certainty: 'possible' },
    ],
    'a role': [plan([create('okta_app_oauth_role_assignment.r', role('SUPER_ADMIN'))]), { severity: 'high' }],
    'another role': [
      plan([update('okta_app_oauth_role_assignment.r', role('READ_ONLY_ADMIN'), role('SUPER_ADMIN'))]),
      { severity: 'high', changes: [{ attribute: 'type', before: 'READ_ONLY_ADMIN', after: 'SUPER_ADMIN' }] },
    ],
  },
  fine: {
    'scopes that read': plan([create('okta_app_oauth_api_scope.s', scopes('okta.users.read'))]),
    'fewer scopes': plan([
      update('okta_app_oauth_api_scope.s', scopes('okta.users.read', 'okta.users.manage'), scopes('okta.users.manage')),
    ]),
    'a role goes': plan([remove('okta_app_oauth_role_assignment.r', role('SUPER_ADMIN'))]),
  },
});
