import { isChanging } from '../plan/change';
import { configuredAddress } from '../plan/configuration/configuration';
import type { Rule } from './rule';

export const literalSecret: Rule = {
  id: 'literal-secret',
  severity: 'high',
  finds:
    "a secret of the okta provider, or of a resource that the plan creates or changes, is written in the configuration word for word; it isn't shown",
  why: 'Everybody who can read the code has it, now and in its history, and with it what Okta may do in the app, or Terraform in Okta.',
  action:
    'Take the secret as used up: make a new one, give it to Terraform by a variable that is `sensitive`, and revoke this one.',
  *examine(plan) {
    const secrets = plan.configuration.literalSecrets;
    const resources = secrets.length === 0 ? [] : plan.resources.filter(isChanging);
    const changing = new Map(resources.map((change) => [configuredAddress(change.address), change]));
    for (const { address, attribute } of secrets) {
      const change = changing.get(address);
      if (change || address.startsWith('provider.')) {
        yield {
          at: change ?? address,
          title: `A secret is written in the configuration: ${attribute}`,
          changes: [{ attribute, before: { unknown: true }, after: { sensitive: true } }],
        };
      }
    }
  },
};
