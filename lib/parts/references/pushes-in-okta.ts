import { TerraformDataSource, TerraformLocal, type TerraformProvider, Token } from 'cdktf';
import type { Construct } from 'constructs';
import type { OneIdScimProvisioningSettings } from '../../props/schema';
import { named } from '../terraform/address';
import { quoted } from '../terraform/terraform-text';
import type { AppsOfLabel } from './apps-of-label';

/**
 * The group pushes that Okta has for the app already: one call, at each plan. The app isn't asked by the id of its
 * resource, which isn't known before it is made, but by what is known when a plan is made: its id in the props, or those of
 * the apps with its label.
 */
export class PushesInOkta {
  private constructor(private readonly ids: TerraformLocal) {}

  /** Undefined where no plan can know the app: its id is a token, which may be that of a resource not made yet. */
  static of(
    scope: Construct,
    app: OneIdScimProvisioningSettings['app'],
    apps: AppsOfLabel | undefined,
    provider: TerraformProvider | undefined,
  ): PushesInOkta | undefined {
    const appIds = appIdsAtPlan(app, apps);
    if (appIds === undefined) return;
    const data = named(new PushGroupsOfApps(scope, 'pushes', { appIds, provider }));
    const pushes = `flatten([for each in data.${data.terraformResourceType}.${data.friendlyUniqueId} : coalesce(each.mappings, [])])`;
    const ids = `\${{ for each in ${pushes} : join("/", [each.app_id, each.source_group_id]) => each.id... }}`;
    return new PushesInOkta(named(new TerraformLocal(scope, 'pushes-in-okta', ids)));
  }

  /**
   * A map with the id of a group's push, empty where it has none. Of several it is one: Okta lists them in an order of its
   * own. It goes over what is pushed, and not to a key: where nothing is, it is known to be empty before the app is made.
   *
   * @param appId, sourceGroupId Terraform expressions
   */
  of(appId: string, sourceGroupId: string): string {
    const key = `join("/", [${appId}, ${sourceGroupId}])`;
    return `{ for key, ids in local.${this.ids.friendlyUniqueId} : ids[0] => ids[0] if key == ${key} }`;
  }

  /** A map with one id if it is that of a push of the app, whatever its group; else empty. */
  withId(id: string): string {
    return `{ for each in flatten(values(local.${this.ids.friendlyUniqueId})) : each => each if each == ${id} }`;
  }

  /**
   * The ids of a group's pushes, mostly one, as a list.
   * @param appId, sourceGroupId Terraform expressions
   */
  idsOf(appId: string, sourceGroupId: string): string {
    return `lookup(local.${this.ids.friendlyUniqueId}, join("/", [${appId}, ${sourceGroupId}]), [])`;
  }
}

/** A set as a Terraform expression. Only an app with features has pushes; one without may not have Group Push at all. */
function appIdsAtPlan(app: OneIdScimProvisioningSettings['app'], apps?: AppsOfLabel): string | undefined {
  if (app.source !== 'create' && app.appId !== undefined) {
    return Token.isUnresolved(app.appId) ? undefined : `toset([${quoted(app.appId)}])`;
  }
  return apps && `toset([for each in ${apps.list} : each.id if length(coalesce(each.features, [])) > 0])`;
}

/** Of each of some apps. The package of bindings is older than this data source. */
class PushGroupsOfApps extends TerraformDataSource {
  constructor(
    scope: Construct,
    id: string,
    config: { readonly appIds: string; readonly provider: TerraformProvider | undefined },
  ) {
    super(scope, id, {
      terraformResourceType: 'okta_push_groups',
      terraformGeneratorMetadata: { providerName: 'okta' },
      ...(config.provider && { provider: config.provider }),
    });
    // CDKTF's own `forEach` takes an iterator, and what an import block refers to has to be one expression.
    this.addOverride('for_each', `\${${config.appIds}}`);
  }

  protected override synthesizeAttributes(): Record<string, unknown> {
    return { app_id: '${each.key}' };
  }
}
