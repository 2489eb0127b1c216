import * as z from 'zod';
import type { User } from '../org/data/people';
import { validationFailed } from '../org/okta-error';
import type { Org } from '../org/org';

/** Body of `POST /users`. Credentials are taken and not kept. */
export const userDefinition = z.object({
  profile: z.looseObject({
    login: z.string().min(1, 'The field cannot be left blank'),
    email: z.string().min(1, 'The field cannot be left blank'),
  }),
});

/** @throws OktaError 400 if another user has that login */
export function createUser(org: Org, { profile }: z.infer<typeof userDefinition>): User {
  if (Object.values(org.data.users).some((user) => user.profile['login'] === profile.login)) {
    throw validationFailed('login', 'login: An object with this field already exists in the current organization');
  }
  const user: User = {
    id: org.newId('00u', profile.login),
    typeId: org.defaultUserType.id,
    status: 'ACTIVE',
    profile: { ...profile },
    groupIds: [],
    ...org.timestamps(),
  };
  org.data.users[user.id] = user;
  return user;
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
