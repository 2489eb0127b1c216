import { Annotations } from 'cdktf';
import type { Construct } from 'constructs';
import { apiCapability } from '../okta/capabilities';
import type { OneIdScimProvisioningSettings } from '../props/schema';
import { assignedGroup, groupKey, pushedGroup } from './references/group-reference';

/** Warns at synthesis of what is allowed and still surprises. */
export function warnOfRisks(scope: Construct, settings: OneIdScimProvisioningSettings): void {
  const warnings = [pushedAndAssigned(scope, settings), consentNeeded(settings)];
  for (const warning of warnings) if (warning !== undefined) Annotations.of(scope).addWarning(warning);
}

function pushedAndAssigned(
  scope: Construct,
  { pushGroups, assignments }: OneIdScimProvisioningSettings,
): string | undefined {
  const pushed = new Set(pushGroups.map((each) => groupKey(scope, pushedGroup(each))));
  const both = assignments.map((each) => groupKey(scope, assignedGroup(each))).filter((key) => pushed.has(key));
  return both.length > 0
    ? `Pushed and assigned: ${both.join(', ')}. Okta advises against using a group for both, since its members may be pushed before they exist; use different groups.`
    : undefined;
}

function consentNeeded({ app, connection }: OneIdScimProvisioningSettings): string | undefined {
  const served = apiCapability(app);
  return connection.managedBy === 'okta-api' && connection.authScheme === 'OAUTH2' && served?.needsConsent
    ? `${served.displayName} needs a person's consent in the Admin Console before its connection can be activated: the first apply stops there, the next goes on.`
    : undefined;
}
