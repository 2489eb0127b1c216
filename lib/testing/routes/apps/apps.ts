import { createApp, deleteApp, setAppStatus, updateApp } from '../../apps/app';
import { appBody } from '../../apps/app-body';
import { appDefinition, signs } from '../../apps/app-definition';
import { readBody } from '../../http/request-body';
import type { App } from '../../org/data/app';
import { select } from '../../queries/list-filter';
import { page } from '../../queries/paging';
import type { OktaRoutes } from '../okta-routes';

/** Attributes that apps can be filtered by. */
const FILTERED = {
  id: (app: App) => app.id,
  name: (app: App) => app.name,
  label: (app: App) => app.label,
  status: (app: App) => app.status,
  'credentials.signing.kid': (app: App) => app.credentials.signing.kid,
};

/** https://developer.okta.com/docs/api/openapi/okta-management/management/tag/Application/ */
export const appRoutes: OktaRoutes = (api, { org, certificates }) => {
  api.get('/api/v1/apps', (c) => {
    const q = c.req.query('q')?.toLowerCase();
    const named = Object.values(org.data.apps).filter(
      ({ label, name }) => !q || label.toLowerCase().startsWith(q) || name.toLowerCase().startsWith(q),
    );
    const found = select(named, c.req.query('filter'), FILTERED);
    return c.json(page(c, org, found, { usual: 20, most: 200 }).map((app) => appBody(org, app)));
  });

  api.post('/api/v1/apps', async (c) => {
    const definition = await readBody(c, appDefinition, 'app');
    const certificate = signs(definition) ? await certificates.issue(org.data.orgName, org.now()) : undefined;
    return c.json(appBody(org, createApp(org, definition, c.req.query('activate') !== 'false', certificate)));
  });

  api.get('/api/v1/apps/:id', (c) => c.json(appBody(org, org.app(c.req.param('id')))));

  api.put('/api/v1/apps/:id', async (c) => {
    const app = org.app(c.req.param('id'));
    updateApp(org, app, await readBody(c, appDefinition, 'app'));
    return c.json(appBody(org, app));
  });

  api.delete('/api/v1/apps/:id', (c) => {
    deleteApp(org, org.app(c.req.param('id')));
    return c.body(null, 204);
  });

  api.post('/api/v1/apps/:id/lifecycle/activate', (c) => {
    setAppStatus(org, org.app(c.req.param('id')), 'ACTIVE');
    return c.json({});
  });

  api.post('/api/v1/apps/:id/lifecycle/deactivate', (c) => {
    setAppStatus(org, org.app(c.req.param('id')), 'INACTIVE');
    return c.json({});
  });
};
