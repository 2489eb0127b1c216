import * as z from 'zod';
import type { User } from '../org/data/people';
import type { UserType } from '../org/data/profiles';
import { validationFailed } from '../org/okta-error';
import { type Org, own } from '../org/org';
import { refuseUndefined } from '../org/profile-keys';

const type = z.object({ id: z.string() }).optional();

/** Body of `POST /users` and `PUT /users/{id}`. Credentials are taken and not kept. */
export const userDefinition = z.object({
  type,
  profile: z.looseObject({
    login: z.string().min(1, 'The field cannot be left blank'),
    email: z.string().min(1, 'The field cannot be left blank'),
  }),
});

/** Body of `POST /users/{id}`: what it leaves out stays. */
export const userChange = z.object({
  type,
  profile: z.looseObject({ login: z.string().min(1).optional(), email: z.string().min(1).optional() }).optional(),
});

/** @throws OktaError 400 if another user has that login, or the type of user lacks an attribute */
export function createUser(org: Org, { profile, type }: z.infer<typeof userDefinition>): User {
  refuseTakenLogin(org, profile.login);
  const userType = typeOf(org, type?.id);
  refuseUndefined(userType.schema, profile, 'newUser');
  const user: User = {
    id: org.newId('00u', profile.login),
    typeId: userType.id,
    status: 'ACTIVE',
    profile: withoutNulls(profile),
    groupIds: [],
    ...org.timestamps(),
  };
  org.data.users[user.id] = user;
  return user;
}

/** Replaces the profile. @throws OktaError as `createUser` */
export function replaceUser(org: Org, user: User, { profile, type }: z.infer<typeof userDefinition>): void {
  if (profile.login !== user.profile['login']) refuseTakenLogin(org, profile.login);
  const userType = typeOf(org, type?.id ?? user.typeId);
  refuseUndefined(userType.schema, profile, 'user');
  user.typeId = userType.id;
  user.profile = withoutNulls(profile);
  user.lastUpdated = org.now();
}

/** Changes what is named of the profile. @throws OktaError as `createUser` */
export function changeUser(org: Org, user: User, { profile, type }: z.infer<typeof userChange>): void {
  const { login, email } = user.profile as { login: string; email: string }; // No user is without.
  replaceUser(org, user, { type, profile: { login, email, ...user.profile, ...present(profile ?? {}) } });
}

/** Deactivating takes people out of nothing but use: groups and profile stay. */
export function deactivateUser(org: Org, user: User): void {
  user.status = 'DEPROVISIONED';
  user.lastUpdated = org.now();
}

/**
 * Deactivates who isn't deactivated yet, and deletes who is.
 * @see https://developer.okta.com/docs/api/openapi/okta-management/management/tag/User/#tag/User/operation/deleteUser
 */
export function deleteUser(org: Org, user: User): void {
  if (user.status === 'DEPROVISIONED') delete org.data.users[user.id];
  else deactivateUser(org, user);
}

export function userBody(org: Org, user: User) {
  return {
    id: user.id,
    status: user.status,
    created: user.created,
    activated: user.created,
    statusChanged: user.created,
    lastLogin: null,
    lastUpdated: user.lastUpdated,
    passwordChanged: null,
    type: { id: user.typeId },
    profile: user.profile,
    credentials: { provider: { type: 'OKTA', name: 'OKTA' } },
    _links: { self: { href: `${org.url}/api/v1/users/${user.id}` } },
  };
}

function typeOf(org: Org, id: string | undefined): UserType {
  return id === undefined ? org.defaultUserType : own(org.data.userTypes, id, 'UserType');
}

function refuseTakenLogin(org: Org, login: string): void {
  if (Object.values(org.data.users).some((user) => user.profile['login'] === login)) {
    throw validationFailed('login', 'login: An object with this field already exists in the current organization');
  }
}

function withoutNulls(profile: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(profile).filter(([, value]) => value !== null));
}

function present(profile: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(profile).filter(([, value]) => value !== undefined));
}
