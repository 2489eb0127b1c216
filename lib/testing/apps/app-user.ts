import type { App, AppUserState } from '../org/data/app';
import type { User } from '../org/data/people';
import type { Org } from '../org/org';
import { appFeatures } from '../provisioning/provisioning';

/** The people who have an app: the members of its groups. */
export function appUsers(org: Org, app: App): User[] {
  const groups = new Set(app.groupAssignments.map(({ groupId }) => groupId));
  const isForAll = [...groups].some((id) => org.data.groups[id]?.type === 'BUILT_IN');
  return Object.values(org.data.users).filter(
    ({ status, groupIds }) => status !== 'DEPROVISIONED' && (isForAll || groupIds.some((id) => groups.has(id))),
  );
}

/**
 * What Okta says of a person's account in the app.
 * @see https://developer.okta.com/docs/api/openapi/okta-management/management/tag/ApplicationUsers/
 */
export function appUserBody(org: Org, app: App, user: User) {
  const { externalId, syncState, lastSync, profile } = stateOf(app, user);
  const isProvisioned = syncState === 'SYNCHRONIZED';
  return {
    id: user.id,
    externalId,
    created: user.created,
    lastUpdated: user.lastUpdated,
    scope: 'GROUP',
    status: isProvisioned ? 'PROVISIONED' : 'ACTIVE',
    statusChanged: user.created,
    passwordChanged: null,
    syncState,
    ...(lastSync === null ? {} : { lastSync }),
    credentials: { userName: profile?.userName ?? user.profile['email'] },
    profile: profile?.values ?? {},
    _links: {
      app: { href: `${org.url}/api/v1/apps/${app.id}` },
      user: { href: `${org.url}/api/v1/users/${user.id}` },
    },
  };
}

/** Where nothing is sent, because no SCIM server was named: whoever has the app counts as provisioned while Create Users is on, unless somebody said otherwise. */
export function stateOf(app: App, { id }: User): AppUserState {
  const known = app.people?.[id];
  if (known) return known;
  const isOn = appFeatures(app).includes('PUSH_NEW_USERS');
  return isOn
    ? { externalId: `external-${id}`, syncState: 'SYNCHRONIZED', lastSync: null }
    : { externalId: null, syncState: 'DISABLED', lastSync: null };
}
