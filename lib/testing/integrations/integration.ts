import * as z from 'zod';
import type { Settings } from '../org/data/fields';
import type { Integration } from '../org/data/org-data';
import { forbidden, notFound } from '../org/okta-error';
import type { IdPrefix, Org } from '../org/org';

/** What inline hooks and identity providers have in common here: they are kept for apps and the provider to name them. */
export interface IntegrationKind {
  readonly key: 'inlineHooks' | 'identityProviders';
  readonly prefix: IdPrefix;
  /** Okta's name for it, as its errors have it. */
  readonly name: string;
}

/**
 * @see https://developer.okta.com/docs/api/openapi/okta-management/management/tag/InlineHook/
 * @see https://developer.okta.com/docs/api/openapi/okta-management/management/tag/IdentityProvider/
 */
export const INLINE_HOOK: IntegrationKind = { key: 'inlineHooks', prefix: 'cal', name: 'InlineHook' };
export const IDENTITY_PROVIDER: IntegrationKind = { key: 'identityProviders', prefix: '0oa', name: 'IdentityProvider' };

export const integrationDefinition = z.looseObject({
  name: z.string().min(1, 'The field cannot be left blank'),
  type: z.string(),
});

export function createIntegration(org: Org, { key, prefix }: IntegrationKind, definition: Settings): Integration {
  const made: Integration = {
    id: org.newId(prefix, key, String(definition['name'])),
    status: 'ACTIVE',
    definition: withoutSecrets(definition),
    ...org.timestamps(),
  };
  org.data[key] = { ...org.data[key], [made.id]: made };
  return made;
}

export function changeIntegration(org: Org, integration: Integration, definition: Settings): void {
  integration.definition = withoutSecrets(definition);
  integration.lastUpdated = org.now();
}

/** @throws OktaError 404 */
export function integrationOf(org: Org, { key, name }: IntegrationKind, id: string): Integration {
  const all = org.data[key] ?? {};
  const found = Object.hasOwn(all, id) ? all[id] : undefined;
  if (found === undefined) throw notFound(id, name);
  return found;
}

export function integrationsOf(org: Org, { key }: IntegrationKind): Integration[] {
  return Object.values(org.data[key] ?? {});
}

/** @throws OktaError 403 for an inline hook that is active */
export function deleteIntegration(org: Org, kind: IntegrationKind, { id, status }: Integration): void {
  if (kind === INLINE_HOOK && status === 'ACTIVE') throw forbidden('An inline hook must be deactivated first.');
  const { [id]: _, ...others } = org.data[kind.key] ?? {};
  org.data[kind.key] = others;
}

export function integrationBody(org: Org, kind: IntegrationKind, { id, status, definition, ...times }: Integration) {
  const path = kind === INLINE_HOOK ? 'inlineHooks' : 'idps';
  return {
    ...definition,
    id,
    status,
    created: times.created,
    lastUpdated: times.lastUpdated,
    _links: { self: { href: `${org.url}/api/v1/${path}/${id}` } },
  };
}

/** Of credentials only what they are for is kept. */
const SECRETS = new Set(['value', 'client_secret', 'clientSecret', 'privateKey', 'password']);

function withoutSecrets(settings: Settings): Settings {
  return Object.fromEntries(
    Object.entries(settings).flatMap(([key, value]) => {
      if (SECRETS.has(key)) return [];
      const isObject = typeof value === 'object' && value !== null && !Array.isArray(value);
      return [[key, isObject ? withoutSecrets(value as Settings) : value]]; // JSON, of which an object has texts for keys.
    }),
  );
}
