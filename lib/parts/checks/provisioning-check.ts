import type { TerraformProvider } from 'cdktf';
import type { Construct } from 'constructs';
import type { OneIdScimProvisioningSettings } from '../../props/schema';
import { isManaged, type OktaApp } from '../references/app-reference';
import { CheckBlock } from '../terraform/check-block';
import { labelCheck } from './label-check';
import type { ProvisioningGate } from './provisioning-gate';

/** What each plan warns of: features other than declared, and a second app. Undefined where there is nothing to check. */
export function provisioningCheck(
  scope: Construct,
  app: OktaApp,
  settings: OneIdScimProvisioningSettings,
  gate?: ProvisioningGate,
  provider?: TerraformProvider,
): CheckBlock | undefined {
  const assertions = gate?.assertions ?? [];
  if (isManaged(app) && settings.app.source !== 'reference') {
    assertions.push(labelCheck(scope, app, settings.app.label, provider));
  }
  return assertions.length > 0 ? new CheckBlock(scope, 'provisioning', { assertions }) : undefined;
}
