import { readBody } from '../../http/request-body';
import {
  changeInboundProvisioning,
  changeUserProvisioning,
  featureBody,
  inboundProvisioningChange,
  servedFeature,
  servedFeatures,
  userProvisioningChange,
} from '../../provisioning/feature';
import type { OktaRoutes } from '../okta-routes';

/** https://developer.okta.com/docs/api/openapi/okta-management/management/tag/ApplicationFeatures/ */
export const featureRoutes: OktaRoutes = (api, { org }) => {
  api.get('/api/v1/apps/:id/features', (c) => {
    const app = org.app(c.req.param('id'));
    return c.json(servedFeatures(org, app).map((name) => featureBody(org, app, name)));
  });

  api.get('/api/v1/apps/:id/features/:name', (c) => {
    const app = org.app(c.req.param('id'));
    return c.json(featureBody(org, app, servedFeature(org, app, c.req.param('name'))));
  });

  api.put('/api/v1/apps/:id/features/:name', async (c) => {
    const app = org.app(c.req.param('id'));
    const name = servedFeature(org, app, c.req.param('name'));
    if (name === 'USER_PROVISIONING') {
      changeUserProvisioning(app, await readBody(c, userProvisioningChange, 'feature'));
    } else {
      changeInboundProvisioning(app, await readBody(c, inboundProvisioningChange, 'feature'));
    }
    return c.json(featureBody(org, app, name));
  });
};
