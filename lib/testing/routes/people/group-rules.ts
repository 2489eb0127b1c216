import { readBody } from '../../http/request-body';
import {
  activateGroupRule,
  changeGroupRule,
  createGroupRule,
  deactivateGroupRule,
  deleteGroupRule,
  groupRule,
  groupRuleBody,
  groupRuleDefinition,
} from '../../people/group-rule';
import { page } from '../../queries/paging';
import type { OktaRoutes } from '../okta-routes';

/** https://developer.okta.com/docs/api/openapi/okta-management/management/tag/GroupRule/ */
export const groupRuleRoutes: OktaRoutes = (api, { org }) => {
  api.get('/api/v1/groups/rules', (c) => {
    const wanted = (c.req.query('search') ?? '').toLowerCase();
    const found = Object.values(org.data.groupRules).filter(({ name }) => name.toLowerCase().includes(wanted));
    return c.json(page(c, org, found, { usual: 50, most: 200 }).map(groupRuleBody));
  });

  api.post('/api/v1/groups/rules', async (c) =>
    c.json(groupRuleBody(createGroupRule(org, await readBody(c, groupRuleDefinition, 'groupRule')))),
  );

  api.get('/api/v1/groups/rules/:ruleId', (c) => c.json(groupRuleBody(groupRule(org, c.req.param('ruleId')))));

  api.put('/api/v1/groups/rules/:ruleId', async (c) => {
    const rule = groupRule(org, c.req.param('ruleId'));
    changeGroupRule(org, rule, await readBody(c, groupRuleDefinition, 'groupRule'));
    return c.json(groupRuleBody(rule));
  });

  api.delete('/api/v1/groups/rules/:ruleId', (c) => {
    deleteGroupRule(org, groupRule(org, c.req.param('ruleId')));
    return c.json({}, 202);
  });

  api.post('/api/v1/groups/rules/:ruleId/lifecycle/activate', (c) => {
    activateGroupRule(groupRule(org, c.req.param('ruleId')));
    return c.body(null, 204);
  });

  api.post('/api/v1/groups/rules/:ruleId/lifecycle/deactivate', (c) => {
    deactivateGroupRule(groupRule(org, c.req.param('ruleId')));
    return c.body(null, 204);
  });
};
