import type { Construct } from 'constructs';
import { PushGroup } from '../okta/bindings/push-group';
import type { OneIdScimProvisioningSettings } from '../props/schema';
import type { AppResourceConfig } from './references/app-resource';
import { type GroupReference, groupId, groupKey } from './references/group-reference';
import { OktaLookups } from './references/okta-lookups';
import { constructId } from './terraform/construct-id';
import { ImportBlock } from './terraform/import-block';

type PushGroupEntry = OneIdScimProvisioningSettings['pushGroups'][number];
type PushGroupSettings = Exclude<PushGroupEntry, string>;

/**
 * Groups that Okta pushes to OneID, in the order of `entries`. Each keeps its group in OneID when it is removed here,
 * unless told otherwise: the provider's own default would delete it.
 *
 * A push set up by hand is imported without a target name: the provider never reads that back and would replace what it
 * has just imported (okta/terraform-provider-okta#2827).
 */
export function pushGroups(
  scope: Construct,
  entries: readonly PushGroupEntry[],
  { app, ...config }: AppResourceConfig,
): PushGroup[] {
  const declared = entries.map((entry) => {
    const settings = typeof entry === 'string' ? { sourceGroup: { name: entry } } : entry;
    const id = constructId('push-group', groupKey(scope, settings.sourceGroup));
    return { id, settings };
  });
  const made = new Map<string, PushGroup>();
  // By id, so that the order of declaration shows nowhere.
  for (const { id, settings } of [...declared].sort((one, other) => (one.id < other.id ? -1 : 1))) {
    const source = settings.sourceGroup;
    const { existingMappingId, targetGroup, status, deleteTargetGroupOnDestroy }: Partial<PushGroupSettings> = settings;
    const target = targetGroup ?? ('name' in source ? source : undefined);
    const group = new PushGroup(scope, id, {
      appId: app.id,
      sourceGroupId: groupId(source, OktaLookups.of(scope, config.provider)),
      ...(existingMappingId === undefined && target && targetOf(target)),
      status: status ?? 'ACTIVE',
      deleteTargetGroupOnDestroy: deleteTargetGroupOnDestroy ?? false,
      ...config,
    });
    if (existingMappingId !== undefined) {
      const from = `${app.id}/${existingMappingId}`;
      new ImportBlock(scope, `import-${id}`, { to: group, from, provider: config.provider });
    }
    made.set(id, group);
  }
  return declared.flatMap(({ id }) => made.get(id) ?? []);
}

function targetOf(target: GroupReference) {
  return 'name' in target ? { targetGroupName: target.name } : { targetGroupId: target.id };
}
