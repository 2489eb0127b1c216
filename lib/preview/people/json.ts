import * as z from 'zod';
import type { Person } from '../person';
import { PreviewError } from '../preview-error';

/**
 * A user as Okta's API returns it. Of all that it has only these are read; credentials are not.
 * @see https://developer.okta.com/docs/api/openapi/okta-management/management/tag/User/#tag/User/operation/listUsers
 */
const oktaUser = z.object({
  id: z.string().optional(),
  status: z.string().optional(),
  profile: z.record(z.string(), z.unknown()),
});

const profile = z.record(z.string(), z.unknown());

/** @throws PreviewError */
export function peopleOfJson(text: string): Person[] {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    // V8's own words quote what stands there.
    throw new PreviewError('not JSON, or cut off');
  }
  const list = z.array(z.unknown()).safeParse(json);
  if (!list.success) {
    throw new PreviewError('expected a list: profiles such as `[{ "login": ..., "email": ... }]`, or users of Okta');
  }
  return list.data.map(personOf);
}

function personOf(entry: unknown, index: number): Person {
  const user = oktaUser.safeParse(entry);
  if (user.success) return personWith(user.data.profile, index, user.data);
  const alone = profile.safeParse(entry);
  if (!alone.success) throw new PreviewError(`entry ${index + 1}: expected a profile, or a user of Okta`);
  return personWith(alone.data, index);
}

function personWith(
  found: Record<string, unknown>,
  index: number,
  { id, status }: Omit<Person, 'profile'> = {},
): Person {
  if (typeof found['login'] !== 'string' || found['login'] === '') {
    throw new PreviewError(`entry ${index + 1}: it has no \`login\`, by which a person is named here`);
  }
  return { id, status, profile: found };
}
