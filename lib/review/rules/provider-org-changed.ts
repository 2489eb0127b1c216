import { READABLE } from '../plan/attributes/readable';
import { visibleText } from '../plan/attributes/reading';
import type { ResourceChange } from '../plan/change';
import { configuredAddress } from '../plan/configuration/configuration';
import type { Plan } from '../plan/plan';
import type { Rule } from './rule';
import { hostOf } from './shared/sign-on/addresses';

/** Addresses of the org that Okta gives an app; they tell which org the state is of. */
const LINKS = ['metadata_url', 'http_post_binding', 'embed_url'];

export const providerOrgChanged: Rule = {
  id: 'provider-org-changed',
  severity: 'critical',
  finds:
    "the provider of an app is configured for another org (`org_name`) than the one whose address is in the app's state; told where both are in the plan",
  why: "Terraform takes ids of one org to another: what it knows isn't there, so that it makes everything anew in the wrong org, or changes what has that id there, and the right one is managed no longer.",
  action:
    'Point the provider, its alias in `providers` or `provider`, and the variables of the run back to the org of this state. To move to another org start with an empty state.',
  *examine(plan) {
    const orgs = new Map(
      plan.configuration.providers.flatMap(({ key, addresses }) =>
        addresses.org_name ? [[key, addresses.org_name] as const] : [],
      ),
    );
    if (orgs.size === 0) {
      return;
    }
    for (const change of [...plan.resources, ...plan.drift]) {
      const declared = orgs.get(keyOf(change, plan) ?? '');
      const known = declared === undefined || change.kind === 'create' ? undefined : orgOf(change);
      if (declared !== undefined && known !== undefined && known !== declared.toLowerCase()) {
        yield {
          at: change,
          title: 'The provider of an app is configured for another org than the app is in',
          changes: [{ attribute: 'org_name', before: known, after: declared }],
        };
      }
    }
  },
};

function keyOf({ address }: ResourceChange, plan: Plan): string | undefined {
  return plan.configuration.providerKeys.get(configuredAddress(address));
}

/** The org's name in an address of Okta's own; an org's own domain doesn't tell it. */
function orgOf(change: ResourceChange): string | undefined {
  const has = READABLE.get(change.type) ?? {};
  for (const link of LINKS.filter((attribute) => attribute in has)) {
    const host = hostOf(visibleText(change, 'before', link) ?? '');
    const [, org] =
      /^([a-z0-9-]+?)(?:-admin)?\.(?:okta|oktapreview|okta-emea|okta-gov)\.(?:com|mil)$/.exec(host ?? '') ?? [];
    if (org) {
      return org;
    }
  }
  return undefined;
}
