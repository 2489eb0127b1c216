import { scimAttributes } from '../../okta/scim-attributes';
import { OIDC_ATTRIBUTES } from '../built-in/app-attributes';
import { CATALOG } from '../built-in/catalog';
import type { ProfileSchema } from '../org/data/profiles';
import type { Org } from '../org/org';

/** The schema that an app starts with. A custom app's users have `userName` only, until SCIM is enabled. */
export function initialSchema(org: Org, name: string, signOnMode: string): ProfileSchema {
  const schema: ProfileSchema = {
    base: { userName: { title: 'Username', type: 'string', required: true, scope: 'NONE' } },
    custom: {},
    ...org.timestamps(),
  };
  const profile = CATALOG[name]?.profile;
  if (profile === 'scim') {
    addScimAttributes(org, schema);
  } else if (profile !== undefined) {
    for (const [variable, title] of profile) {
      schema.base[variable] ??= { title, type: 'string', scope: 'NONE' };
    }
  } else if (signOnMode === 'OPENID_CONNECT') {
    for (const [variable, title] of OIDC_ATTRIBUTES) {
      schema.base[variable] ??= { title, type: 'string', scope: 'SELF' };
    }
  }
  return schema;
}

/** Adds the attributes of SCIM that the schema lacks; one that exists stays as it is, without an external name too. */
export function addScimAttributes(org: Org, schema: ProfileSchema): void {
  for (const scim of scimAttributes(org.assumptions)) {
    if (schema.base[scim.variable] === undefined && schema.custom[scim.variable] === undefined) {
      schema[scim.kind][scim.variable] = {
        title: scim.title,
        type: 'string',
        scope: 'NONE',
        externalName: scim.externalName,
        externalNamespace: scim.namespace,
      };
    }
  }
}
