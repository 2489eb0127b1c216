import type { Attributes } from './attribute-kind';

/**
 * The part of the allow-list that is about people: who they are, which groups they are in and by what rule, what they may
 * do, and what their profiles hold. Of people's own values none is ever shown, so they are `secret`: only that they change
 * is told.
 */

const schemaProperty: Attributes = {
  index: 'text',
  type: 'text',
  required: 'flag',
  master: 'text',
  permissions: 'text',
  pattern: 'text',
};

const customSchemaProperty: Attributes = {
  ...schemaProperty,
  array_type: 'text',
  scope: 'text',
  external_name: 'text',
  external_namespace: 'text',
  unique: 'text',
  enum: 'texts',
  array_enum: 'texts',
  min_length: 'number',
  max_length: 'number',
};

/** What of a user a group rule or a mapping may read; `state` is the region. */
export const USER_PROFILE = [
  'city',
  'cost_center',
  'country_code',
  'department',
  'display_name',
  'division',
  'employee_number',
  'first_name',
  'last_name',
  'locale',
  'manager',
  'manager_id',
  'middle_name',
  'nick_name',
  'organization',
  'postal_address',
  'preferred_language',
  'state',
  'street_address',
  'timezone',
  'title',
  'user_type',
  'zip_code',
] as const;

export const READABLE_PEOPLE: readonly (readonly [string, Attributes])[] = [
  ['okta_group', { id: 'text', name: 'text' }],
  ['okta_group_memberships', { group_id: 'text', users: 'texts', track_all_users: 'flag' }],
  ['okta_user_group_memberships', { user_id: 'text', groups: 'texts' }],
  ['okta_identity_source_group_membership', { group_or_external_id: 'secret' }],
  ['okta_identity_source_user', { 'profile.user_name': 'secret', 'profile.email': 'secret' }],
  ['okta_identity_source_import', { 'delete_groups.external_ids': 'texts' }],
  [
    'okta_group_rule',
    {
      name: 'text',
      status: 'text',
      expression_value: 'text',
      group_assignments: 'texts',
      users_excluded: 'texts',
      remove_assigned_users: 'flag',
    },
  ],
  [
    'okta_group_role',
    {
      group_id: 'text',
      role_type: 'text',
      role_id: 'text',
      resource_set_id: 'text',
      target_app_list: 'texts',
      target_group_list: 'texts',
    },
  ],
  ['okta_user_admin_roles', { user_id: 'text', admin_roles: 'texts' }],
  ['okta_admin_role_custom_assignments', { members: 'texts' }],
  ['okta_admin_role_custom', { permissions: 'texts' }],
  ['okta_admin_role_targets', { apps: 'texts', groups: 'texts' }],
  [
    'okta_user',
    {
      id: 'text',
      status: 'text',
      login: 'secret',
      email: 'secret',
      password: 'secret',
      recovery_question: 'secret',
      recovery_answer: 'secret',
      second_email: 'secret',
      mobile_phone: 'secret',
      custom_profile_attributes: 'secret',
      ...Object.fromEntries(USER_PROFILE.map((name) => [name, 'secret'] as const)),
    },
  ],
  [
    'okta_app_user',
    {
      app_id: 'text',
      user_id: 'text',
      retain_assignment: 'flag',
      username: 'secret',
      password: 'secret',
      profile: 'secret',
    },
  ],
  ['okta_app_group_assignments', { app_id: 'text' }],
  [
    'okta_app_group_assignment',
    { app_id: 'text', group_id: 'text', retain_assignment: 'flag', profile: 'text', priority: 'number' },
  ],
  ['okta_app_user_schema_property', { ...customSchemaProperty, app_id: 'text', user_type: 'text', union: 'flag' }],
  ['okta_app_user_base_schema_property', { ...schemaProperty, app_id: 'text', user_type: 'text' }],
  ['okta_user_schema_property', { ...customSchemaProperty, user_type: 'text' }],
  ['okta_user_base_schema_property', { ...schemaProperty, user_type: 'text' }],
  ['okta_group_schema_property', customSchemaProperty],
  ['okta_policy_rule_profile_enrollment', { unknown_user_action: 'text', target_group_id: 'text' }],
];

export const READABLE_PEOPLE_ENTRIES: readonly (readonly [string, Readonly<Record<string, Attributes>>])[] = [
  ['okta_app_group_assignments', { group: { id: 'text', profile: 'text', priority: 'number' } }],
  [
    'okta_identity_source_import',
    {
      'delete_users.profiles': { external_id: 'secret' },
      'delete_group_memberships.memberships': { group_external_id: 'secret', member_external_ids: 'texts' },
    },
  ],
];
