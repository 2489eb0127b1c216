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
