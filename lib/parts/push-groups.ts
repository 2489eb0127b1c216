import type { ITerraformDependable, TerraformProvider, TerraformResourceLifecycle } from 'cdktf';
import type { Construct } from 'constructs';
import { PushGroup } from '../okta/bindings/push-group';
import type { OneIdScimProvisioningSettings } from '../props';
import type { OktaApp } from './app-reference';
import { constructId } from './construct-id';
import { groupId, groupKey, groupReference } from './group-reference';
import { ImportBlock } from './import-block';
import { OktaLookups } from './okta-lookups';

export interface PushGroupsConfig {
  readonly app: OktaApp;
  readonly lifecycle: TerraformResourceLifecycle;
  readonly dependsOn?: ITerraformDependable[];
  readonly provider?: TerraformProvider;
}

/**
 * Groups that Okta pushes to OneID. Each keeps its group in OneID when it is removed here, unless told otherwise: the
 * provider's own default would delete it.
 *
 * A push set up by hand is imported without a target name: the provider never reads that back and would replace what it
 * has just imported (okta/terraform-provider-okta#2827).
 */
export function pushGroups(
  scope: Construct,
  entries: OneIdScimProvisioningSettings['pushGroups'],
  { app, ...config }: PushGroupsConfig,
): PushGroup[] {
  return entries.map((entry) => {
    const settings = typeof entry === 'string' ? undefined : entry;
    const source = groupReference(typeof entry === 'string' ? entry : entry.sourceGroup);
    const target = settings?.targetGroup ?? ('name' in source ? source : undefined);
    const existing = settings?.existingMappingId;
    const id = constructId('push-group', groupKey(scope, source));
    const group = new PushGroup(scope, id, {
      appId: app.id,
      sourceGroupId: groupId(source, OktaLookups.of(scope, config.provider)),
      ...(existing === undefined && target && targetGroup(target)),
      status: settings?.status ?? 'ACTIVE',
      deleteTargetGroupOnDestroy: settings?.deleteTargetGroupOnDestroy ?? false,
      ...config,
    });
    if (existing !== undefined) {
      new ImportBlock(scope, `import-${id}`, { to: group, from: `${app.id}/${existing}`, provider: config.provider });
    }
    return group;
  });
}

function targetGroup(target: { name: string } | { id: string }) {
  return 'name' in target ? { targetGroupName: target.name } : { targetGroupId: target.id };
}
