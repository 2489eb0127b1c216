import type { App } from '../../org/data/app';
import type { User } from '../../org/data/people';
import type { Org } from '../../org/org';
import { appFeatures } from '../../provisioning/provisioning';
import { page } from '../../queries/paging';
import type { OktaRoutes } from '../okta-routes';

/**
 * People who have an app by a group. Whoever is there is provisioned as soon as Create Users is on.
 * https://developer.okta.com/docs/api/openapi/okta-management/management/tag/ApplicationUsers/
 */
export const appUserRoutes: OktaRoutes = (api, { org }) => {
  api.get('/api/v1/apps/:id/users', (c) => {
    const app = org.app(c.req.param('id'));
    const groups = new Set(app.groupAssignments.map(({ groupId }) => groupId));
    const found = Object.values(org.data.users).filter(({ groupIds }) => groupIds.some((id) => groups.has(id)));
    return c.json(page(c, org, found, { usual: 50, most: 500 }).map((user) => appUserBody(org, app, user)));
  });
};

function appUserBody(org: Org, app: App, user: User) {
  const isOn = appFeatures(app).includes('PUSH_NEW_USERS');
  return {
    id: user.id,
    externalId: isOn ? `external-${user.id}` : null,
    created: user.created,
    lastUpdated: user.lastUpdated,
    statusChanged: user.created,
    status: isOn ? 'PROVISIONED' : 'ACTIVE',
    syncState: isOn ? 'SYNCHRONIZED' : 'DISABLED',
    scope: 'GROUP',
    credentials: { userName: user.profile['email'] },
    profile: {},
    _links: { app: { href: `${org.url}/api/v1/apps/${app.id}` }, user: { href: `${org.url}/api/v1/users/${user.id}` } },
  };
}
