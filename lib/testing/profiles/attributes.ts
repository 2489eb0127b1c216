import type { App } from '../org/data/app';
import type { Org } from '../org/org';

/** Variables of the attributes that an app's users have. */
export function appAttributes({ schema }: App): Set<string> {
  return new Set([...Object.keys(schema.base), ...Object.keys(schema.custom)]);
}

/** Variables of the attributes that the org's users have. */
export function userAttributes(org: Org): Set<string> {
  const { base, custom } = org.defaultUserType.schema;
  return new Set([...Object.keys(base), ...Object.keys(custom)]);
}
