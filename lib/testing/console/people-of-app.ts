import { appUsers } from '../apps/app-user';
import { AdminConsoleError } from '../org/admin-console-error';
import type { App, AppUserState } from '../org/data/app';
import type { Org } from '../org/org';

/** @throws AdminConsoleError if the person, by id or login, isn't among the app's */
export function setProvisioningOf(org: Org, app: App, person: string, syncState: AppUserState['syncState']): void {
  const user = appUsers(org, app).find(({ id, profile }) => id === person || profile['login'] === person);
  if (user === undefined) throw new AdminConsoleError(`Nobody called \`${person}\` has \`${app.label}\``);
  const known = app.people?.[user.id]?.externalId ?? null;
  const externalId = syncState === 'SYNCHRONIZED' ? (known ?? `external-${user.id}`) : known;
  app.people = { ...app.people, [user.id]: { externalId, syncState, lastSync: org.now() } };
}
