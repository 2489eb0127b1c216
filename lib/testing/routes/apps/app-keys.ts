import { samlMetadata } from '../../apps/saml-metadata';
import type { App } from '../../org/data/app';
import { notFound, validationFailed } from '../../org/okta-error';
import type { OktaRoutes } from '../okta-routes';

/**
 * The certificates of an app, and the SAML metadata that shows one.
 * @see https://developer.okta.com/docs/api/openapi/okta-management/management/tag/ApplicationSSOCredentialKey/
 */
export const appKeyRoutes: OktaRoutes = (api, { org, certificates }) => {
  api.get('/api/v1/apps/:id/sso/saml/metadata', (c) => {
    const app = org.app(c.req.param('id'));
    const kid = c.req.query('kid') ?? app.credentials.signing.kid ?? '';
    return c.body(samlMetadata(org, app, key(app, kid)), 200, { 'Content-Type': 'application/xml;charset=ISO-8859-1' });
  });

  api.get('/api/v1/apps/:id/credentials/keys', (c) => c.json(org.app(c.req.param('id')).keys));

  api.get('/api/v1/apps/:id/credentials/keys/:kid', (c) => c.json(key(org.app(c.req.param('id')), c.req.param('kid'))));

  api.post('/api/v1/apps/:id/credentials/keys/generate', async (c) => {
    const app = org.app(c.req.param('id'));
    const years = Number(c.req.query('validityYears'));
    if (!Number.isInteger(years) || years < 2 || years > 10) {
      throw validationFailed('validityYears', 'validityYears: The number must be from 2 to 10');
    }
    const certificate = await certificates.issue(org.data.orgName, org.now(), years);
    app.keys.push(certificate);
    return c.json(certificate, 201);
  });

  function key(app: App, kid: string) {
    const found = app.keys.find((key) => key.kid === kid);
    if (found === undefined) {
      throw notFound(kid, 'AppInstanceKey');
    }
    return found;
  }
};
