import { TerraformStack, Testing } from 'cdktf';
import { OneIdScimProvisioning, type OneIdScimProvisioningProps } from '../../lib';

/** A minimal app. */
export const APP = { source: 'create', label: 'Zuora OneID' };

/** An app whose connection Okta's API writes, after a person's consent. */
export const ZOOM = {
  app: { ...APP, catalogKey: 'zoomus', settings: { subDomain: 'acme' } },
  connection: { managedBy: 'okta-api', authScheme: 'OAUTH2' },
};

/** One whose connection it writes with a token. */
export const ZSCALER = {
  app: { ...APP, catalogKey: 'zscalerbyz', settings: { siteDomain: 'acme' } },
  connection: { managedBy: 'okta-api', authScheme: 'TOKEN', baseUrl: 'https://acme.example.com/scim' },
};

/** An instance with props of any shape. */
export function construct(props: unknown, stack = new TerraformStack(Testing.app(), 'stack')): OneIdScimProvisioning {
  // Wrong props are what is tested; plain JavaScript and JSON may have them.
  return new OneIdScimProvisioning(stack, 'oneid', props as OneIdScimProvisioningProps);
}

/** The error of such an instance. */
export function problems(...each: string[]): Error {
  const count = each.length === 1 ? 'a problem' : `${each.length} problems`;
  return new Error([`OneIdScimProvisioning at "stack/oneid" has ${count}:`, ...each].join('\n  - '));
}
