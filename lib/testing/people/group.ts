import * as z from 'zod';
import type { App } from '../org/data/app';
import type { Group } from '../org/data/people';
import { forbidden, validationFailed } from '../org/okta-error';
import type { Org } from '../org/org';
import { refuseUndefined } from '../org/profile-keys';

/** Body of `POST /groups` and `PUT /groups/{id}`. */
export const groupChange = z.object({
  profile: z.looseObject({
    name: z.string().min(1, 'The field cannot be left blank').max(255),
    description: z.string().max(1024).nullish(),
  }),
});

/**
 * Makes a group: one of Okta's own, or an app's when `app` is given.
 *
 * @throws OktaError 400 if one of Okta's own groups has that name
 */
export function createGroup(org: Org, profile: GroupProfile, app?: App): Group {
  if (app === undefined) {
    refuseTakenName(org, profile.name);
  }
  const group: Group = {
    id: org.newId('00g', app?.id ?? '', profile.name),
    type: app === undefined ? 'OKTA_GROUP' : 'APP_GROUP',
    ...(app === undefined ? {} : { appId: app.id }),
    profile: groupProfile(org, profile),
    ...org.timestamps(),
  };
  org.data.groups[group.id] = group;
  return group;
}

/** @throws OktaError 403 for Everyone and for an app's group; 400 if another group has that name */
export function changeGroup(org: Org, group: Group, { profile }: z.infer<typeof groupChange>): void {
  refuseUnlessOwn(group);
  refuseTakenName(org, profile.name, group);
  group.profile = groupProfile(org, profile);
  group.lastUpdated = org.now();
}

/** @throws OktaError 400 for an attribute that groups don't have */
function groupProfile(org: Org, profile: GroupProfile): Group['profile'] {
  const attributes = { ...profile, name: profile.name, description: profile.description ?? null };
  refuseUndefined(
    { base: { name: NAME, description: NAME }, custom: org.data.groupSchema?.custom ?? {} },
    attributes,
    'profile',
  );
  return attributes;
}

const NAME = { title: 'Name', type: 'string' };

type GroupProfile = Readonly<Record<string, unknown>> & {
  readonly name: string;
  readonly description?: string | null | undefined;
};

/** Deletes a group and everything that names it. @throws OktaError 403 for Everyone and for an app's group */
export function deleteGroup(org: Org, group: Group): void {
  refuseUnlessOwn(group);
  removeGroup(org, group.id);
}

/** Takes a group out of the org, whatever its type. */
export function removeGroup(org: Org, id: string): void {
  delete org.data.groups[id];
  for (const app of Object.values(org.data.apps)) {
    app.groupAssignments = app.groupAssignments.filter(({ groupId }) => groupId !== id);
    app.groupPushMappings = app.groupPushMappings.filter(
      ({ sourceGroupId, targetGroupId }) => sourceGroupId !== id && targetGroupId !== id,
    );
  }
  for (const rule of Object.values(org.data.groupRules)) {
    if (rule.groupIds.includes(id)) {
      // It goes on naming the group, as recorded answers have it.
      rule.status = 'INVALID';
      rule.lastUpdated = org.now();
    }
  }
  for (const user of Object.values(org.data.users)) {
    user.groupIds = user.groupIds.filter((groupId) => groupId !== id);
  }
}

export function groupBody(org: Org, group: Group) {
  return {
    id: group.id,
    created: group.created,
    lastUpdated: group.lastUpdated,
    lastMembershipUpdated: group.created,
    objectClass: ['okta:user_group'],
    type: group.type,
    profile: group.profile,
    _links: {
      logo: [],
      users: { href: `${org.url}/api/v1/groups/${group.id}/users` },
      apps: { href: `${org.url}/api/v1/groups/${group.id}/apps` },
      ...(group.appId === undefined ? {} : { source: { href: `${org.url}/api/v1/apps/${group.appId}` } }),
    },
  };
}

function refuseUnlessOwn({ type }: Group): void {
  if (type !== 'OKTA_GROUP') {
    throw forbidden(`Groups of type ${type} cannot be changed by this operation.`);
  }
}

function refuseTakenName(org: Org, name: string, self?: Group): void {
  const taken = Object.values(org.data.groups).some(
    (other) => other !== self && other.type !== 'APP_GROUP' && other.profile.name === name,
  );
  if (taken) {
    throw validationFailed('name', 'name: An object with this field already exists in the current organization');
  }
}
