import { printable, shortened } from '../../report/printable';
import type { Rule } from './rule';
import { hostOf } from './shared/sign-on/addresses';

/** Okta's own domains; an org with a domain of its own has one of these beside it. */
const OKTA_DOMAINS = /^(okta|oktapreview|okta-emea|okta-gov|okta-miltest|okta\.mil|trexcloud)\.(com|mil)$|^okta\.mil$/;

export const providerRedirected: Rule = {
  id: 'provider-redirected',
  severity: 'high',
  finds:
    "a configuration of the okta provider sets `http_proxy`, or a `base_url` that isn't a domain of Okta; whether or not anything changes, for no plan says what it was before",
  why: 'The provider then sends every request there instead of to Okta: its credential, which may do whatever Terraform may, and everything about people.',
  action:
    'Leave `http_proxy` out: for a proxy of the company set HTTPS_PROXY, which carries the traffic without reading it. Let `base_url` be the domain of the org, such as `okta.com`.',
  *examine(plan) {
    for (const { key, addresses } of plan.configuration.providers) {
      const { http_proxy: proxy, base_url: domain } = addresses;
      if (proxy !== undefined) {
        yield {
          at: `provider.${key}`,
          title: `Terraform sends what it asks of Okta to ${named(proxy)}`,
          changes: [{ attribute: 'http_proxy', before: { unknown: true }, after: named(proxy) }],
        };
      }
      if (domain !== undefined && !OKTA_DOMAINS.test(domain.toLowerCase())) {
        yield {
          at: `provider.${key}`,
          title: `Terraform sends what it asks of Okta to a domain that isn't Okta's: ${named(domain)}`,
          changes: [{ attribute: 'base_url', before: { unknown: true }, after: named(domain) }],
        };
      }
    }
  },
};

/** Without a user name and password that may be in it. */
function named(address: string): string {
  return hostOf(address) ?? shortened(printable(address.replace(/^.*@/s, '')), 60);
}
