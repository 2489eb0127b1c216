import { app, describeRule, imported, keep, plan, pushGroup, remove, update } from '../plans';

describeRule('imported-twice', {
  offending: {
    'an app that another address has': [
      plan([keep('okta_app_saml.oneid', app()), imported('okta_app_saml.renamed', app())]),
      {
        severity: 'medium',
        address: 'okta_app_saml.renamed',
        title: 'What is imported here is managed as okta_app_saml.oneid too',
        action: expect.stringContaining('`moved { from = okta_app_saml.oneid to = okta_app_saml.renamed }`'),
      },
    ],
    'one that changes at the other': [
      plan([update('okta_app_saml.oneid', app(), app({ hide_web: true })), imported('okta_app_saml.renamed', app())]),
      { severity: 'medium' },
    ],
    'a push that two import': [
      plan([imported('okta_push_group.a', pushGroup()), imported('okta_push_group.b', pushGroup())]),
      { address: 'okta_push_group.a' },
      { address: 'okta_push_group.b' },
    ],
  },
  fine: {
    'an import alone': plan([imported('okta_app_saml.renamed', app())]),
    'another app': plan([keep('okta_app_saml.other', app({ id: '0oaOTHER' })), imported('okta_app_saml.a', app())]),
    'one that is destroyed, which another rule finds': plan([
      remove('okta_app_saml.oneid', app()),
      imported('okta_app_saml.renamed', app()),
    ]),
    'two without an import': plan([keep('okta_app_saml.a', app()), keep('okta_app_saml.b', app())]),
  },
});
