import { TerraformLocal, type TerraformProvider, TerraformResource, TerraformStack } from 'cdktf';
import type { Construct } from 'constructs';
import type { OneIdScimProvisioningSettings } from '../props/schema';
import { appInOkta } from './references/app-in-okta';
import { address, isManaged, type OktaApp } from './references/app-reference';
import { AppsOfLabel } from './references/apps-of-label';
import { oneIds } from './saml-app';
import { isInTree, named } from './terraform/address';
import { ImportBlock } from './terraform/blocks/import-block';
import { resolvedText } from './terraform/terraform-text';

type ManagedApp = Exclude<OneIdScimProvisioningSettings['app'], { source: 'reference' }>;

/**
 * What Okta has already is never made again unsaid. An import block acts while its address isn't in the state, which is
 * all that a configuration can know of the state; docs/decisions/0011 says what follows.
 *
 * @param record a resource beside the app that needs no provider, which the block that stops a plan has to be about
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
  refuseSecondOfLabel(scope, label, provider);
  const apps = new AppsOfLabel(scope, label, provider);
  const takenOver = settings.source === 'adopt' ? apps.list : interruptedCreations(apps.list);
  if (settings.source === 'adopt') {
    const found = `toset([for each in ${apps.list} : each.id if length(${apps.list}) == 1])`;
    appInOkta(scope, 'adopted', {
      ...{ appId: '${each.key}', forEach: found, prop: 'app.label' },
      ...oneIds(settings),
      provider,
    });
  }
  new ImportBlock(scope, 'import-app', {
    to: app,
    forEach: `{ for each in ${takenOver} : each.id => each.id if length(${apps.list}) == 1 }`,
    from: '${each.key}',
    provider,
  });
  new ImportBlock(scope, 'stop', {
    to: record ?? emptyRecord(scope),
    forEach: neverMade(scope, app, apps.list, settings),
    from: '${each.key}',
  });
  return apps;
}

/** What is found by its label, in the order in which it was made. */
interface OfLabel {
  readonly scope: Construct;
  readonly provider: string | undefined;
  /** A template. */
  readonly label: string;
}

const ofLabels = new WeakMap<TerraformStack, OfLabel[]>();

/**
 * Two in one stack, of one label in one org, would make two apps of it at their first apply, which no plan of theirs can see,
 * and one later would take over what the other has just made.
 */
function refuseSecondOfLabel(scope: Construct, label: string, provider: TerraformProvider | undefined): void {
  const stack = TerraformStack.of(scope);
  const all = ofLabels.get(stack) ?? [];
  ofLabels.set(stack, all);
  all.push({ scope, provider: provider?.fqn, label });
  if (all.length > 1) return;
  stack.node.addValidation({ validate: () => secondsOfLabels(all.filter((each) => isInTree(each.scope))) });
}

function secondsOfLabels(all: readonly OfLabel[]): string[] {
  const first = new Map<string, Construct>();
  return all.flatMap(({ scope, provider, label }) => {
    // A label may be known at synthesis only.
    const key = JSON.stringify([provider, resolvedText(scope, label)]);
    const other = first.get(key);
    first.set(key, other ?? scope);
    return other === undefined
      ? []
      : [
          `"${other.node.path}" and "${scope.node.path}" both have the app with one label, and Terraform would make it twice or take one for both. ` +
            'Give each a label of its own, or adopt each by `app.appId`.',
        ];
  });
}

/** Where Okta's API writes everything, nothing is recorded. */
function emptyRecord(scope: Construct): TerraformResource {
  return named(
    new TerraformResource(scope, 'app-record', {
      terraformResourceType: 'terraform_data',
      terraformGeneratorMetadata: { providerName: 'terraform' },
    }),
  );
}

/**
 * Those that an apply leaves whose creation went through and whose answer got lost: nobody has touched them since. Okta
 * writes the second time up to a second later (recordings of the provider's tests).
 */
function interruptedCreations(apps: string): string {
  const untouched = [
    'each.sign_on_mode == "SAML_2_0"',
    'each.status == "ACTIVE"',
    'length(coalesce(each.features, [])) == 0',
    'timecmp(each.last_updated, timeadd(each.created, "1m")) <= 0',
  ];
  return `[for each in ${apps} : each if ${untouched.join(' && ')}]`;
}

/**
 * A map that is empty while the app is in the state or imported, and not known while it would be made: there Terraform
 * stops the plan and prints the value of the local. Nothing is made by then.
 */
function neverMade(scope: Construct, app: OktaApp, apps: string, { source, label }: ManagedApp): string {
  const found = `\${length(${apps}) == 0 ? "none" : format("%d: %s", length(${apps}), join(", ", ${apps}[*].id))}`;
  const text =
    source === 'adopt'
      ? `STOPPED, nothing was made: app.source 'adopt' takes over the one app with the label '${label}', and Okta has ${found}. Give app.appId, or correct app.label.`
      : `STOPPED, nothing was made: of apps with the label '${label}', Okta has ${found}. To manage one that is there, declare app.source 'adopt'; for a further app, choose another app.label.`;
  const stop = named(new TerraformLocal(scope, 'stop-text', text));
  const stops = `{ for id in [${address(app)}.id] : id => local.${stop.friendlyUniqueId} if id == "" }`;
  return source === 'adopt' ? stops : `length(${apps}) == 0 ? {} : ${stops}`;
}
