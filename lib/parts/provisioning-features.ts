import type { ITerraformDependable, TerraformProvider } from 'cdktf';
import type { Construct } from 'constructs';
import { AppFeatures } from '../okta/bindings/app-features';
import type { OneIdScimProvisioningSettings } from '../props/schema';
import { PROVISIONING_RECORD, type ProvisioningRecord, RECORD_VERSION } from '../records';
import { type OktaApp, replacedWith } from './references/app-reference';
import { named } from './terraform/address';
import { DeclaredRecord } from './terraform/blocks/declared-record';

type ToAppAndToOkta = Pick<OneIdScimProvisioningSettings, 'provisioningToApp' | 'provisioningToOkta'>;
type ProvisioningToApp = ToAppAndToOkta['provisioningToApp'];

/** Steps 9 and 10 of OneID's page, as a record of what an administrator ticks on Provisioning > To App, and on To Okta. */
export function provisioningRecord(
  scope: Construct,
  app: OktaApp,
  { provisioningToApp: toApp, provisioningToOkta: toOkta }: ToAppAndToOkta,
): DeclaredRecord<ProvisioningRecord> {
  return named(
    new DeclaredRecord(scope, 'provisioning-to-app', {
      kind: PROVISIONING_RECORD,
      version: RECORD_VERSION,
      managedBy: 'admin-console',
      appId: app.id,
      createUsers: toApp.createUsers,
      updateUserAttributes: toApp.updateUserAttributes,
      deactivateUsers: toApp.deactivateUsers,
      ...(toApp.syncPassword && { syncPassword: true }),
      ...(toOkta.profileAndLifecycleSourcing && { profileAndLifecycleSourcing: true }),
    }),
  );
}

/**
 * Steps 9 and 10 where Okta's API can write them. All four leaves and the status have to be there: Okta answers with
 * each of them, and the provider fails on any that the configuration lacks. "Sync Password" is off, as on the page, unless
 * declared: then it is "Sync Okta Password", since a random one would lock out whoever signs in to the app directly.
 * @see https://github.com/okta/terraform-provider-okta/blob/v6.12.0/okta/services/idaas/resource_okta_app_features.go
 */
export function apiFeatures(
  scope: Construct,
  app: OktaApp,
  toApp: ProvisioningToApp,
  after: ITerraformDependable,
  provider?: TerraformProvider,
): AppFeatures {
  const lifecycle = replacedWith(app);
  return named(
    new AppFeatures(scope, 'features', {
      appId: app.id,
      name: 'USER_PROVISIONING',
      status: 'ENABLED',
      capabilities: {
        create: { lifecycleCreate: status(toApp.createUsers) },
        update: {
          lifecycleDeactivate: status(toApp.deactivateUsers),
          profile: status(toApp.updateUserAttributes),
          password: toApp.syncPassword
            ? { status: 'ENABLED', seed: 'OKTA', change: 'CHANGE' }
            : { status: 'DISABLED', seed: 'RANDOM', change: 'KEEP_EXISTING' },
        },
      },
      dependsOn: [after],
      ...(provider && { provider }),
      ...(lifecycle && { lifecycle }),
    }),
  );
}

function status(enabled: boolean): { status: string } {
  return { status: enabled ? 'ENABLED' : 'DISABLED' };
}
