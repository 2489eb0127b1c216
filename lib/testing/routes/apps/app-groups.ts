import {
  assignGroup,
  groupAssignment,
  groupAssignmentBody,
  groupAssignmentChange,
  unassignGroup,
} from '../../apps/group-assignment';
import { readBody } from '../../http/request-body';
import { page } from '../../queries/paging';
import type { OktaRoutes } from '../okta-routes';

/** https://developer.okta.com/docs/api/openapi/okta-management/management/tag/ApplicationGroups/ */
export const appGroupRoutes: OktaRoutes = (api, { org }) => {
  api.get('/api/v1/apps/:id/groups', (c) => {
    const app = org.app(c.req.param('id'));
    const expand = c.req.query('expand');
    const all = app.groupAssignments.map((assignment) => groupAssignmentBody(org, app, assignment, expand));
    return c.json(page(c, org, all, { usual: 20, most: 200 }));
  });

  api.get('/api/v1/apps/:id/groups/:groupId', (c) => {
    const app = org.app(c.req.param('id'));
    const assignment = groupAssignment(app, c.req.param('groupId'));
    return c.json(groupAssignmentBody(org, app, assignment, c.req.query('expand')));
  });

  api.put('/api/v1/apps/:id/groups/:groupId', async (c) => {
    const app = org.app(c.req.param('id'));
    const change = await readBody(c, groupAssignmentChange, 'groupAssignment');
    return c.json(groupAssignmentBody(org, app, assignGroup(org, app, c.req.param('groupId'), change)));
  });

  api.delete('/api/v1/apps/:id/groups/:groupId', (c) => {
    unassignGroup(org.app(c.req.param('id')), c.req.param('groupId'));
    return c.body(null, 204);
  });
};
