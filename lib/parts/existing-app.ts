import type { TerraformProvider, TerraformResource } from 'cdktf';
import type { Construct } from 'constructs';
import type { OneIdScimProvisioningSettings } from '../props/schema';
import { address, isManaged, type OktaApp } from './references/app-reference';
import { AppsOfLabel } from './references/apps-of-label';
import { ImportBlock } from './terraform/import-block';
import { quoted } from './terraform/terraform-text';

type ManagedApp = Exclude<OneIdScimProvisioningSettings['app'], { source: 'reference' }>;

/**
 * What Okta has already is never made again unsaid. An import block acts while its address isn't in the state, which is
 * all that a configuration can know of the state; docs/decisions/0011 says what follows.
 *
 * @param record a resource that is made after the app and needs no provider; the block that stops a plan has to be about one.
 *   Without it no plan is stopped: `okta-api` in phase `app`.
 */
export function existingApp(
  scope: Construct,
  app: OktaApp,
  settings: ManagedApp,
  record: TerraformResource | undefined,
  provider?: TerraformProvider,
): AppsOfLabel | undefined {
  if (!isManaged(app)) return;
  if (settings.source === 'adopt' && settings.appId !== undefined) {
    new ImportBlock(scope, 'import-app', { to: app, from: settings.appId, provider });
    return settings.label === undefined ? undefined : new AppsOfLabel(scope, settings.label, provider);
  }
  const label = settings.label ?? '';
  const apps = new AppsOfLabel(scope, label, provider);
  const takenOver = settings.source === 'adopt' ? apps.list : interruptedCreations(apps.list);
  new ImportBlock(scope, 'import-app', {
    to: app,
    forEach: `{ for each in ${takenOver} : each.id => each.id if length(${apps.list}) == 1 }`,
    from: '${each.key}',
    provider,
  });
  if (record) {
    new ImportBlock(scope, 'stop', {
      to: record,
      forEach: neverMade(app, apps.list, settings),
      from: '${each.key}',
    });
  }
  return apps;
}

/**
 * Those that an apply leaves whose creation went through and whose answer got lost: nobody has touched them since. Okta
 * writes the second time up to a second later (recordings of the provider's tests).
 */
function interruptedCreations(apps: string): string {
  const untouched = [
    'each.status == "ACTIVE"',
    'length(coalesce(each.features, [])) == 0',
    'timecmp(each.last_updated, timeadd(each.created, "1m")) <= 0',
  ];
  return `[for each in ${apps} : each if ${untouched.join(' && ')}]`;
}

/**
 * A map that is empty while the app is in the state or imported, and not known while it would be made, at which Terraform
 * stops the plan and prints this very expression with what it says. Nothing is made by then.
 */
function neverMade(app: OktaApp, apps: string, { source }: ManagedApp): string {
  const says =
    source === 'adopt'
      ? 'STOPPED, nothing was made: app.source "adopt" takes over the one app with the label of app.label, and Okta has none or several; give app.appId, or correct app.label.'
      : 'STOPPED, nothing was made: Okta has an app with the label of app.label already. To manage it, set app.source to "adopt"; for another app, choose another app.label.';
  const stops = `{ for id in [${address(app)}.id] : id => ${quoted(says)} if id == "" }`;
  return source === 'adopt' ? stops : `length(${apps}) == 0 ? {} : ${stops}`;
}
