import type { App } from '../org/data/app';
import type { GroupPushMapping } from '../org/data/provisioning';
import type { Org } from '../org/org';
import { changeGroupPush, deleteGroupPush } from '../provisioning/group-push';

/** Push Groups > Push Status. A push in ERROR, which the API can't change, is tried anew. */
export function setPushStatus(org: Org, mapping: GroupPushMapping, status: GroupPushMapping['status']): void {
  if (status === 'ERROR') {
    mapping.status = status;
    return;
  }
  mapping.status = mapping.status === 'ERROR' ? 'INACTIVE' : mapping.status;
  changeGroupPush(org, mapping, { status });
}

/** Push Groups > Unlink pushed group: deactivates the push where needed, which the API leaves to its caller. */
export function unlinkPushedGroup(org: Org, app: App, mapping: GroupPushMapping, deleteTargetGroup: boolean): void {
  mapping.status = mapping.status === 'ERROR' ? 'ERROR' : 'INACTIVE';
  deleteGroupPush(org, app, mapping, deleteTargetGroup);
}
