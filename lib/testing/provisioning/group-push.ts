import * as z from 'zod';
import type { App } from '../org/data/app';
import type { GroupPushMapping } from '../org/data/provisioning';
import { provisioningIsOn } from '../org/data/provisioning';
import { notFound, validationFailed } from '../org/okta-error';
import type { Org } from '../org/org';
import { createGroup, removeGroup } from '../people/group';

/**
 * Body of `POST /apps/{id}/group-push/mappings`.
 * @see https://developer.okta.com/docs/api/openapi/okta-management/management/tag/GroupPushMapping/
 */
export const newGroupPush = z
  .object({
    sourceGroupId: z.string().min(1),
    status: z.enum(['ACTIVE', 'INACTIVE']).default('ACTIVE'),
    targetGroupId: z.string().min(1).nullish(),
    targetGroupName: z.string().min(1).nullish(),
  })
  .refine(({ targetGroupId, targetGroupName }) => (targetGroupId == null) !== (targetGroupName == null), {
    message: 'Exactly one of targetGroupId and targetGroupName is required',
  });

/** Body of `PATCH /apps/{id}/group-push/mappings/{mappingId}`. */
export const groupPushChange = z.object({ status: z.enum(['ACTIVE', 'INACTIVE']) });

/** Pushes a group to an app: to the app's group of that name, which is made if there is none. */
export function pushGroup(org: Org, app: App, push: z.infer<typeof newGroupPush>): GroupPushMapping {
  const source = org.group(push.sourceGroupId);
  if (org.assumptions.groupPushWithoutProvisioning === 'refused' && !provisioningIsOn(app)) {
    throw validationFailed('groupPushMapping', 'Group push is not enabled for the app instance.');
  }
  const repeated = app.groupPushMappings.some((mapping) => mapping.sourceGroupId === source.id);
  if (repeated && org.assumptions.repeatedGroupPush === 'refused') {
    throw validationFailed('sourceGroupId', `Group ${source.id} is already pushed to this app.`);
  }
  const mapping: GroupPushMapping = {
    id: org.newId('gPm', app.id, source.id),
    sourceGroupId: source.id,
    targetGroupId: targetGroup(org, app, push),
    status: push.status,
    ...org.timestamps(),
  };
  app.groupPushMappings.push(mapping);
  return mapping;
}

/** @throws OktaError 404 */
export function groupPushMapping(app: App, id: string): GroupPushMapping {
  const found = app.groupPushMappings.find((mapping) => mapping.id === id);
  if (found === undefined) {
    throw notFound(id, 'GroupPushMapping');
  }
  return found;
}

/** @throws OktaError 400 if the mapping is in status ERROR: nothing but deleting it is possible then */
export function changeGroupPush(
  org: Org,
  mapping: GroupPushMapping,
  { status }: z.infer<typeof groupPushChange>,
): void {
  if (mapping.status === 'ERROR') {
    throw validationFailed('status', 'A group push mapping with status ERROR cannot be updated.');
  }
  mapping.status = status;
  mapping.lastUpdated = org.now();
}

/** @throws OktaError 400 unless the mapping is INACTIVE or, since Okta's release 2026.07.0, in ERROR */
export function deleteGroupPush(org: Org, app: App, mapping: GroupPushMapping, deleteTargetGroup: boolean): void {
  if (mapping.status === 'ACTIVE') {
    throw validationFailed('status', 'Group push mapping must be INACTIVE before it can be deleted.');
  }
  app.groupPushMappings = app.groupPushMappings.filter((other) => other !== mapping);
  if (deleteTargetGroup) {
    removeGroup(org, mapping.targetGroupId);
  }
}

/** Okta's dates for these are without fractions of a second, unlike everywhere else. */
export function groupPushBody(org: Org, app: App, mapping: GroupPushMapping) {
  return {
    created: mapping.created.replace('.000Z', 'Z'),
    id: mapping.id,
    lastUpdated: mapping.lastUpdated.replace('.000Z', 'Z'),
    sourceGroupId: mapping.sourceGroupId,
    status: mapping.status,
    targetGroupId: mapping.targetGroupId,
    _links: {
      app: { href: `${org.url}/api/v1/apps/${app.id}` },
      sourceGroup: { href: `${org.url}/api/v1/groups/${mapping.sourceGroupId}` },
      targetGroup: { href: `${org.url}/api/v1/groups/${mapping.targetGroupId}` },
    },
  };
}

function targetGroup(org: Org, app: App, { targetGroupId, targetGroupName }: z.infer<typeof newGroupPush>): string {
  const ofApp = Object.values(org.data.groups).filter((group) => group.appId === app.id);
  if (targetGroupId != null) {
    if (!ofApp.some((group) => group.id === targetGroupId)) {
      throw notFound(targetGroupId, 'UserGroup');
    }
    return targetGroupId;
  }
  // A body with neither is refused by `newGroupPush`.
  const name = targetGroupName as string;
  const existing = ofApp.find((group) => group.profile.name === name);
  return existing?.id ?? createGroup(org, { name, description: null }, app).id;
}
