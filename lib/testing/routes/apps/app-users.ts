import { appUserBody, appUsers } from '../../apps/app-user';
import { notFound } from '../../org/okta-error';
import { page } from '../../queries/paging';
import type { OktaRoutes } from '../okta-routes';

/** https://developer.okta.com/docs/api/openapi/okta-management/management/tag/ApplicationUsers/ */
export const appUserRoutes: OktaRoutes = (api, { org }) => {
  api.get('/api/v1/apps/:id/users', (c) => {
    const app = org.app(c.req.param('id'));
    return c.json(
      page(c, org, appUsers(org, app), { usual: 50, most: 500 }).map((user) => appUserBody(org, app, user)),
    );
  });

  api.get('/api/v1/apps/:id/users/:userId', (c) => {
    const app = org.app(c.req.param('id'));
    const user = appUsers(org, app).find(({ id }) => id === c.req.param('userId'));
    if (user === undefined) throw notFound(c.req.param('userId'), 'AppUser');
    return c.json(appUserBody(org, app, user));
  });
};
