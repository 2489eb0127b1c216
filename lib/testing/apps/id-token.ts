import * as z from 'zod';
import type { App } from '../org/data/app';
import { notFound } from '../org/okta-error';
import type { Org } from '../org/org';

/**
 * What an OIDC app's ID token says, which the Admin Console and the provider write by an internal route.
 * @see https://github.com/okta/terraform-provider-okta/tree/master/test/fixtures/vcr/idaas
 */
export const idTokenSettings = z.object({
  issuerMode: z.string(),
  valueType: z.string().optional(),
  name: z.string().optional(),
  groupFilterType: z.string().optional(),
  value: z.string().optional(),
});
export type IdTokenSettings = z.infer<typeof idTokenSettings>;

/** @throws OktaError 404 unless the app is an OIDC one */
export function oidcApp(org: Org, id: string): App {
  const app = org.app(id);
  if (app.signOnMode !== 'OPENID_CONNECT') throw notFound(id, 'AppInstance');
  return app;
}

/** The answer to a change, which has neither issuer nor audience. */
export function changedIdToken(app: App, settings: IdTokenSettings) {
  app.idToken = { ...settings };
  return { issuer: null, orgUrl: null, customUrl: null, audience: null, ...settings };
}

export function idTokenBody(org: Org, app: App) {
  const { oauthClient } = app.credentials as { oauthClient?: { client_id?: unknown } }; // As the app's definition was sent.
  return {
    issuer: org.url,
    orgUrl: null,
    customUrl: null,
    audience: oauthClient?.client_id ?? app.id,
    ...(app.idToken ?? { issuerMode: 'ORG_URL' }),
  };
}
