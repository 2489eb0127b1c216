import { app, create, describeRule, keep, plan, update } from '../plans';

const saml = (values: Record<string, unknown>) => plan([update('okta_app_saml.oneid', app(), app(values))]);
const of = (type: string, attribute: string) =>
  plan([
    update(
      `${type}.x`,
      { id: '0oaX', label: 'X', [attribute]: 'https://ok.example.com/login' },
      { id: '0oaX', label: 'X', [attribute]: 'https://evil.example.net/login' },
    ),
  ]);
const oauth = (before: string[], after: string[]) =>
  plan([update('okta_app_oauth.x', { id: '0oaX', redirect_uris: before }, { id: '0oaX', redirect_uris: after })]);

describeRule('sign-on-address-changed', {
  offending: {
    'all three ACS addresses of another host': [
      saml({
        sso_url: 'https://evil.example.net/acs',
        recipient: 'https://evil.example.net/acs',
        destination: 'https://evil.example.net/acs',
      }),
      {
        severity: 'high',
        title: 'What people sign in to the app “Zuora OneID” with goes to evil.example.net',
      },
    ],
    'recipient only': [saml({ recipient: 'https://evil.example.net/acs' }), { severity: 'high' }],
    'a host that only begins like the old one': [
      saml({ sso_url: 'https://one.zuora.com.evil.example.net/saml/SSO' }),
      { title: 'What people sign in to the app “Zuora OneID” with goes to one.zuora.com.evil.example.net' },
    ],
    'the old host as a user name in front of another': [
      saml({ sso_url: 'https://one.zuora.com@evil.example.net/saml/SSO' }),
      { title: 'What people sign in to the app “Zuora OneID” with goes to evil.example.net' },
    ],
    'the same host without TLS': [saml({ sso_url: 'http://one.zuora.com/saml/SSO' }), { severity: 'high' }],
    'one more ACS address': [
      plan([
        update(
          'okta_app_saml.oneid',
          app({ acs_endpoints: [] }),
          app({ acs_endpoints: ['https://evil.example.net/2'] }),
        ),
      ]),
      {
        severity: 'high',
        changes: [{ attribute: 'acs_endpoints', before: [], after: ['https://evil.example.net/2'] }],
      },
    ],
    'one more ACS address with an index': [
      saml({ acs_endpoints_indices: [{ index: 1, url: 'https://evil.example.net/acs' }] }),
      {
        severity: 'high',
        changes: [{ attribute: 'acs_endpoints_indices.url', before: [], after: ['https://evil.example.net/acs'] }],
      },
    ],
    'an address that is known only after apply': [
      plan([update('okta_app_saml.oneid', app(), app({ sso_url: undefined }), { after_unknown: { sso_url: true } })]),
      { severity: 'high', certainty: 'possible' },
    ],
    'another path': [saml({ sso_url: 'https://one.zuora.com/saml/SSO/2' }), { severity: 'low' }],
    'the page that Okta fills in passwords on: SWA': [of('okta_app_swa', 'url'), { severity: 'high' }],
    'the same, basic auth': [of('okta_app_basic_auth', 'auth_url'), { severity: 'high' }],
    'the same, auto login': [of('okta_app_auto_login', 'sign_on_url'), { severity: 'high' }],
    'the same, three fields': [of('okta_app_three_field', 'url'), { severity: 'high' }],
    'the same, secure password store': [of('okta_app_secure_password_store', 'url'), { severity: 'high' }],
    'the same, shared credentials': [of('okta_app_shared_credentials', 'url'), { severity: 'high' }],
    'a bookmark': [of('okta_app_bookmark', 'url'), { severity: 'medium' }],
    'one more redirect URI': [
      oauth(['https://ok.example.com/cb'], ['https://ok.example.com/cb', 'https://evil.example.net/cb']),
      { severity: 'medium' },
    ],
    'a redirect URI on the same host': [
      oauth(['https://ok.example.com/cb'], ['https://ok.example.com/cb2']),
      { severity: 'low' },
    ],
    'a redirect URI as a resource of its own': [
      plan([
        keep('okta_app_oauth.x', { id: '0oaX', label: 'X', redirect_uris: ['https://ok.example.com/cb'] }),
        create('okta_app_oauth_redirect_uri.x', { app_id: '0oaX', uri: 'https://evil.example.net/cb' }),
      ]),
      { severity: 'medium', title: 'What people sign in to the app “X” with goes to evil.example.net' },
    ],
  },
  fine: {
    'the same addresses in another order': plan([
      update('okta_app_saml.oneid', app({ acs_endpoints: ['a', 'b'] }), app({ acs_endpoints: ['b', 'a'] })),
    ]),
    'the standard port': saml({}),
    created: plan([create('okta_app_saml.oneid', app({ sso_url: 'https://x.example.com' }))]),
    'a redirect URI of an app that is created': plan([
      create('okta_app_oauth_redirect_uri.x', { uri: 'https://x.example.com' }, { after_unknown: { app_id: true } }),
    ]),
    'another attribute': saml({ label: 'New' }),
  },
});
