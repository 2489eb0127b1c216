/**
 * Arguments of okta/okta's resources that are blocks, at whatever depth. In JSON a block and an object look the same; in the native
 * syntax they don't. Of other resources nothing is known here.
 *
 * @see output of `terraform providers schema -json`, okta/okta 6.12.0, against which a test holds it
 */
export const RESOURCE_BLOCKS: Readonly<Record<string, readonly string[]>> = {
  okta_app_saml: ['acs_endpoints_indices', 'attribute_statements', 'timeouts'],
  okta_app_connection: ['profile', 'settings', 'signing'],
  okta_app_features: [
    ...[
      'capabilities',
      'create',
      'lifecycle_create',
      'import_rules',
      'user_create_and_match',
      'import_settings',
      'schedule',
    ],
    ...['full_import', 'incremental_import', 'username', 'update', 'lifecycle_deactivate', 'password', 'profile'],
  ],
  okta_profile_mapping: ['mappings'],
  okta_app_user_schema_property: ['array_one_of', 'one_of'],
  okta_app_group_assignments: ['group', 'timeouts'],
  okta_app_group_assignment: ['timeouts'],
  okta_push_group: [],
  okta_group: [],
  terraform_data: [],
};

/** Data sources that the construct has, none of which has a block. */
export const DATA_BLOCKS: Readonly<Record<string, readonly string[]>> = {
  okta_app_group_assignments: [],
  okta_apps: [],
  okta_groups: [],
  okta_push_groups: [],
  okta_user_type: [],
  okta_app_saml: [],
};

/** Blocks of Terraform's own, in any resource. */
export const META_BLOCKS: readonly string[] = ['lifecycle', 'precondition', 'postcondition'];

/** Arguments whose strings are addresses, not templates. */
export const ADDRESSES: readonly string[] = [
  'depends_on',
  'replace_triggered_by',
  'ignore_changes',
  'provider',
  'to',
  'from',
];
