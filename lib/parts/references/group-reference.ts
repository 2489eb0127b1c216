import { Token } from 'cdktf';
import type { Construct } from 'constructs';
import type { OneIdScimProvisioningSettings } from '../../props/schema';
import { idOfName, idOfReference } from '../terraform/address';
import { resolvedText } from '../terraform/terraform-text';
import type { NamedGroup } from './named-group';
import type { OktaLookups } from './okta-lookups';

/** A group of Okta by name or by id, as the props have it. */
export type GroupReference = NamedGroup | { readonly id: string };

export function groupReference(entry: string | GroupReference): GroupReference {
  return typeof entry === 'string' ? { name: entry } : entry;
}

/** The group in Okta that an entry of `pushGroups` pushes. */
export function pushedGroup(entry: OneIdScimProvisioningSettings['pushGroups'][number]): GroupReference {
  return groupReference(typeof entry === 'object' && 'sourceGroup' in entry ? entry.sourceGroup : entry);
}

/** The group in Okta that an entry of `assignments` assigns. */
export function assignedGroup(entry: OneIdScimProvisioningSettings['assignments'][number]): GroupReference {
  return groupReference(typeof entry === 'object' && 'group' in entry ? entry.group : entry);
}

/** What tells one group from another in construct ids: the same for the same group whatever stands beside it. */
export function groupKey(scope: Construct, group: GroupReference): string {
  const key = resolvedText(scope, 'name' in group ? group.name : group.id);
  return isOfAnApp(group) ? `${key} (${group.type})` : key;
}

/** A construct id for what is made for a group, after a word for what that is. */
export function groupConstructId(prefix: string, scope: Construct, group: GroupReference): string {
  const key = groupKey(scope, group);
  return 'name' in group && !Token.isUnresolved(group.name) ? idOfName(prefix, key) : idOfReference(prefix, key);
}

export function groupId(group: GroupReference, lookups: OktaLookups): string {
  return 'name' in group ? lookups.groupId(group) : group.id;
}

/** A group of a directory or another app may have the name of one of Okta's own; the others may not. */
function isOfAnApp(group: GroupReference): group is NamedGroup {
  return 'name' in group && group.type === 'APP_GROUP';
}
