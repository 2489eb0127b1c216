import { readBody } from '../../http/request-body';
import type { User } from '../../org/data/people';
import { notFound } from '../../org/okta-error';
import { createUser, userBody, userDefinition } from '../../people/user';
import { select } from '../../queries/list-filter';
import { page } from '../../queries/paging';
import type { OktaRoutes } from '../okta-routes';

const SEARCHED = {
  id: (user: User) => user.id,
  status: (user: User) => user.status,
  'profile.login': (user: User) => user.profile['login'],
  'profile.email': (user: User) => user.profile['email'],
};

/** Users, as far as groups and the provider's first call need them. */
export const userRoutes: OktaRoutes = (api, { org }) => {
  // The user that an API token belongs to is the administrator that every org starts with.
  api.get('/api/v1/users/me', (c) => c.json(userBody(org, Object.values(org.data.users)[0] as User)));

  api.get('/api/v1/users', (c) => {
    const expression = c.req.query('search') ?? c.req.query('filter');
    const found = select(Object.values(org.data.users), expression, SEARCHED);
    return c.json(page(c, org, found, { usual: 200, most: 200 }).map((user) => userBody(org, user)));
  });

  api.post('/api/v1/users', async (c) =>
    c.json(userBody(org, createUser(org, await readBody(c, userDefinition, 'newUser')))),
  );

  api.get('/api/v1/users/:id', (c) => {
    const id = c.req.param('id');
    const user = Object.values(org.data.users).find((each) => each.id === id || each.profile['login'] === id);
    if (user === undefined) {
      throw notFound(id, 'User');
    }
    return c.json(userBody(org, user));
  });
};
