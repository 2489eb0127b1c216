import { appUsers } from '../apps/app-user';
import { AdminConsoleError } from '../org/admin-console-error';
import type { App, AppUserState } from '../org/data/app';
import type { User } from '../org/data/people';
import type { ScimIntegration } from '../org/data/provisioning';
import type { Org } from '../org/org';
import type { Outbound } from '../outbound/outbound';
import { enabledScim } from '../provisioning/scim-provisioning';

/** @throws AdminConsoleError if the person, by id or login, isn't among the app's */
export function personOfApp(org: Org, app: App, person: string): User {
  const user = appUsers(org, app).find(({ id, profile }) => id === person || profile['login'] === person);
  if (user === undefined) throw new AdminConsoleError(`Nobody called \`${person}\` has \`${app.label}\``);
  return user;
}

/** @throws AdminConsoleError if the person, by id or login, isn't among the app's */
export function setProvisioningOf(org: Org, app: App, person: string, syncState: AppUserState['syncState']): void {
  const user = personOfApp(org, app, person);
  const known = app.people?.[user.id]?.externalId ?? null;
  const externalId = syncState === 'SYNCHRONIZED' ? (known ?? `external-${user.id}`) : known;
  app.people = { ...app.people, [user.id]: { externalId, syncState, lastSync: org.now() } };
}

/** What sends, and to where. @throws AdminConsoleError where nothing is ever sent, or the app has no SCIM */
export function sending(
  app: App,
  outbound: Outbound | undefined,
  entered?: ScimIntegration,
): { outbound: Outbound; scim: ScimIntegration } {
  if (outbound === undefined) throw new AdminConsoleError('This simulator sends nothing: start it with `servers`');
  return { outbound, scim: entered ?? enabledScim(app) };
}

/** @throws AdminConsoleError where the screen has no such button: the app is inactive, or what it needs is off */
export function refuseUnlessOn({ label, status }: App, isOn: boolean, button: string, needed: string): void {
  if (status !== 'ACTIVE') throw new AdminConsoleError(`\`${label}\` has no ${button}: the app is inactive`);
  if (!isOn) throw new AdminConsoleError(`\`${label}\` has no ${button}: ${needed} is off`);
}
