import { create, describeRule, plan, remove, update } from '../plans';

const saml = (values: Record<string, unknown> = {}) => ({
  id: '0oaI',
  name: 'Partner',
  status: 'ACTIVE',
  sso_url: 'https://idp.example.com/sso',
  issuer: 'https://idp.example.com',
  kid: 'k1',
  subject_match_type: 'USERNAME',
  account_link_action: 'DISABLED',
  ...values,
});
const to = (values: Record<string, unknown>) => plan([update('okta_idp_saml.i', saml(), saml(values))]);

describeRule('identity-provider-changed', {
  offending: {
    'another host': [
      to({ sso_url: 'https://evil.example.net/sso', issuer: 'https://evil.example.net' }),
      {
        severity: 'high',
        title: 'Okta trusts an identity provider, “Partner”, in another way: evil.example.net',
      },
    ],
    'another certificate': [to({ kid: 'k2' }), { severity: 'high' }],
    'a looser match': [to({ subject_match_type: 'USERNAME_OR_EMAIL' }), { severity: 'high' }],
    'people are linked without being asked': [to({ account_link_action: 'AUTO' }), { severity: 'high' }],
    'switched off': [to({ status: 'INACTIVE' }), { severity: 'high' }],
    'of OpenID Connect': [
      plan([
        update(
          'okta_idp_oidc.i',
          { name: 'P', token_url: 'https://idp.example.com/t' },
          { name: 'P', token_url: 'https://evil.example.net/t' },
        ),
      ]),
      { severity: 'high' },
    ],
    deleted: [plan([remove('okta_idp_saml.i', saml())]), { severity: 'high' }],
  },
  fine: {
    'another name': to({ name: 'Other' }),
    created: plan([create('okta_idp_saml.i', saml())]),
  },
});
