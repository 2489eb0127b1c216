import { CATALOG } from '../built-in/catalog';
import { notFound } from '../org/okta-error';
import type { Org } from '../org/org';
import type { AppDefinition } from './app-definition';

/** Names that a custom app of a sign-on mode always has. */
const FIXED_NAMES: Readonly<Record<string, string>> = { OPENID_CONNECT: 'oidc_client', BOOKMARK: 'bookmark' };

/**
 * The unique key of an app: that of the catalog, or for an app from the App Integration Wizard
 * `<org>_<label without anything but letters and digits>_<number>`, the number counting the org's custom apps.
 *
 * @returns the name, and a key for the app's id, in which only the apps of that label are counted: ids don't depend on the order
 *   in which different apps are made
 * @throws OktaError 404 if the catalog has no such app
 */
export function appName(
  org: Org,
  { name, label, signOnMode }: AppDefinition,
): { name: string; custom: boolean; key: string } {
  const fixed = FIXED_NAMES[signOnMode];
  if (fixed !== undefined) {
    return { name: fixed, custom: true, key: fixed };
  }
  if (name != null && name !== '') {
    if (!Object.hasOwn(CATALOG, name)) {
      throw notFound(name, 'App');
    }
    return { name, custom: false, key: name };
  }
  const slug = label.toLowerCase().replace(/[^a-z0-9]/g, '');
  const number = org.count('app');
  const key = `${org.data.orgName}_${slug}_${org.count('app', slug)}`;
  return { name: `${org.data.orgName}_${slug}_${number}`, custom: true, key };
}
