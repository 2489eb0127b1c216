import * as z from 'zod';
import { analyseExpression, parseExpression } from '../../expression';
import type { App } from '../org/data/app';
import type { Attribute, ProfileSchema } from '../org/data/profiles';
import { provisioningIsOn } from '../org/data/provisioning';
import { notFound, validationFailed } from '../org/okta-error';
import type { Org } from '../org/org';
import { mappingFrom, mappingTo } from './profile-mapping';

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
export function changeAppSchema(org: Org, app: App, change: z.infer<typeof schemaChange>): void {
  app.schema = changedSchema(org, app.schema, change, (variable) => refuseIfMapped(org, app, variable));
}

/**
 * A profile's attributes after a change.
 *
 * @param refuseRemoval throws if an attribute is still needed
 * @throws OktaError 400 as above
 */
export function changedSchema(
  org: Org,
  schema: ProfileSchema,
  change: z.infer<typeof schemaChange>,
  refuseRemoval: (variable: string) => void = () => {},
): ProfileSchema {
  const { custom, base } = schema;
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
      refuseRemoval(variable);
      delete changed.custom[variable];
    } else {
      changed.custom[variable] = customAttribute(schema, variable, properties);
    }
  }
  return { ...schema, ...changed, lastUpdated: org.now() };
}

function customAttribute(schema: ProfileSchema, variable: string, properties: Record<string, unknown>): Attribute {
  if (!/^[A-Za-z_]\w*$/.test(variable)) {
    throw validationFailed('schema', `'${variable}' isn't a valid variable name.`);
  }
  if (schema.base[variable] !== undefined) {
    throw validationFailed('schema', `Property '${variable}' already exists in the base schema.`);
  }
  const existing = schema.custom[variable];
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
  const toOkta = Object.values(mappingFrom(org, app).properties);
  if (
    mappingTo(org, app).properties[variable] !== undefined ||
    toOkta.some(({ expression }) => reads(expression, variable))
  ) {
    throw validationFailed('schema', `Property '${variable}' can't be removed while a profile mapping uses it.`);
  }
}

/** Whether an expression of a mapping to Okta reads the attribute of the app's user. */
function reads(expression: string, variable: string): boolean {
  const parsed = parseExpression(expression);
  if (!parsed.ok) return false;
  return analyseExpression(parsed.tree, { side: 'from-app' }).reads.some(
    ({ profile, attribute }) => attribute === variable && ['appuser', 'appUser', 'source'].includes(profile),
  );
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
    ...definitions({
      base: without(app.schema.base, hidden),
      custom: without(app.schema.custom, hidden),
    }),
  };
}

/** The part of a schema's answer that has the attributes, whatever the profile is of. */
export function definitions({ base, custom }: Pick<ProfileSchema, 'base' | 'custom'>) {
  const required = (attributes: Record<string, Attribute>) =>
    Object.keys(attributes).filter((variable) => attributes[variable]?.required);
  return {
    definitions: {
      custom: { id: '#custom', type: 'object', properties: custom, required: required(custom) },
      base: { id: '#base', type: 'object', properties: base, required: required(base) },
    },
    type: 'object',
    properties: { profile: { allOf: [{ $ref: '#/definitions/custom' }, { $ref: '#/definitions/base' }] } },
  };
}

function present(properties: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(properties).filter(([, value]) => value !== null && value !== undefined));
}

/** As Okta's recorded answers have it: what isn't required says nothing of it, and lists always say how they are joined. */
function without(attributes: Record<string, Attribute>, hidden: readonly string[]): Record<string, Attribute> {
  return Object.fromEntries(
    Object.entries(attributes).map(([variable, attribute]) => [
      variable,
      // Title and type, which an attribute has to have, are never hidden.
      Object.fromEntries(
        Object.entries(attribute).filter(
          ([key, value]) =>
            (!hidden.includes(key) || (key === 'union' && attribute.type === 'array')) &&
            !(key === 'required' && value === false),
        ),
      ) as Attribute,
    ]),
  );
}
