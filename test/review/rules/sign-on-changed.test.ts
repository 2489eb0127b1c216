import { app, create, describeRule, plan, update } from '../plans';

describeRule('sign-on-changed', {
  offending: {
    'endpoint and audience': [
      plan([update('okta_app_saml.oneid', app(), app({ sso_url: 'https://x', audience: 'y' }))]),
      {
        severity: 'medium',
        changes: [
          { attribute: 'sso_url', before: 'https://one.zuora.com/saml/SSO', after: 'https://x' },
          { attribute: 'audience', before: 'https://one.zuora.com/saml/metadata', after: 'y' },
        ],
      },
    ],
    NameID: [
      plan([update('okta_app_saml.oneid', app(), app({ subject_name_id_template: '${user.email}' }))]),
      { severity: 'medium' },
    ],
    signing: [plan([update('okta_app_saml.oneid', app(), app({ assertion_signed: false }))]), { severity: 'medium' }],
    'an endpoint known only after apply': [
      plan([update('okta_app_saml.oneid', app(), app({ sso_url: undefined }), { after_unknown: { sso_url: true } })]),
      { certainty: 'possible' },
    ],
  },
  fine: {
    'the label': plan([update('okta_app_saml.oneid', app(), app({ label: 'New' }))]),
    'the same endpoints in another order': plan([
      update('okta_app_saml.oneid', app({ acs_endpoints: ['a', 'b'] }), app({ acs_endpoints: ['b', 'a'] })),
    ]),
    created: plan([create('okta_app_saml.oneid', app())]),
  },
});
