import { app, describeRule, forget, imported, plan } from '../plans';

describeRule('app-forgotten', {
  offending: {
    'an app that nothing else manages': [
      plan([forget('okta_app_saml.oneid', app())]),
      { severity: 'medium', title: 'The app “Zuora OneID” is no longer managed; Okta keeps it' },
    ],
    'of any type': [plan([forget('okta_app_bookmark.x', { id: '0oaX', label: 'X' })]), { severity: 'medium' }],
  },
  fine: {
    'another resource takes it over': plan([forget('okta_app_saml.a', app()), imported('okta_app_saml.b', app())]),
  },
});
