import type { Construct } from 'constructs';
import type { OneIdScimProvisioningSettings } from '../../props/schema';
import { isManaged, type OktaApp } from '../references/app-reference';
import type { AppsOfLabel } from '../references/apps-of-label';
import { named } from '../terraform/address';
import { CheckBlock } from '../terraform/blocks/check-block';
import { labelCheck } from './label-check';
import type { ProvisioningGate } from './provisioning-gate';

/** What each plan warns of: features other than declared, and a second app. Undefined where there is nothing to check. */
export function provisioningCheck(
  scope: Construct,
  app: OktaApp,
  settings: OneIdScimProvisioningSettings,
  apps?: AppsOfLabel,
  gate?: ProvisioningGate,
): CheckBlock | undefined {
  const assertions = gate?.assertions ?? [];
  if (isManaged(app) && settings.app.source !== 'reference' && settings.app.label !== undefined && apps) {
    assertions.push(labelCheck(app, settings.app.label, apps));
  }
  return assertions.length > 0 ? named(new CheckBlock(scope, 'provisioning', { assertions })) : undefined;
}
