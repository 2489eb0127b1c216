import { create, describeRule, plan, update } from '../plans';

const app = (values: Record<string, unknown> = {}) => ({
  id: '0oaX',
  label: 'X',
  client_id: 'c',
  jwks: [{ kid: 'k1' }],
  ...values,
});
const to = (values: Record<string, unknown>) => plan([update('okta_app_oauth.x', app(), app(values))]);

describeRule('client-key-changed', {
  offending: {
    'one more key': [
      to({ jwks: [{ kid: 'k1' }, { kid: 'k2' }] }),
      { severity: 'medium', changes: [{ attribute: 'jwks.kid', before: ['k1'], after: ['k1', 'k2'] }] },
    ],
    'another client id': [to({ client_id: 'd' }), { severity: 'medium' }],
    'keys from another host': [
      plan([
        update(
          'okta_app_oauth.x',
          app({ jwks_uri: 'https://ok.example.com/keys' }),
          app({ jwks_uri: 'https://evil.example.net/keys' }),
        ),
      ]),
      { severity: 'high' },
    ],
    'not known yet': [
      plan([update('okta_app_oauth.x', app(), app(), { after_unknown: { jwks: true } })]),
      { certainty: 'possible' },
    ],
  },
  fine: {
    'the same keys in another order': plan([
      update(
        'okta_app_oauth.x',
        app({ jwks: [{ kid: 'a' }, { kid: 'b' }] }),
        app({ jwks: [{ kid: 'b' }, { kid: 'a' }] }),
      ),
    ]),
    'a client id that is read back': plan([
      update('okta_app_oauth.x', app(), app({ label: 'Y' }), { after_unknown: { client_id: true } }),
    ]),
    created: plan([create('okta_app_oauth.x', app())]),
  },
});
