import { readBody } from '../../http/request-body';
import { validationFailed } from '../../org/okta-error';
import {
  changeGroupPush,
  deleteGroupPush,
  groupPushBody,
  groupPushChange,
  groupPushMapping,
  newGroupPush,
  pushGroup,
} from '../../provisioning/group-push';
import { page } from '../../queries/paging';
import type { OktaRoutes } from '../okta-routes';

/**
 * https://developer.okta.com/docs/api/openapi/okta-management/management/tag/GroupPushMapping/
 *
 * Creating answers 200 and deleting 200 without a body, as recorded from Okta; the specification says 201 and 204.
 */
export const groupPushRoutes: OktaRoutes = (api, { org }) => {
  api.get('/api/v1/apps/:id/group-push/mappings', (c) => {
    const app = org.app(c.req.param('id'));
    const { sourceGroupId, status } = c.req.query();
    const found = app.groupPushMappings.filter(
      (mapping) =>
        (!sourceGroupId || mapping.sourceGroupId === sourceGroupId) && (!status || mapping.status === status),
    );
    return c.json(page(c, org, found, { usual: 100, most: 1000 }).map((found) => groupPushBody(org, app, found)));
  });

  api.post('/api/v1/apps/:id/group-push/mappings', async (c) => {
    const app = org.app(c.req.param('id'));
    const push = await readBody(c, newGroupPush, 'groupPushMapping');
    return c.json(groupPushBody(org, app, pushGroup(org, app, push)));
  });

  api.get('/api/v1/apps/:id/group-push/mappings/:mappingId', (c) => {
    const app = org.app(c.req.param('id'));
    return c.json(groupPushBody(org, app, groupPushMapping(app, c.req.param('mappingId'))));
  });

  api.patch('/api/v1/apps/:id/group-push/mappings/:mappingId', async (c) => {
    const app = org.app(c.req.param('id'));
    const mapping = groupPushMapping(app, c.req.param('mappingId'));
    changeGroupPush(org, mapping, await readBody(c, groupPushChange, 'groupPushMapping'));
    return c.json(groupPushBody(org, app, mapping));
  });

  api.delete('/api/v1/apps/:id/group-push/mappings/:mappingId', (c) => {
    const app = org.app(c.req.param('id'));
    const deleteTargetGroup = c.req.query('deleteTargetGroup');
    if (deleteTargetGroup !== 'true' && deleteTargetGroup !== 'false') {
      throw validationFailed('deleteTargetGroup', 'deleteTargetGroup: The parameter is required');
    }
    deleteGroupPush(org, app, groupPushMapping(app, c.req.param('mappingId')), deleteTargetGroup === 'true');
    return c.body(null, 200);
  });
};
