import { create, describeRule, plan, remove, replace, update } from '../plans';

const role = (values = {}) => ({
  id: 'ra1',
  group_id: '00gA',
  role_type: 'SUPER_ADMIN',
  target_group_list: [],
  target_app_list: [],
  ...values,
});
const roles = (admin_roles: string[] | null) => ({ id: '00u1', user_id: '00u1', admin_roles });
const custom = (members: string[]) => ({ id: 'c', custom_role_id: 'cr0', resource_set_id: 'iam1', members });

describeRule('admin-role-granted', {
  offending: {
    'to a group that is there': [
      plan([create('okta_group_role.r', role())]),
      { severity: 'high', title: expect.stringContaining('SUPER_ADMIN') },
    ],
    'to a new group: low': [
      plan([create('okta_group_role.r', { role_type: 'SUPER_ADMIN' }, { after_unknown: { group_id: true } })]),
      { severity: 'low' },
    ],
    'a higher one': [
      plan([replace('okta_group_role.r', role({ role_type: 'READ_ONLY_ADMIN' }), role())]),
      { changes: [{ attribute: 'role_type', before: 'READ_ONLY_ADMIN', after: 'SUPER_ADMIN' }] },
    ],
    'to another group': [
      plan([replace('okta_group_role.r', role(), role({ group_id: '00gB' }))]),
      { severity: 'high' },
    ],
    'without its limits': [
      plan([
        replace(
          'okta_group_role.r',
          role({ role_type: 'USER_ADMIN', target_group_list: ['00gB'] }),
          role({ role_type: 'USER_ADMIN', target_group_list: null }),
        ),
      ]),
      {
        title: expect.stringContaining('limited no more'),
        changes: [{ attribute: 'target_group_list', before: ['00gB'], after: null }],
      },
    ],
    'with wider limits': [
      plan([
        update(
          'okta_group_role.r',
          role({ role_type: 'USER_ADMIN', target_group_list: ['00gB'] }),
          role({ role_type: 'USER_ADMIN', target_group_list: ['00gB', '00gC'] }),
        ),
      ]),
      { title: expect.stringContaining('limited less') },
    ],
    'to a user': [
      plan([
        update('okta_user_admin_roles.ada', roles(['READ_ONLY_ADMIN']), roles(['READ_ONLY_ADMIN', 'SUPER_ADMIN'])),
      ]),
      { severity: 'high', changes: [{ attribute: 'admin_roles', before: null, after: ['SUPER_ADMIN'] }] },
    ],
    'to a user for the first time': [
      plan([create('okta_user_admin_roles.ada', roles(['APP_ADMIN']))]),
      { severity: 'high' },
    ],
    'to more members of a custom role': [
      plan([
        update(
          'okta_admin_role_custom_assignments.c',
          custom(['https://x.okta.com/api/v1/users/a']),
          custom(['https://x.okta.com/api/v1/users/a', 'https://x.okta.com/api/v1/users/b@example.com']),
        ),
      ]),
      { severity: 'high', changes: [{ attribute: 'members', before: null, after: ['…'] }] },
    ],
    'a custom role allows more': [
      plan([
        update(
          'okta_admin_role_custom.c',
          { permissions: ['okta.users.read'] },
          { permissions: ['okta.users.read', 'okta.users.manage'] },
        ),
      ]),
      { changes: [{ attribute: 'permissions', before: null, after: ['okta.users.manage'] }] },
    ],
    'targets of a user go': [
      plan([
        remove('okta_admin_role_targets.t', { user_id: '00u1', role_type: 'APP_ADMIN', apps: ['slack'], groups: null }),
      ]),
      { title: expect.stringContaining('limited no more') },
    ],
  },
  fine: {
    'a role goes': plan([remove('okta_group_role.r', role())]),
    'a user loses one': plan([
      update('okta_user_admin_roles.ada', roles(['APP_ADMIN', 'SUPER_ADMIN']), roles(['APP_ADMIN'])),
    ]),
    'a custom role is made, which nobody has yet': plan([
      create('okta_admin_role_custom.c', { permissions: ['okta.users.manage'] }),
    ]),
    'stricter limits': plan([
      update(
        'okta_group_role.r',
        role({ role_type: 'USER_ADMIN', target_group_list: ['00gB', '00gC'] }),
        role({ role_type: 'USER_ADMIN', target_group_list: ['00gB'] }),
      ),
    ]),
    'made anew as it was': plan([replace('okta_group_role.r', role(), role())]),
  },
});
