import { html } from 'hono/html';
import { card, form, tickField } from '../../web/form';
import { path, type Screen } from './screen';

/** Settings > Security Policies. */
export const securityPolicies: Screen = {
  path: '/settings/policies',
  title: 'Security Policies',
  show: (view) =>
    card(
      'User and group provisioning',
      html``,
      form(
        view.here,
        { action: path(view, securityPolicies), buttons: ['Save'] },
        tickField(GROUP_MODE, view.oneId.state().policies.groupProvisioningForAllUsers),
        html`<p class="hint">On, user groups alone decide which tenants somebody has: whoever has no group with a tenant is Group Unmapped.</p>`,
      ),
    ),
  act({ oneId }, sent) {
    oneId.admin.setPolicies({ groupProvisioningForAllUsers: sent.has(GROUP_MODE) });
    return 'The policies are saved.';
  },
};

const GROUP_MODE = 'Group Provisioning for all Users';
