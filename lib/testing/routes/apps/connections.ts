import { readBody } from '../../http/request-body';
import { notFound } from '../../org/okta-error';
import {
  activateConnection,
  connectionBody,
  connectionChange,
  consentToConnection,
  deactivateConnection,
  writeConnection,
} from '../../provisioning/connection';
import type { OktaRoutes } from '../okta-routes';

/** https://developer.okta.com/docs/api/openapi/okta-management/management/tag/ApplicationConnections/ */
export const connectionRoutes: OktaRoutes = (api, { org }) => {
  api.get('/api/v1/apps/:id/connections/default', (c) => c.json(connectionBody(org, org.app(c.req.param('id')))));

  api.post('/api/v1/apps/:id/connections/default', async (c) => {
    const app = org.app(c.req.param('id'));
    writeConnection(org, app, await readBody(c, connectionChange, 'connection'), c.req.query('activate') === 'true');
    return c.json(connectionBody(org, app));
  });

  api.post('/api/v1/apps/:id/connections/default/lifecycle/activate', (c) => {
    activateConnection(org.app(c.req.param('id')));
    return c.body(null, 204);
  });

  api.post('/api/v1/apps/:id/connections/default/lifecycle/deactivate', (c) => {
    deactivateConnection(org.app(c.req.param('id')));
    return c.body(null, 204);
  });

  api.post('/api/v1/apps/:appName/:id/oauth2/callback', (c) => {
    const app = org.app(c.req.param('id'));
    if (app.name !== c.req.param('appName')) {
      throw notFound(c.req.param('appName'), 'App');
    }
    consentToConnection(app);
    return c.body(null, 204);
  });
};
