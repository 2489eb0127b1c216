import type { Construct } from 'constructs';
import type { OneIdScimProvisioningSettings } from '../../props/schema';
import { resolvedText } from '../terraform/terraform-text';
import type { OktaLookups } from './okta-lookups';

/** A group of Okta by name or by id, as the props have it. */
export type GroupReference = { readonly name: string } | { readonly id: string };

export function groupReference(entry: string | GroupReference): GroupReference {
  return typeof entry === 'string' ? { name: entry } : entry;
}

/** The group in Okta that an entry of `pushGroups` pushes. */
export function pushedGroup(entry: OneIdScimProvisioningSettings['pushGroups'][number]): GroupReference {
  return groupReference(typeof entry === 'string' ? entry : entry.sourceGroup);
}

/** The group in Okta that an entry of `assignments` assigns. */
export function assignedGroup(entry: OneIdScimProvisioningSettings['assignments'][number]): GroupReference {
  return groupReference(typeof entry === 'string' ? entry : entry.group);
}

/** What tells one group from another in construct ids: the same for the same group whatever stands beside it. */
export function groupKey(scope: Construct, group: GroupReference): string {
  return resolvedText(scope, 'name' in group ? group.name : group.id);
}

export function groupId(group: GroupReference, lookups: OktaLookups): string {
  return 'name' in group ? lookups.groupId(group.name) : group.id;
}
