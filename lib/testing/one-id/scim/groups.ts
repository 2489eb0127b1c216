import type { Hono } from 'hono';
import type { Dialect } from '../dialect';
import type { OneIdGroup, Organization } from '../organization';
import { GROUP_EXTENSION, SCIM_CORE_GROUP } from './discovery';
import { filtered } from './filter';
import { changesOf } from './patch';
import { member, numberOf, ScimRefusal, scimBody, scimJson, scimList } from './scim-answer';

/** 10 are listed by default, 100 at most. */
const [USUAL, MOST] = [10, 100];

/** https://developer.zuora.com/v1-api-reference/api/tag/SCIM/ */
export function groupRoutes(scim: Hono, org: Organization, dialect: Dialect, now: () => string): void {
  scim.get('/Groups', (c) => {
    const byOrganization = { organizationId: () => org.id, [`${GROUP_EXTENSION}:organizationId`]: () => org.id };
    const found = filtered([...org.groups.values()], c.req.query('filter'), {
      ...byOrganization,
      ...(dialect.groupFilters === 'display-name' ? { displayName: ({ displayName }: OneIdGroup) => displayName } : {}),
    });
    // `startIndex` is documented as the number of a page: of 20 each, 2 gives 21 to 40.
    const [page, count] = [Math.max(1, numberOf(c, 'startIndex', 1)), Math.min(numberOf(c, 'count', USUAL), MOST)];
    const resources = found.slice((page - 1) * count, page * count).map((group) => groupBody(org, group));
    return scimList(c, dialect, { total: found.length, startIndex: page, resources });
  });

  scim.post('/Groups', async (c) => {
    const body = await scimBody(c);
    const displayName = nameIn(body);
    const group: OneIdGroup = {
      id: org.newId('group', displayName),
      displayName,
      description: descriptionIn(body),
      active: true,
      members: membersIn(member(body, 'members')),
      tenants: [],
      created: now(),
      lastModified: now(),
    };
    org.groups.set(group.id, group);
    return scimJson(c, groupBody(org, group), 201);
  });

  scim.get('/Groups/:id', (c) => scimJson(c, groupBody(org, known(c.req.param('id')))));

  // "Replaces all members", of which the sample's body is a PatchOp that adds them: both forms are taken.
  scim.put('/Groups/:id', async (c) => {
    const group = known(c.req.param('id'));
    const body = await scimBody(c);
    const isPatch = member(body, 'Operations') !== undefined;
    const replaced = isPatch
      ? patched(group, body, [])
      : {
          displayName: nameIn(body, group),
          description: descriptionIn(body) ?? group.description,
          members: membersIn(member(body, 'members')),
        };
    Object.assign(group, replaced, { lastModified: now() });
    return scimJson(c, groupBody(org, group));
  });

  scim.patch('/Groups/:id', async (c) => {
    const group = known(c.req.param('id'));
    Object.assign(group, patched(group, await scimBody(c), group.members), { lastModified: now() });
    return scimJson(c, groupBody(org, group));
  });

  // For good; its members stay.
  scim.delete('/Groups/:id', (c) => {
    org.groups.delete(known(c.req.param('id')).id);
    return c.body(null, 204);
  });

  function known(id: string): OneIdGroup {
    const group = org.groups.get(id);
    if (group === undefined) throw new ScimRefusal(404, `Group ${id} not found`);
    return group;
  }

  function nameIn(body: Record<string, unknown>, self?: OneIdGroup): string {
    const name = member(body, 'displayName');
    if (typeof name !== 'string' || name.trim() === '') {
      throw new ScimRefusal(400, 'displayName is required', 'invalidValue');
    }
    if ((org.groupNamed(name) ?? self) !== self) {
      throw new ScimRefusal(409, `A group with the displayName ${name} exists`, 'uniqueness');
    }
    return name;
  }

  function membersIn(value: unknown): string[] {
    const list: unknown[] = Array.isArray(value) ? value : value === undefined || value === null ? [] : [value];
    const ids = list.map((each) => (typeof each === 'object' && each !== null ? Reflect.get(each, 'value') : each));
    const unknown = ids.filter((id) => !org.users.has(String(id)));
    if (unknown.length > 0) throw new ScimRefusal(400, `There is no user ${unknown.join(', ')}`, 'invalidValue');
    return [...new Set(ids.map(String))];
  }

  /** All of the changes, or none where one is refused. @param members those from which it starts */
  function patched(group: OneIdGroup, body: Record<string, unknown>, members: readonly string[]) {
    const changed = { displayName: group.displayName, members: [...members] };
    for (const { op, path, value } of changesOf(body)) {
      if (path === 'displayName') changed.displayName = nameIn({ displayName: value }, group);
      const [, one] = /^members\[value eq "(.*)"\]$/.exec(path) ?? [];
      if (path.includes('[') && one === undefined) {
        throw new ScimRefusal(400, `This path isn't supported: ${path}`, 'invalidPath');
      }
      if (path !== 'members' && one === undefined) continue;
      const ids = one !== undefined && op === 'remove' ? [one] : membersIn(one ?? value ?? changed.members);
      if (op === 'remove') changed.members = changed.members.filter((id) => !ids.includes(id));
      else changed.members = op === 'replace' ? ids : [...new Set([...changed.members, ...ids])];
    }
    return changed;
  }
}

function descriptionIn(body: Record<string, unknown>): string | undefined {
  const extension = member(body, GROUP_EXTENSION);
  const description = typeof extension === 'object' && extension !== null ? Reflect.get(extension, 'description') : '';
  return typeof description === 'string' && description !== '' ? description : undefined;
}

function groupBody(org: Organization, group: OneIdGroup): Record<string, unknown> {
  return {
    schemas: [SCIM_CORE_GROUP, GROUP_EXTENSION],
    id: group.id,
    displayName: group.displayName,
    members: group.members.map((id) => ({ value: id, display: org.users.get(id)?.userName })),
    meta: { resourceType: 'Group', created: group.created, lastModified: group.lastModified },
    [GROUP_EXTENSION]: { description: group.description ?? '', organizationId: org.id, active: group.active },
  };
}
