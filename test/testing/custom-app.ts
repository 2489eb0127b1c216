import { createApp } from '../../lib/testing/apps/app';
import type { AppDefinition } from '../../lib/testing/apps/app-definition';
import { type Assumptions, DEFAULT_ASSUMPTIONS } from '../../lib/testing/org/assumptions';
import type { App } from '../../lib/testing/org/data/app';
import { newOrg } from '../../lib/testing/org/new-org';
import type { Org } from '../../lib/testing/org/org';
import { SAML_APP } from './call';

/** An org, and an app in it: the custom SAML app unless another one is described. */
export function orgWithApp(
  app: Partial<AppDefinition> = {},
  assumptions: Partial<Assumptions> = {},
): { org: Org; app: App } {
  const org = newOrg('sim', 'v1', { ...DEFAULT_ASSUMPTIONS, ...assumptions });
  return { org, app: createApp(org, { ...SAML_APP, ...app } as AppDefinition, true) };
}

/** Org2Org, whose connection the API serves. */
export const ORG2ORG: Partial<AppDefinition> = {
  label: 'Hub',
  name: 'okta_org2org',
  settings: { app: { baseUrl: 'https://hub.okta.com' } },
};
