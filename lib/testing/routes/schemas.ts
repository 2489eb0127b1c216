import { readBody } from '../http/request-body';
import { groupSchema, groupSchemaBody } from '../profiles/group-schema';
import { appWithSchema, changeAppSchema, changedSchema, schemaBody, schemaChange } from '../profiles/profile-schema';
import type { OktaRoutes } from './okta-routes';

/** https://developer.okta.com/docs/api/openapi/okta-management/management/tag/Schema/ */
export const schemaRoutes: OktaRoutes = (api, { org }) => {
  api.get('/api/v1/meta/schemas/apps/:id/default', (c) =>
    c.json(schemaBody(org, appWithSchema(org, c.req.param('id')))),
  );

  api.post('/api/v1/meta/schemas/apps/:id/default', async (c) => {
    const app = appWithSchema(org, c.req.param('id'));
    changeAppSchema(org, app, await readBody(c, schemaChange, 'schema'));
    return c.json(schemaBody(org, app));
  });

  api.get('/api/v1/meta/schemas/group/default', (c) => c.json(groupSchemaBody(org)));

  api.post('/api/v1/meta/schemas/group/default', async (c) => {
    org.data.groupSchema = changedSchema(org, groupSchema(org), await readBody(c, schemaChange, 'schema'));
    return c.json(groupSchemaBody(org));
  });
};
