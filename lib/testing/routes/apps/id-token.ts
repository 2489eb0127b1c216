import { changedIdToken, idTokenBody, idTokenSettings, oidcApp } from '../../apps/id-token';
import { readBody } from '../../http/request-body';
import type { OktaRoutes } from '../okta-routes';

const PATH = '/api/v1/internal/apps/:id/settings/oauth/idToken';

/** The internal route of an OIDC app's ID token. The provider calls it for every `okta_app_oauth`. */
export const idTokenRoutes: OktaRoutes = (api, { org }) => {
  api.get(PATH, (c) => c.json(idTokenBody(org, oidcApp(org, c.req.param('id')))));

  api.post(PATH, async (c) =>
    c.json(changedIdToken(oidcApp(org, c.req.param('id')), await readBody(c, idTokenSettings, 'idToken'))),
  );
};
