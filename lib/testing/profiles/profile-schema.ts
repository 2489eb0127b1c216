import * as z from 'zod';
import type { App } from '../org/data/app';
import type { Attribute } from '../org/data/profiles';
import { provisioningIsOn } from '../org/data/provisioning';
import { notFound, validationFailed } from '../org/okta-error';
import type { Org } from '../org/org';
import { mappingTo } from './profile-mapping';

/**
 * Attributes of an app's users.
 * @see https://developer.okta.com/docs/api/openapi/okta-management/management/tag/Schema/
 */
const attribute = z.looseObject({
  title: z.string().min(1),
  type: z.enum(['string', 'boolean', 'number', 'integer', 'array', 'object']),
  description: z.string().nullish(),
  required: z.boolean().nullish(),
  externalName: z.string().nullish(),
  externalNamespace: z.string().nullish(),
});
const definition = z.object({ properties: z.record(z.string(), attribute.partial().nullable()).optional() });

/** Body of `POST /meta/schemas/apps/{id}/default`: attributes to add or change, or null to remove one. */
export const schemaChange = z.object({
  definitions: z.object({ base: definition.optional(), custom: definition.optional() }),
});

/** @throws OktaError 400 if an attribute is malformed, of another type than before, or still mapped when removed */
export function changeSchema(org: Org, app: App, change: z.infer<typeof schemaChange>): void {
  const { custom, base } = app.schema;
  const changed = { custom: { ...custom }, base: { ...base } };
  for (const [variable, properties] of Object.entries(change.definitions.base?.properties ?? {})) {
    const existing = base[variable];
    if (existing === undefined || properties === null) {
      throw validationFailed('schema', `Base attribute '${variable}' can't be added or removed.`);
    }
    const { externalName: _name, externalNamespace: _namespace, ...changeable } = present(properties);
    changed.base[variable] = { ...existing, ...changeable };
  }
  for (const [variable, properties] of Object.entries(change.definitions.custom?.properties ?? {})) {
    if (properties === null) {
      refuseIfMapped(org, app, variable);
      delete changed.custom[variable];
    } else {
      changed.custom[variable] = customAttribute(app, variable, properties);
    }
  }
  app.schema = { ...app.schema, ...changed, lastUpdated: org.now() };
}

function customAttribute(app: App, variable: string, properties: Record<string, unknown>): Attribute {
  if (!/^[A-Za-z_]\w*$/.test(variable)) {
    throw validationFailed('schema', `'${variable}' isn't a valid variable name.`);
  }
  if (app.schema.base[variable] !== undefined) {
    throw validationFailed('schema', `Property '${variable}' already exists in the base schema.`);
  }
  const existing = app.schema.custom[variable];
  const whole = attribute.safeParse({ ...existing, ...present(properties) });
  if (!whole.success) {
    throw validationFailed('schema', ...whole.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`));
  }
  if (existing !== undefined && existing.type !== whole.data.type) {
    throw validationFailed('schema', `The type of property '${variable}' can't be changed.`);
  }
  // `present` left out every null that the schema lets a request have.
  return { scope: 'NONE', ...whole.data } as Attribute;
}

function refuseIfMapped(org: Org, app: App, variable: string): void {
  if (mappingTo(org, app).properties[variable] !== undefined) {
    throw validationFailed('schema', `Property '${variable}' can't be removed while a profile mapping uses it.`);
  }
}

/** A schema cannot be read or changed while its app is inactive: Okta answers as if there were none. */
export function appWithSchema(org: Org, id: string): App {
  const app = org.app(id);
  if (app.status !== 'ACTIVE') {
    throw notFound(id, 'AppInstance');
  }
  return app;
}

/** Body of the schema's answers. */
export function schemaBody(org: Org, app: App) {
  const hidden = provisioningIsOn(app) ? [] : ['master', 'permissions', 'union', 'mutability'];
  return {
    id: `${org.url}/meta/schemas/apps/${app.id}/default`,
    $schema: 'http://json-schema.org/draft-04/schema#',
    name: app.name,
    title: `${app.label} User`,
    lastUpdated: app.schema.lastUpdated,
    created: app.schema.created,
    definitions: {
      custom: { id: '#custom', type: 'object', properties: without(app.schema.custom, hidden), required: [] },
      base: {
        id: '#base',
        type: 'object',
        properties: without(app.schema.base, hidden),
        required: Object.keys(app.schema.base).filter((variable) => app.schema.base[variable]?.required),
      },
    },
    type: 'object',
    properties: { profile: { allOf: [{ $ref: '#/definitions/custom' }, { $ref: '#/definitions/base' }] } },
  };
}

function present(properties: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(properties).filter(([, value]) => value !== null && value !== undefined));
}

function without(attributes: Record<string, Attribute>, hidden: readonly string[]) {
  return Object.fromEntries(
    Object.entries(attributes).map(([variable, attribute]) => [
      variable,
      Object.fromEntries(Object.entries(attribute).filter(([key]) => !hidden.includes(key))),
    ]),
  );
}
