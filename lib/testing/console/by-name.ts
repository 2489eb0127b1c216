import { AdminConsoleError } from '../org/admin-console-error';
import type { App } from '../org/data/app';
import type { AccessPolicy } from '../org/data/org-data';
import type { Group, User } from '../org/data/people';
import type { GroupPushMapping } from '../org/data/provisioning';
import type { Org } from '../org/org';

/** The app with this id or label. @throws AdminConsoleError if there is none, or more than one */
export function appNamed(org: Org, name: string): App {
  return only(
    Object.values(org.data.apps).filter(({ id, label }) => id === name || label === name),
    `app ${name}`,
  );
}

/**
 * The group with this id or name. One of Okta's own groups comes before an app's group with the same name.
 *
 * @throws AdminConsoleError if there is none, or more than one
 */
export function groupNamed(org: Org, name: string): Group {
  const named = Object.values(org.data.groups).filter(({ id, profile }) => id === name || profile.name === name);
  const own = named.filter(({ type }) => type !== 'APP_GROUP');
  return only(own.length > 0 ? own : named, `group ${name}`);
}

/** The authentication policy with this id or name. @throws AdminConsoleError if there is none, or more than one */
export function policyNamed(org: Org, name: string): AccessPolicy {
  return only(
    Object.values(org.data.policies).filter((policy) => policy.id === name || policy.name === name),
    `authentication policy ${name}`,
  );
}

/** How the app pushes the group with this id or name. @throws AdminConsoleError if it doesn't, or does more than once */
export function pushMappingOf(org: Org, app: App, group: string): GroupPushMapping {
  const { id } = groupNamed(org, group);
  return only(
    app.groupPushMappings.filter(({ sourceGroupId }) => sourceGroupId === id),
    `pushed group ${group} of ${app.label}`,
  );
}

/** The person with this id or login. @throws AdminConsoleError if there is none */
export function userNamed(org: Org, name: string): User {
  return only(
    Object.values(org.data.users).filter(({ id, profile }) => id === name || profile['login'] === name),
    `person ${name}`,
  );
}

function only<T>(found: T[], what: string): T {
  const [one, another] = found;
  if (one === undefined || another !== undefined) {
    throw new AdminConsoleError(
      found.length === 0 ? `There is no ${what}` : `There is more than one ${what}: name it by id`,
    );
  }
  return one;
}
