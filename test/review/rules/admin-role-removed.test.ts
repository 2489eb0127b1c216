import { create, describeRule, forget, plan, remove, replace, update } from '../plans';

const role = (role_type: string) => ({ id: 'ra1', group_id: '00gA', role_type });
const roles = (admin_roles: string[]) => ({ id: '00u1', user_id: '00u1', admin_roles });

describeRule('admin-role-removed', {
  offending: {
    "a group's": [plan([remove('okta_group_role.r', role('APP_ADMIN'))]), { severity: 'medium' }],
    "a group's, for another": [
      plan([replace('okta_group_role.r', role('APP_ADMIN'), role('USER_ADMIN'))]),
      { severity: 'medium' },
    ],
    "a user's": [
      plan([update('okta_user_admin_roles.ada', roles(['APP_ADMIN', 'SUPER_ADMIN']), roles(['APP_ADMIN']))]),
      { changes: [{ attribute: 'admin_roles', before: ['SUPER_ADMIN'], after: null }] },
    ],
    'a permission of a custom role': [
      plan([
        update(
          'okta_admin_role_custom.c',
          { permissions: ['okta.users.read', 'okta.users.manage'] },
          { permissions: ['okta.users.read'] },
        ),
      ]),
      { severity: 'medium' },
    ],
  },
  fine: {
    given: plan([create('okta_group_role.r', role('APP_ADMIN'))]),
    forgotten: plan([forget('okta_group_role.r', role('APP_ADMIN'))]),
  },
});
