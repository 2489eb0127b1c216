import type { AccessPolicy } from '../org/data/org-data';
import { OktaError, validationFailed } from '../org/okta-error';
import { own } from '../org/org';
import type { OktaRoutes } from './okta-routes';

/**
 * Authentication policies of apps, which only Identity Engine has.
 * @see https://developer.okta.com/docs/api/openapi/okta-management/management/tag/Policy/
 */
export const policyRoutes: OktaRoutes = (api, { org }) => {
  api.get('/api/v1/policies', (c) => {
    const type = c.req.query('type');
    requireIdentityEngine();
    if (type !== 'ACCESS_POLICY') {
      throw validationFailed('type', `type: ${type} is not modelled by the simulator`);
    }
    return c.json(Object.values(org.data.policies).map(policyBody));
  });

  api.get('/api/v1/policies/:policyId', (c) => {
    requireIdentityEngine();
    return c.json(policyBody(own(org.data.policies, c.req.param('policyId'), 'Policy')));
  });

  api.put('/api/v1/apps/:id/policies/:policyId', (c) => {
    requireIdentityEngine();
    const app = org.app(c.req.param('id'));
    app.accessPolicyId = own(org.data.policies, c.req.param('policyId'), 'Policy').id;
    return c.body(null, 204);
  });

  function requireIdentityEngine(): void {
    if (org.data.pipeline === 'v1') {
      throw new OktaError(401, 'E0000015', 'You do not have permission to access the feature you are requesting');
    }
  }

  function policyBody(policy: AccessPolicy) {
    const self = `${org.url}/api/v1/policies/${policy.id}`;
    return {
      id: policy.id,
      status: 'ACTIVE',
      name: policy.name,
      description: policy.description,
      priority: 1,
      system: policy.system,
      conditions: null,
      created: policy.created,
      lastUpdated: policy.lastUpdated,
      _links: {
        self: { href: self, hints: { allow: ['GET', 'PUT'] } },
        rules: { href: `${self}/rules`, hints: { allow: ['GET', 'POST'] } },
      },
      _embedded: { resourceType: 'APP' },
      type: 'ACCESS_POLICY',
    };
  }
};
