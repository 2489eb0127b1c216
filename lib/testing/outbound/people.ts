import { randomBytes } from 'node:crypto';
import type { App, AppUserState } from '../org/data/app';
import type { User } from '../org/data/people';
import type { Org } from '../org/org';
import { NotProvisioned, type ScimClient } from './scim-client';
import { type AppProfile, appProfile, NotEvaluated, scimUser } from './scim-user';

/** What Okta does to a person's account in an app, and what it then shows of them. */

/**
 * Finds or makes the account of a person who got the app; "Provision User" does the same for one who had it before.
 * @see https://help.okta.com/en-us/content/topics/provisioning/lcm/lcm-provision-unprovisioned-users.htm
 */
export async function provision(org: Org, app: App, user: User, client: ScimClient): Promise<void> {
  await shown(org, app, user, `Automatic provisioning of user ${nameOf(user)} to app ${app.label} failed`, async () => {
    const profile = appProfile(org, app, user);
    const { userName } = profile;
    const field = app.scim?.uniqueIdentifierField ?? 'userName';
    const found = await client.find('Users', field, userName, `Error while verifying if user ${userName} exists`);
    const body = scimUser(app, user, profile, true);
    if (found !== undefined) {
      await client.replace('Users', found.id, body, `Error while trying to push profile update for ${userName}`);
      return { externalId: found.id, profile };
    }
    const password = randomBytes(12).toString('base64url');
    const made = await client.create('Users', { ...body, password }, `Error while creating user ${userName}`);
    return { externalId: made.id, profile };
  });
}

/** Sends the profile of a person whose account there is. */
export async function pushProfile(org: Org, app: App, user: User, client: ScimClient): Promise<void> {
  const known = app.people?.[user.id];
  const id = known?.externalId;
  if (!id) return;
  await shown(org, app, user, `Automatic profile push of user ${nameOf(user)} to app ${app.label} failed`, async () => {
    const profile = appProfile(org, app, user, known.profile);
    const doing = `Error while trying to push profile update for ${profile.userName}`;
    await client.get('Users', id, doing);
    await client.replace('Users', id, scimUser(app, user, profile, true), doing);
    return { externalId: id, profile };
  });
}

/** Deactivates the account of a person who has the app no longer; nothing is ever deleted. */
export async function deactivate(org: Org, app: App, userId: string, client: ScimClient): Promise<void> {
  const known = app.people?.[userId];
  if (!known?.externalId) {
    forget(app, userId);
    return;
  }
  const doing = `Error while deactivating user ${known.profile?.userName ?? userId}`;
  try {
    const { content } = await client.get('Users', known.externalId, doing);
    const body = known.profile ? scimUser(app, { id: userId }, known.profile, false) : { ...content, active: false };
    await client.replace('Users', known.externalId, body, doing);
    forget(app, userId);
  } catch (error) {
    if (!(error instanceof NotProvisioned)) throw error;
    const who = known.profile?.userName ?? userId;
    enter(app, userId, {
      ...known,
      syncState: 'ERROR',
      lastSync: org.now(),
      error: `Automatic deprovisioning of user ${who} from app ${app.label} failed: ${error.message}`,
    });
  }
}

/** What Okta knew of somebody's account; they have the app no longer. */
export function forget(app: App, userId: string): void {
  if (app.people) delete app.people[userId];
}

export function enter(app: App, userId: string, state: AppUserState): void {
  app.people = { ...app.people, [userId]: state };
}

async function shown(
  org: Org,
  app: App,
  user: User,
  failed: string,
  work: () => Promise<{ externalId: string; profile: AppProfile }>,
): Promise<void> {
  const known = app.people?.[user.id];
  try {
    const { externalId, profile } = await work();
    enter(app, user.id, { externalId, profile, syncState: 'SYNCHRONIZED', lastSync: org.now() });
  } catch (error) {
    if (!(error instanceof NotProvisioned || error instanceof NotEvaluated)) throw error;
    const state = { externalId: known?.externalId ?? null, ...(known?.profile ? { profile: known.profile } : {}) };
    enter(app, user.id, { ...state, syncState: 'ERROR', lastSync: org.now(), error: `${failed}: ${error.message}` });
  }
}

function nameOf({ profile }: User): string {
  return [profile['firstName'], profile['lastName']].filter(Boolean).join(' ') || String(profile['login']);
}
