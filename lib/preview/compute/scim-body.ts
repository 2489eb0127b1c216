import type { Value } from '../../expression';
import { SCIM_CORE_USER } from '../../one-id/attributes';
import type { ScimPlace } from './external-name';

/** A user of SCIM, as JSON. */
export type ScimBody = Readonly<Record<string, unknown>>;

/**
 * The body by which an app of Okta's wizard creates a user (POST) and changes one (PUT). On creation Okta adds a random
 * `password`, which isn't shown here; an attribute without a value is left out.
 * @see https://developer.okta.com/docs/api/openapi/okta-scim/guides/scim-20/
 */
export function scimBody(
  { userName, externalId }: { readonly userName: string | undefined; readonly externalId: string | undefined },
  values: readonly { readonly place: ScimPlace; readonly value: Value }[],
): ScimBody {
  const schemas = new Set([SCIM_CORE_USER, ...values.map(({ place }) => place.namespace)]);
  const body: Record<string, unknown> = { schemas: [...schemas] };
  if (userName !== undefined) body['userName'] = userName;
  for (const { place, value } of values) {
    const of = place.namespace === SCIM_CORE_USER ? body : objectIn(body, place.namespace);
    put(of, place.path, value);
  }
  if (externalId !== undefined) body['externalId'] = externalId;
  return { ...body, groups: [], active: true };
}

function put(target: Record<string, unknown>, path: ScimPlace['path'], value: Value): void {
  let at = target;
  for (const [index, { name, where }] of path.entries()) {
    if (index === path.length - 1) at[name] = value;
    else at = where === undefined ? objectIn(at, name) : valueWhere(at, name, where);
  }
}

function objectIn(target: Record<string, unknown>, name: string): Record<string, unknown> {
  const found = Object.hasOwn(target, name) ? target[name] : undefined;
  if (isRecord(found)) return found;
  const made: Record<string, unknown> = {};
  target[name] = made;
  return made;
}

/** The one of several values that is meant; made where it isn't there yet. */
function valueWhere(
  target: Record<string, unknown>,
  name: string,
  { key, value }: { readonly key: string; readonly value: unknown },
): Record<string, unknown> {
  const list = Array.isArray(target[name]) ? (target[name] as unknown[]) : []; // Made here and below only.
  target[name] = list;
  const found = list.filter(isRecord).find((each) => each[key] === value);
  if (found !== undefined) return found;
  const made: Record<string, unknown> = { [key]: value };
  list.push(made);
  return made;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
