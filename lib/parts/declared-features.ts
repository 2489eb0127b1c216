import { DECLARED_FEATURES, type DeclaredFeature } from '../okta/features';
import type { OneIdScimProvisioningSettings } from '../props/schema';

/** Keys of the settings that Okta should report as on. */
export function declaredOn(settings: OneIdScimProvisioningSettings): Set<DeclaredFeature['declaredBy']> {
  const { createUsers, updateUserAttributes, deactivateUsers } = settings.provisioningToApp;
  const on = { createUsers, updateUserAttributes, deactivateUsers, pushGroups: pushesGroups(settings) };
  return new Set(DECLARED_FEATURES.map(({ declaredBy }) => declaredBy).filter((key) => on[key]));
}

/** Whether the action Push Groups is on: as it says, else where a group is pushed. */
export function pushesGroups({ supportedActions, pushGroups }: OneIdScimProvisioningSettings): boolean {
  return supportedActions.pushGroups ?? pushGroups.length > 0;
}
