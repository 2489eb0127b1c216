import type { Hono } from 'hono';
import { SCIM_CORE_USER } from '../../../one-id/attributes';
import type { Dialect } from '../dialect';
import type { OneIdUser, Organization } from '../organization';
import { USER_EXTENSION, USER_SCHEMA } from './discovery';
import { filtered } from './filter';
import { changesOf } from './patch';
import { member, numberOf, ScimRefusal, scimBody, scimJson, scimList } from './scim-answer';

/** What is stored of a user beside userName: what else is sent is ignored. */
const STORED = USER_SCHEMA.attributes.filter(({ name }) => name !== 'userName');

/** 100 are listed by default; up to 1000 is advised. */
const [USUAL, MOST] = [100, 1000];

/** https://developer.zuora.com/v1-api-reference/api/tag/SCIM/ */
export function userRoutes(scim: Hono, org: Organization, dialect: Dialect, now: () => string): void {
  scim.get('/Users', (c) => {
    const found = filtered([...org.users.values()], c.req.query('filter'), {
      userName: ({ userName }) => userName,
      id: ({ id }) => id,
      status: (user) => statusOf(user),
    });
    const [start, count] = [Math.max(1, numberOf(c, 'startIndex', 1)), Math.min(numberOf(c, 'count', USUAL), MOST)];
    const resources = found.slice(start - 1, start - 1 + count).map((user) => userBody(org, user));
    return scimList(c, dialect, { total: found.length, startIndex: start, resources });
  });

  scim.post('/Users', async (c) => {
    const body = await scimBody(c);
    const user = { ...contentOf(org, body), id: '', created: now(), lastModified: now(), tenants: [] };
    const made: OneIdUser = { ...user, id: org.newId('user', user.userName) };
    org.users.set(made.id, made);
    return scimJson(c, userBody(org, made), 201);
  });

  scim.get('/Users/:id', (c) => scimJson(c, userBody(org, known(c.req.param('id')))));

  // "Overwrites everything, missing attributes blanked"; active true re-enables.
  scim.put('/Users/:id', async (c) => {
    const user = known(c.req.param('id'));
    Object.assign(user, contentOf(org, await scimBody(c), user), { lastModified: now() });
    return scimJson(c, userBody(org, user));
  });

  scim.patch('/Users/:id', async (c) => {
    const user = known(c.req.param('id'));
    const changes = changesOf(await scimBody(c));
    const whole = userBody(org, user);
    for (const { path, value } of changes) {
      // No sample has another, and what is taken and changes nothing would be a lie.
      if (!/^\w+(\.\w+)?$/.test(path) && path !== USER_EXTENSION) {
        throw new ScimRefusal(400, `This path isn't supported: ${path}`, 'invalidPath');
      }
      set(whole, path, value);
    }
    Object.assign(user, contentOf(org, whole, user), { lastModified: now() });
    return scimJson(c, userBody(org, user));
  });

  // "Deactivates a specific user"; the reference demands the header.
  scim.delete('/Users/:id', (c) => {
    if (!c.req.header('Idempotency-Key')) throw new ScimRefusal(400, 'The header Idempotency-Key is required');
    const user = known(c.req.param('id'));
    Object.assign(user, { active: false, lastModified: now() });
    return c.body(null, 204);
  });

  function known(id: string): OneIdUser {
    const user = org.users.get(id);
    if (user === undefined) throw new ScimRefusal(404, `User ${id} not found`);
    return user;
  }
}

function contentOf(org: Organization, body: Record<string, unknown>, self?: OneIdUser) {
  const userName = member(body, 'userName');
  const attributes = Object.fromEntries(
    STORED.map(({ name, subAttributes }) => [name, stored(member(body, name), subAttributes)] as const).filter(
      ([, value]) => value !== undefined,
    ),
  );
  const email = workEmail(attributes['emails']);
  // createAUser: "Must include the userName attribute and an email address".
  if (typeof userName !== 'string' || userName.trim() === '' || email === undefined) {
    throw new ScimRefusal(400, 'The userName attribute and an email address are required', 'invalidValue');
  }
  if ((org.userNamed(userName) ?? self) !== self) {
    throw new ScimRefusal(409, `A user with the userName ${userName} exists`, 'uniqueness');
  }
  // createAUser: "created as an SSO user by default and a federated ID must be provided". SCIM has none; the policy copies the e-mail.
  const federatedId = self?.federatedId ?? (org.policies.ssoForAllUsers ? email : undefined);
  if (federatedId === undefined) throw new ScimRefusal(400, 'A federated ID must be provided', 'invalidValue');
  const [externalId, active] = [member(body, 'externalId'), member(body, 'active')];
  return {
    userName,
    externalId: typeof externalId === 'string' ? externalId : undefined,
    active: active === undefined ? (self?.active ?? true) : active === true || active === 'true',
    federatedId,
    attributes,
  };
}

/** As far as OneID's schema has it; a space clears a value, and what is empty isn't kept. */
function stored(value: unknown, subAttributes: readonly { readonly name: string }[] | undefined): unknown {
  if (Array.isArray(value)) {
    const kept = value.map((each) => stored(each, subAttributes)).filter((each) => each !== undefined);
    return kept.length === 0 ? undefined : kept;
  }
  if (typeof value === 'object' && value !== null) {
    const known = (subAttributes ?? []).map(({ name }) => [name, Reflect.get(value, name)] as const);
    const kept = known.filter(([, each]) => stored(each, undefined) !== undefined);
    return kept.length === 0 ? undefined : Object.fromEntries(kept);
  }
  return value === null || value === undefined || String(value).trim() === '' ? undefined : value;
}

function workEmail(emails: unknown): string | undefined {
  const list = Array.isArray(emails) ? emails : [];
  const primary = list.find(({ primary }) => primary === true) ?? list[0];
  return typeof primary?.value === 'string' ? primary.value : undefined;
}

function set(target: Record<string, unknown>, path: string, value: unknown): void {
  const steps = path.split('.');
  const last = steps.pop() ?? path;
  let at = target;
  for (const step of steps) {
    const inner = at[step];
    at[step] = typeof inner === 'object' && inner !== null ? { ...inner } : {};
    at = at[step] as Record<string, unknown>; // Just made one.
  }
  at[last] = value;
}

/** As in the sample of `getASpecificUser`. */
export function userBody(org: Organization, user: OneIdUser): Record<string, unknown> {
  const name = (user.attributes['name'] ?? {}) as { givenName?: string; familyName?: string }; // Of SCIM's form since it was stored.
  const displayName = [name.givenName, name.familyName].filter(Boolean).join(' ');
  return {
    schemas: [SCIM_CORE_USER, USER_EXTENSION],
    id: user.id,
    ...(user.externalId === undefined ? {} : { externalId: user.externalId }),
    userName: user.userName,
    ...(displayName === '' ? {} : { displayName }),
    ...user.attributes,
    active: user.active,
    meta: { resourceType: 'User', created: user.created, lastModified: user.lastModified },
    [USER_EXTENSION]: {
      organizationId: org.id,
      status: statusOf(user),
      ssoEnabled: user.federatedId !== undefined,
      region: org.region,
    },
  };
}

export function statusOf({ active }: OneIdUser): 'ACTIVE' | 'INACTIVE' {
  return active ? 'ACTIVE' : 'INACTIVE';
}
