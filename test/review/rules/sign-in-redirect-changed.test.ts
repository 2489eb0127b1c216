import { app, create, describeRule, plan, update } from '../plans';

const evil = 'https://evil.example.net/login';
const saml = (values: Record<string, unknown>) => plan([update('okta_app_saml.oneid', app(), app(values))]);

describeRule('sign-in-redirect-changed', {
  offending: {
    'a login page of another host': [
      saml({ accessibility_login_redirect_url: evil }),
      { severity: 'high', title: 'People of the app “Zuora OneID” are sent to evil.example.net' },
    ],
    'an error page of another host': [saml({ accessibility_error_redirect_url: evil }), { severity: 'high' }],
    'a relay state of another host': [saml({ default_relay_state: evil }), { severity: 'medium' }],
    'a relay state without a scheme': [saml({ default_relay_state: '//evil.example.net' }), { severity: 'medium' }],
    'signing out at another host': [saml({ single_logout_url: evil }), { severity: 'medium' }],
    'a page of the app itself': [saml({ default_relay_state: 'https://one.zuora.com/start' }), { severity: 'low' }],
    'the page after sign-in by a form': [
      plan([
        update(
          'okta_app_swa.x',
          { id: '0oaX', url: 'https://ok.example.com' },
          { id: '0oaX', url: 'https://ok.example.com', redirect_url: evil },
        ),
      ]),
      { severity: 'high' },
    ],
    'where an OAuth app begins': [
      plan([
        update(
          'okta_app_oauth.x',
          { id: '0oaX', login_uri: 'https://ok.example.com' },
          { id: '0oaX', login_uri: evil },
        ),
      ]),
      { severity: 'high' },
    ],
  },
  fine: {
    'nothing said': saml({ accessibility_login_redirect_url: '' }),
    created: plan([create('okta_app_saml.oneid', app({ accessibility_login_redirect_url: evil }))]),
  },
});
