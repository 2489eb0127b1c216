import { type DeclaredFeature, FEATURES } from '../okta/features';
import type { OneIdScimProvisioningSettings } from '../props/schema';

/** Keys of the settings that Okta should report as on. */
export function declaredOn(settings: OneIdScimProvisioningSettings): Set<DeclaredFeature['declaredBy']> {
  const { provisioningToApp, provisioningToOkta, supportedActions } = settings;
  const on = { ...supportedActions, ...provisioningToApp, ...provisioningToOkta, pushGroups: pushesGroups(settings) };
  return new Set(FEATURES.map(({ declaredBy }) => declaredBy).filter((key) => on[key]));
}

/** Whether the action Push Groups is on: as it says, else where a group is pushed. */
export function pushesGroups({ supportedActions, pushGroups }: OneIdScimProvisioningSettings): boolean {
  return supportedActions.pushGroups ?? pushGroups.length > 0;
}
