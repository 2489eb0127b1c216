import { readBody } from '../../http/request-body';
import type { Group } from '../../org/data/people';
import { changeGroup, createGroup, deleteGroup, groupBody, groupChange } from '../../people/group';
import { userBody } from '../../people/user';
import { select } from '../../queries/list-filter';
import { page } from '../../queries/paging';
import type { OktaRoutes } from '../okta-routes';

/** Attributes that groups can be searched and filtered by. */
const SEARCHED = {
  id: (group: Group) => group.id,
  type: (group: Group) => group.type,
  created: (group: Group) => group.created,
  lastUpdated: (group: Group) => group.lastUpdated,
  lastMembershipUpdated: (group: Group) => group.created,
  'profile.name': (group: Group) => group.profile.name,
  'profile.description': (group: Group) => group.profile.description,
  'source.id': (group: Group) => group.appId,
};

const { compare: byName } = new Intl.Collator('en');

/** https://developer.okta.com/docs/api/openapi/okta-management/management/tag/Group/ */
export const groupRoutes: OktaRoutes = (api, { org }) => {
  api.get('/api/v1/groups', (c) => {
    const { q, search, filter } = c.req.query();
    const named = Object.values(org.data.groups).filter(
      ({ profile }) => !q || profile.name.toLowerCase().startsWith(q.toLowerCase()),
    );
    const found = select(select(named, search, SEARCHED), filter, SEARCHED);
    // As recorded answers have them; a search is in the order in which groups were made.
    if (!search) found.sort((one, other) => byName(one.profile.name, other.profile.name));
    return c.json(page(c, org, found, { usual: 10_000, most: 10_000 }).map((group) => groupBody(org, group)));
  });

  api.post('/api/v1/groups', async (c) => {
    const { profile } = await readBody(c, groupChange, 'profile');
    return c.json(groupBody(org, createGroup(org, profile)));
  });

  api.get('/api/v1/groups/:groupId', (c) => c.json(groupBody(org, org.group(c.req.param('groupId')))));

  api.put('/api/v1/groups/:groupId', async (c) => {
    const group = org.group(c.req.param('groupId'));
    changeGroup(org, group, await readBody(c, groupChange, 'profile'));
    return c.json(groupBody(org, group));
  });

  api.delete('/api/v1/groups/:groupId', (c) => {
    deleteGroup(org, org.group(c.req.param('groupId')));
    return c.body(null, 204);
  });

  api.get('/api/v1/groups/:groupId/users', (c) => {
    const group = org.group(c.req.param('groupId'));
    const members = Object.values(org.data.users).filter(
      ({ groupIds }) => group.type === 'BUILT_IN' || groupIds.includes(group.id),
    );
    return c.json(page(c, org, members, { usual: 1000, most: 1000 }).map((user) => userBody(org, user)));
  });

  api.put('/api/v1/groups/:groupId/users/:userId', (c) => {
    const group = org.group(c.req.param('groupId'));
    const user = org.user(c.req.param('userId'));
    user.groupIds = [...new Set([...user.groupIds, group.id])];
    return c.body(null, 204);
  });

  api.delete('/api/v1/groups/:groupId/users/:userId', (c) => {
    const group = org.group(c.req.param('groupId'));
    const user = org.user(c.req.param('userId'));
    user.groupIds = user.groupIds.filter((id) => id !== group.id);
    return c.body(null, 204);
  });
};
