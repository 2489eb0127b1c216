import { app, changed, create, describeRule, keep, plan, update } from '../plans';

const links = { metadata_url: 'https://acme.okta.com/app/exk1/sso/saml/metadata' };
const configured = (org: string, key = 'okta', address = 'okta_app_saml.oneid') => ({
  configuration: {
    provider_config: {
      okta: { name: 'okta', expressions: {} },
      [key]: { name: 'okta', expressions: { org_name: { constant_value: org } } },
    },
    root_module: { resources: [{ address, type: 'okta_app_saml', provider_config_key: key }] },
  },
});

describeRule('provider-org-changed', {
  offending: {
    'another org, and nothing else changes': [
      plan([keep('okta_app_saml.oneid', app(links))], configured('other')),
      { severity: 'critical', changes: [{ attribute: 'org_name', before: 'acme', after: 'other' }] },
    ],
    'another alias': [plan([keep('okta_app_saml.oneid', app(links))], configured('other', 'okta.eu')), {}],
    'the preview org of the same company': [
      plan([update('okta_app_saml.oneid', app(links), app({ ...links, label: 'x' }))], configured('acme-preview')),
      {},
    ],
    'several of them': [
      plan(
        [keep('okta_app_saml.oneid[0]', app(links)), keep('okta_app_saml.oneid["a.b"]', app(links))],
        configured('other'),
      ),
      {},
      {},
    ],
    'one that Okta no longer has there, so that it is to be made': [
      plan([create('okta_app_saml.oneid', app({ id: undefined }))], {
        ...configured('other'),
        resource_drift: [changed('okta_app_saml.oneid', ['delete'], app(links), null)],
      }),
      { severity: 'critical' },
    ],
  },
  fine: {
    'the same org': plan([keep('okta_app_saml.oneid', app(links))], configured('ACME')),
    'a domain of its own, which doesn’t tell the org': plan(
      [keep('okta_app_saml.oneid', app({ metadata_url: 'https://login.acme.example/app/x' }))],
      configured('other'),
    ),
    'the org comes from the environment': plan([keep('okta_app_saml.oneid', app(links))]),
    'a new app': plan([create('okta_app_saml.oneid', app(links))], configured('other')),
  },
});
