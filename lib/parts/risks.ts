import { Annotations } from 'cdktf';
import type { Construct } from 'constructs';
import { apiCapability } from '../okta/capabilities';
import type { OneIdScimProvisioningSettings } from '../props/schema';
import { assignedGroup, groupKey, groupReference, pushedGroup } from './references/group-reference';

/** Warns at synthesis of what is allowed and still surprises. */
export function warnOfRisks(scope: Construct, settings: OneIdScimProvisioningSettings): void {
  const warnings = [pushedAndAssigned(scope, settings), consentNeeded(settings)];
  for (const warning of warnings) if (warning !== undefined) Annotations.of(scope).addWarning(warning);
}

/**
 * "Okta doesn't support using the same group for app assignment and Group Push."
 * @see https://help.okta.com/en-us/content/topics/users-groups-profiles/usgp-group-push-prerequisites.htm
 */
function pushedAndAssigned(
  scope: Construct,
  { pushGroups, assignments, pushedAndAssigned: silenced }: OneIdScimProvisioningSettings,
): string | undefined {
  const pushed = new Set(pushGroups.map((each) => groupKey(scope, pushedGroup(each))));
  const known = new Set(silenced.map((each) => groupKey(scope, groupReference(each))));
  const both = assignments
    .map((each) => groupKey(scope, assignedGroup(each)))
    .filter((key) => pushed.has(key) && !known.has(key));
  return both.length > 0
    ? `Pushed and assigned: ${both.join(', ')}. Okta doesn't support using one group for both: members may be missing in OneID's group. Use different groups, or name these in \`pushedAndAssigned\` if it is meant.`
    : undefined;
}

function consentNeeded({ app, connection }: OneIdScimProvisioningSettings): string | undefined {
  const served = apiCapability(app);
  return connection.managedBy === 'okta-api' && connection.authScheme === 'OAUTH2' && served?.needsConsent
    ? `${served.displayName} needs a person's consent in the Admin Console before its connection can be activated: the first apply stops there, the next goes on.`
    : undefined;
}
