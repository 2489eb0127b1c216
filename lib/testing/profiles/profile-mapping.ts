import * as z from 'zod';
import type { App } from '../org/data/app';
import type { ProfileMapping } from '../org/data/profiles';
import { notFound, requestNotValid, validationFailed } from '../org/okta-error';
import type { Org } from '../org/org';
import { own } from '../org/org';
import { appAttributes, userAttributes } from './attributes';
import { checkExpression } from './expression';

/**
 * Mappings between the Okta user and an app's user. Two exist for each app from its creation on, one each way; they
 * can't be made or deleted.
 * @see https://developer.okta.com/docs/api/openapi/okta-management/management/tag/ProfileMapping/
 */
const property = z.object({
  expression: z.string().min(1, 'The field cannot be left blank'),
  pushStatus: z.enum(['PUSH', 'DONT_PUSH']).nullish(),
});

/** Body of `POST /mappings/{id}`: the properties to set, or null to remove one. The others stay. */
export const mappingChange = z.object({ properties: z.record(z.string(), property.nullable()) });

/** The mapping from the Okta user to the app's. */
export function mappingTo(org: Org, app: App): ProfileMapping {
  return mappingOf(org, app, 'toApp');
}

/** The mapping from the app's user to Okta's. */
export function mappingFrom(org: Org, app: App): ProfileMapping {
  return mappingOf(org, app, 'toOkta');
}

/**
 * The mappings between two things, either of which may be left open.
 *
 * @throws OktaError 400 if an id is neither an app's nor a user type's
 */
export function findMappings(org: Org, sourceId?: string, targetId?: string): ProfileMapping[] {
  for (const id of [sourceId, targetId]) {
    if (id !== undefined && !Object.hasOwn(org.data.apps, id) && !Object.hasOwn(org.data.userTypes, id)) {
      throw requestNotValid(
        'Invalid source or target id. Source or target id must be of either App Instance or UserType id',
      );
    }
  }
  return Object.values(org.data.mappings).filter((mapping) => {
    const [source, target] = ends(mapping);
    return (sourceId ?? source) === source && (targetId ?? target) === target;
  });
}

/** @throws OktaError 400 if a property isn't an attribute of the target, or an expression reads one that the source lacks */
export function changeMapping(org: Org, mapping: ProfileMapping, change: z.infer<typeof mappingChange>): void {
  const app = org.app(mapping.appId);
  const targets = mapping.direction === 'toApp' ? appAttributes(app) : userAttributes(org);
  const properties = { ...mapping.properties };
  for (const [variable, value] of Object.entries(change.properties)) {
    if (value === null) {
      if (variable === 'login' && mapping.direction === 'toOkta') {
        throw validationFailed('properties', "The mapping of 'login' can't be removed.");
      }
      delete properties[variable];
      continue;
    }
    if (!targets.has(variable)) {
      throw validationFailed(
        'properties',
        `Property '${variable}' isn't an attribute of the target ${mapping.direction === 'toApp' ? app.name : 'user'}.`,
      );
    }
    checkExpression(org, app, value.expression);
    properties[variable] = { expression: value.expression, pushStatus: value.pushStatus ?? 'DONT_PUSH' };
  }
  mapping.properties = properties;
}

/** Removes the mappings of a deleted app. */
export function deleteMappings(org: Org, app: App): void {
  for (const { id, appId } of Object.values(org.data.mappings)) {
    if (appId === app.id) {
      delete org.data.mappings[id];
    }
  }
}

export function mapping(org: Org, id: string): ProfileMapping {
  return own(org.data.mappings, id, 'ProfileMapping');
}

/** Body of a mapping. Lists leave `properties` out. */
export function mappingBody(org: Org, mapping: ProfileMapping, withProperties: boolean) {
  const app = org.app(mapping.appId);
  const userType = own(org.data.userTypes, mapping.userTypeId, 'UserType');
  const user = {
    id: userType.id,
    name: userType.name,
    type: 'user',
    _links: {
      self: { href: `${org.url}/api/v1/meta/types/user/${userType.id}` },
      schema: { href: `${org.url}/api/v1/meta/schemas/user/${userType.schemaId}` },
    },
  };
  const appUser = {
    id: app.id,
    name: app.name,
    type: 'appuser',
    _links: {
      self: { href: `${org.url}/api/v1/apps/${app.id}` },
      schema: { href: `${org.url}/api/v1/meta/schemas/apps/${app.id}/default` },
    },
  };
  return {
    id: mapping.id,
    ...(mapping.direction === 'toApp' ? { source: user, target: appUser } : { source: appUser, target: user }),
    ...(withProperties ? { properties: mapping.properties } : {}),
    _links: { self: { href: `${org.url}/api/v1/mappings/${mapping.id}` } },
  };
}

function mappingOf(org: Org, app: App, direction: ProfileMapping['direction']): ProfileMapping {
  const found = Object.values(org.data.mappings).find((m) => m.appId === app.id && m.direction === direction);
  if (found === undefined) {
    throw notFound(app.id, 'ProfileMapping');
  }
  return found;
}

function ends({ direction, userTypeId, appId }: ProfileMapping): [source: string, target: string] {
  return direction === 'toApp' ? [userTypeId, appId] : [appId, userTypeId];
}
