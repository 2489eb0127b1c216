import { appUsers, stateOf } from '../apps/app-user';
import type { App, AppUserState } from '../org/data/app';
import type { Org } from '../org/org';
import { sorted } from './order';

/** A person who has an app. */
export interface AppPersonSnapshot {
  readonly id: string;
  readonly login: string;
  /** Id of their account in the app; null until the app gave one. */
  readonly externalId: string | null;
  readonly syncState: AppUserState['syncState'];
  /** The app's user name for them, as it was last sent; null while nothing was. */
  readonly userName: string | null;
  /** What Okta shows at the person, and under Tasks; null unless something failed. */
  readonly error: string | null;
}

/** Who has the app, by login. */
export function peopleSnapshot(org: Org, app: App): AppPersonSnapshot[] {
  const people = appUsers(org, app).map((user) => {
    const { externalId, syncState, profile, error } = stateOf(app, user);
    const login = String(user.profile['login']);
    return { id: user.id, login, externalId, syncState, userName: profile?.userName ?? null, error: error ?? null };
  });
  return sorted(people, ({ login }) => [login]);
}

/** What failed with a person. */
export interface TaskSnapshot {
  /** The app's label. */
  readonly app: string;
  readonly login: string;
  readonly error: string;
}

/** What failed with people, by app and login. Who no longer has the app is among them: their account there may go on. */
export function taskSnapshots(org: Org): TaskSnapshot[] {
  const tasks = Object.values(org.data.apps).flatMap(({ label, people = {} }) =>
    Object.entries(people).flatMap(([id, { error, profile }]) =>
      error === undefined
        ? []
        : [{ app: label, login: String(org.data.users[id]?.profile['login'] ?? profile?.userName ?? id), error }],
    ),
  );
  return sorted(tasks, ({ app, login }) => [app, login]);
}
