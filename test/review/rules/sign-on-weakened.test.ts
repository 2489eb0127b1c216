import { app, create, describeRule, plan, update } from '../plans';

const strong = { signature_algorithm: 'RSA_SHA256', digest_algorithm: 'SHA256', honor_force_authn: true };
const saml = (values: Record<string, unknown>) =>
  plan([update('okta_app_saml.oneid', app(strong), app({ ...strong, ...values }))]);
const oauth = (before: Record<string, unknown>, after: Record<string, unknown>) =>
  plan([update('okta_app_oauth.x', { id: '0oaX', ...before }, { id: '0oaX', ...after })]);

describeRule('sign-on-weakened', {
  offending: {
    'assertions without a signature': [
      saml({ assertion_signed: false }),
      { severity: 'high', changes: [{ attribute: 'assertion_signed', before: true, after: false }] },
    ],
    'responses without a signature': [saml({ response_signed: false }), { severity: 'high' }],
    'SHA-1': [saml({ signature_algorithm: 'RSA_SHA1', digest_algorithm: 'SHA1' }), { severity: 'high' }],
    'no signature said': [saml({ assertion_signed: null }), { severity: 'high', certainty: 'possible' }],
    'sign-in again is not asked for': [saml({ honor_force_authn: false }), { severity: 'medium' }],
    'OAuth without PKCE': [oauth({ pkce_required: true }, { pkce_required: false }), { severity: 'medium' }],
    'OAuth with redirects to any sub-domain': [
      oauth({ wildcard_redirect: 'DISABLED' }, { wildcard_redirect: 'SUBDOMAIN' }),
      { severity: 'high' },
    ],
    'an OAuth client that needs no secret': [
      oauth({ token_endpoint_auth_method: 'client_secret_basic' }, { token_endpoint_auth_method: 'none' }),
      { severity: 'high' },
    ],
    'a shown password': [
      plan([
        update('okta_app_basic_auth.x', { id: '0oaX', reveal_password: false }, { id: '0oaX', reveal_password: true }),
      ]),
      { severity: 'medium' },
    ],
    'a signing that is known only after apply': [
      plan([
        update('okta_app_saml.oneid', app(), app({ assertion_signed: undefined }), {
          after_unknown: { assertion_signed: true },
        }),
      ]),
      { severity: 'high', certainty: 'possible' },
    ],
  },
  fine: {
    'gets stronger': plan([update('okta_app_saml.oneid', app({ assertion_signed: false }), app())]),
    'another attribute': saml({ label: 'New' }),
    created: plan([create('okta_app_saml.oneid', app({ assertion_signed: false }))]),
    'a client gets a secret': oauth(
      { token_endpoint_auth_method: 'none' },
      { token_endpoint_auth_method: 'client_secret_basic' },
    ),
  },
});
