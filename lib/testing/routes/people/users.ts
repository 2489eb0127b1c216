import { readBody } from '../../http/request-body';
import type { User } from '../../org/data/people';
import { notFound } from '../../org/okta-error';
import { groupBody } from '../../people/group';
import {
  changeUser,
  createUser,
  deactivateUser,
  deleteUser,
  replaceUser,
  userBody,
  userChange,
  userDefinition,
} from '../../people/user';
import { select } from '../../queries/list-filter';
import { page } from '../../queries/paging';
import type { OktaRoutes } from '../okta-routes';

const SEARCHED = {
  id: (user: User) => user.id,
  status: (user: User) => user.status,
  'profile.login': (user: User) => user.profile['login'],
  'profile.email': (user: User) => user.profile['email'],
};

/** https://developer.okta.com/docs/api/openapi/okta-management/management/tag/User/ */
export const userRoutes: OktaRoutes = (api, { org }) => {
  // The user that an API token belongs to is the administrator that every org starts with.
  api.get('/api/v1/users/me', (c) => c.json(userBody(org, Object.values(org.data.users)[0] as User)));

  api.get('/api/v1/users', (c) => {
    const expression = c.req.query('search') ?? c.req.query('filter');
    // Without a search, Okta leaves out who is deactivated.
    const all = Object.values(org.data.users).filter(({ status }) => expression || status !== 'DEPROVISIONED');
    const found = select(all, expression, SEARCHED);
    return c.json(page(c, org, found, { usual: 200, most: 200 }).map((user) => userBody(org, user)));
  });

  api.post('/api/v1/users', async (c) =>
    c.json(userBody(org, createUser(org, await readBody(c, userDefinition, 'newUser')))),
  );

  api.get('/api/v1/users/:id', (c) => c.json(userBody(org, known(c.req.param('id')))));

  api.put('/api/v1/users/:id', async (c) => {
    const user = known(c.req.param('id'));
    replaceUser(org, user, await readBody(c, userDefinition, 'user'));
    return c.json(userBody(org, user));
  });

  api.post('/api/v1/users/:id', async (c) => {
    const user = known(c.req.param('id'));
    changeUser(org, user, await readBody(c, userChange, 'user'));
    return c.json(userBody(org, user));
  });

  api.delete('/api/v1/users/:id', (c) => {
    deleteUser(org, known(c.req.param('id')));
    return c.body(null, 204);
  });

  api.post('/api/v1/users/:id/lifecycle/deactivate', (c) => {
    deactivateUser(org, known(c.req.param('id')));
    return c.json({});
  });

  api.get('/api/v1/users/:id/groups', (c) => {
    const { groupIds } = known(c.req.param('id'));
    const groups = Object.values(org.data.groups).filter(
      ({ id, type }) => type === 'BUILT_IN' || groupIds.includes(id),
    );
    return c.json(groups.map((group) => groupBody(org, group)));
  });

  /** By id or login. */
  function known(id: string): User {
    const user = Object.values(org.data.users).find((each) => each.id === id || each.profile['login'] === id);
    if (user === undefined) throw notFound(id, 'User');
    return user;
  }
};
