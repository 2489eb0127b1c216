import { readBody } from '../http/request-body';
import { changeMapping, findMappings, mapping, mappingBody, mappingChange } from '../profiles/profile-mapping';
import { page } from '../queries/paging';
import type { OktaRoutes } from './okta-routes';

/** https://developer.okta.com/docs/api/openapi/okta-management/management/tag/ProfileMapping/ */
export const mappingRoutes: OktaRoutes = (api, { org }) => {
  api.get('/api/v1/mappings', (c) => {
    const found = findMappings(org, c.req.query('sourceId') || undefined, c.req.query('targetId') || undefined);
    return c.json(page(c, org, found, { usual: 20, most: 200 }).map((found) => mappingBody(org, found, false)));
  });

  api.get('/api/v1/mappings/:mappingId', (c) => c.json(mappingBody(org, mapping(org, c.req.param('mappingId')), true)));

  api.post('/api/v1/mappings/:mappingId', async (c) => {
    const changed = mapping(org, c.req.param('mappingId'));
    changeMapping(org, changed, await readBody(c, mappingChange, 'updateMapping'));
    return c.json(mappingBody(org, changed, true));
  });
};
