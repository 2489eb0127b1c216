import { describeRule, plan } from '../plans';

const provider = (expressions: object, variables = {}) =>
  plan([], {
    variables,
    configuration: {
      provider_config: { okta: { name: 'okta', full_name: 'registry.terraform.io/okta/okta', expressions } },
    },
  });
const constant = (value: string) => ({ constant_value: value });

describeRule('provider-redirected', {
  offending: {
    'a proxy': [
      provider({ http_proxy: constant('http://ada:CANARY@evil.example.net:8080/x') }),
      {
        severity: 'high',
        address: 'provider.okta',
        title: 'Terraform sends what it asks of Okta to http://evil.example.net:8080',
      },
    ],
    'a domain that isn’t Okta’s': [provider({ base_url: constant('okta.com.evil.example.net') }), { severity: 'high' }],
    'a proxy by a variable': [
      provider({ http_proxy: { references: ['var.proxy'] } }, { proxy: { value: 'http://evil.example.net' } }),
      { severity: 'high' },
    ],
    'a proxy by a variable, in JSON': [
      provider(
        { http_proxy: { constant_value: '${var.proxy}', references: ['var.proxy'] } },
        { proxy: { value: 'http://evil.example.net' } },
      ),
      { severity: 'high' },
    ],
  },
  fine: {
    'Okta’s domains': plan([], {
      configuration: {
        provider_config: Object.fromEntries(
          ['okta.com', 'oktapreview.com', 'okta-emea.com', 'okta-gov.com'].map((domain) => [
            `okta.${domain}`,
            { name: 'okta', expressions: { org_name: constant('acme'), base_url: constant(domain) } },
          ]),
        ),
      },
    }),
    'nothing said': provider({}),
    'another provider': plan([], {
      configuration: { provider_config: { aws: { name: 'aws', expressions: { http_proxy: constant('http://x') } } } },
    }),
    'an empty variable': provider({ http_proxy: { references: ['var.proxy'] } }, { proxy: { value: '' } }),
  },
});
