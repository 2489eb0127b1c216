import { readBody } from '../http/request-body';
import {
  changeIntegration,
  createIntegration,
  deleteIntegration,
  IDENTITY_PROVIDER,
  INLINE_HOOK,
  type IntegrationKind,
  integrationBody,
  integrationDefinition,
  integrationOf,
  integrationsOf,
} from '../integrations/integration';
import { page } from '../queries/paging';
import type { OktaRoutes } from './okta-routes';

/** Inline hooks and identity providers: kept, and never called. */
export const integrationRoutes: OktaRoutes = (api, { org }) => {
  routes('/api/v1/inlineHooks', INLINE_HOOK);
  routes('/api/v1/idps', IDENTITY_PROVIDER);

  function routes(path: string, kind: IntegrationKind): void {
    const known = (id: string) => integrationOf(org, kind, id);

    api.get(path, (c) => {
      const found = page(c, org, integrationsOf(org, kind), { usual: 200, most: 200 });
      return c.json(found.map((each) => integrationBody(org, kind, each)));
    });

    api.post(path, async (c) => {
      const definition = await readBody(c, integrationDefinition, kind.name);
      return c.json(integrationBody(org, kind, createIntegration(org, kind, definition)));
    });

    api.get(`${path}/:id`, (c) => c.json(integrationBody(org, kind, known(c.req.param('id') ?? ''))));

    api.put(`${path}/:id`, async (c) => {
      const integration = known(c.req.param('id') ?? '');
      changeIntegration(org, integration, await readBody(c, integrationDefinition, kind.name));
      return c.json(integrationBody(org, kind, integration));
    });

    api.delete(`${path}/:id`, (c) => {
      deleteIntegration(org, kind, known(c.req.param('id') ?? ''));
      return c.body(null, 204);
    });

    for (const [action, status] of [
      ['activate', 'ACTIVE'],
      ['deactivate', 'INACTIVE'],
    ] as const) {
      api.post(`${path}/:id/lifecycle/${action}`, (c) => {
        const integration = known(c.req.param('id') ?? '');
        integration.status = status;
        return c.json(integrationBody(org, kind, integration));
      });
    }
  }
};
