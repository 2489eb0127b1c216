import { app, create, describeRule, forget, plan, remove, replace } from '../plans';

describeRule('app-destroyed', {
  offending: {
    'the whole construct, with what saves the app': [
      plan([remove('okta_app_saml.oneid', app())]),
      {
        action: expect.stringContaining('`removed { from = okta_app_saml.oneid lifecycle { destroy = false } }`'),
      },
    ],
    'it gets another address, with what saves the app': [
      plan([
        remove('okta_app_saml.oneid', app()),
        create('okta_app_saml.renamed', app({ id: undefined }), { after_unknown: { id: true } }),
      ]),
      {
        title: 'The app “Zuora OneID” is destroyed and a new one made at another address',
        action: expect.stringMatching(
          /`moved \{ from = okta_app_saml.oneid to = okta_app_saml.renamed \}`.* give that `movedFrom` .* not one that takes it out/,
        ),
      },
    ],
    'an app that the construct does not make is told nothing of its prop': [
      plan([
        remove('okta_app_oauth.a', { id: '0oaB', label: 'B', status: 'ACTIVE' }),
        create('okta_app_oauth.b', { label: 'B', status: 'ACTIVE' }, { after_unknown: { id: true } }),
      ]),
      { action: expect.not.stringContaining('movedFrom') },
    ],
    'a SAML app': [
      plan([remove('okta_app_saml.oneid', app())]),
      { severity: 'critical', title: expect.stringContaining('“Zuora OneID”') },
    ],
    'an OAuth app in a module': [
      plan([remove('module.x.okta_app_oauth.y[0]', { id: '0oaB', label: 'B', status: 'ACTIVE' })]),
      { severity: 'critical', address: 'module.x.okta_app_oauth.y[0]' },
    ],
  },
  fine: {
    forgotten: plan([forget('okta_app_saml.oneid', app())]),
    'something of an app': plan([remove('okta_app_signon_policy.x', { id: 'p1' })]),
    'replaced, which another rule finds': plan([replace('okta_app_saml.oneid', app(), app())]),
  },
});
