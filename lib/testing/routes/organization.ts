import { randomUUID } from 'node:crypto';
import type { OktaRoutes } from './okta-routes';

/** What a client finds out about an org before anything else: which engine it runs, and a token for a key of its own. */
export const organizationRoutes: OktaRoutes = (api, { org }) => {
  api.get('/.well-known/okta-organization', (c) =>
    c.json({
      id: org.id,
      cell: 'sim',
      _links: { organization: { href: org.url } },
      pipeline: org.data.pipeline,
      settings: {
        analyticsCollectionEnabled: false,
        bugReportingEnabled: true,
        omEnabled: false,
        pssoEnabled: false,
        desktopMFAEnabled: false,
        itpEnabled: false,
      },
    }),
  );

  // Any client gets a token: the simulator has no service apps to check its key against.
  api.post('/oauth2/v1/token', async (c) => {
    const { scope } = await c.req.parseBody();
    return c.json({ token_type: 'Bearer', expires_in: 3600, access_token: randomUUID(), scope: String(scope ?? '') });
  });
};
