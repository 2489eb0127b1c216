import type { App } from '../../lib/testing/org/data/app';
import type { Org } from '../../lib/testing/org/org';
import { changeMapping, mappingChange, mappingTo } from '../../lib/testing/profiles/profile-mapping';

/** Changes the mapping from the Okta user to the app's, as the API does. */
export function changeUserMapping(org: Org, app: App, properties: Record<string, unknown>): void {
  changeMapping(org, mappingTo(org, app), mappingChange.parse({ properties }));
}
