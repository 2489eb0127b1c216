import { app, create, describeRule, plan, update } from '../plans';

const saml = (before: unknown, after: unknown, marks = {}) =>
  plan([
    update(
      'okta_app_saml.hub',
      app({ app_settings_json: JSON.stringify(before) }),
      app({ app_settings_json: JSON.stringify(after) }),
      marks,
    ),
  ]);
const hidden = { before_sensitive: { app_settings_json: true }, after_sensitive: { app_settings_json: true } };

describeRule('app-settings-changed', {
  offending: {
    'another host': [
      saml({ baseUrl: 'https://hub.example.com/a' }, { baseUrl: 'https://evil.example.net/a' }),
      {
        severity: 'high',
        title: 'Settings of the app “Zuora OneID” change: it speaks to evil.example.net',
        changes: [
          {
            attribute: 'app_settings_json.baseUrl',
            before: 'https://hub.example.com',
            after: 'https://evil.example.net',
          },
        ],
      },
    ],
    'a host deep inside': [
      saml({ a: { urls: ['https://hub.example.com'] } }, { a: { urls: ['https://evil.example.net'] } }),
      { severity: 'high' },
    ],
    'a tenant, whose value isn’t shown': [
      saml({ subDomain: 'acme' }, { subDomain: 'evil' }),
      {
        severity: 'medium',
        changes: [
          { attribute: 'app_settings_json.subDomain', before: { sensitive: true }, after: { sensitive: true } },
        ],
      },
    ],
    'a host that Terraform holds for a secret': [
      saml({ baseUrl: 'https://hub.example.com' }, { baseUrl: 'https://evil.example.net' }, hidden),
      { severity: 'high', title: 'Settings of the app “Zuora OneID” change: it speaks to a host that is hidden' },
    ],
    'as a resource of its own': [
      plan([
        update(
          'okta_app_saml_app_settings.s',
          { id: '0oaAPP', app_id: '0oaAPP', settings: '{"baseUrl":"https://hub.example.com"}' },
          { id: '0oaAPP', app_id: '0oaAPP', settings: '{"baseUrl":"https://evil.example.net"}' },
        ),
      ]),
      { severity: 'high' },
    ],
    'not known yet': [
      plan([
        update('okta_app_saml.hub', app({ app_settings_json: '{}' }), app(), {
          after_unknown: { app_settings_json: true },
        }),
      ]),
      { severity: 'high', certainty: 'possible' },
    ],
  },
  fine: {
    'the same in another order': saml({ a: 1, b: 2 }, { b: 2, a: 1 }),
    'nothing, written down': saml({}, { a: null }),
    created: plan([create('okta_app_saml.hub', app({ app_settings_json: '{"a":1}' }))]),
  },
});
