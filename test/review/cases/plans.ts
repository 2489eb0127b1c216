/** Drift, several plans, and plans that aren't whole: all that is found. */
export const PLANS: Readonly<Record<string, readonly string[]>> = {
  deferred: ['critical user-deactivation-off okta_app_features.hub (possible)', 'medium plan-incomplete plan'],
  'deferred-app-deletion': ['critical app-destroyed okta_app_saml.a (possible)', 'medium plan-incomplete plan'],
  'drift-after-administrator': [
    'low assignments-taken-over okta_app_group_assignments.oneid_assignments_BB2AA065 (possible)',
  ],
  'drift-assign-ignored': ['high provisioning-drift okta_app_group_assignments.oneid'],
  'drift-declared-off': [
    'critical user-deactivation-off terraform_data.oneid_provisioning-record_2E5EC756',
    'medium connection-record-changed terraform_data.oneid_provisioning-record_2E5EC756',
  ],
  'drift-declared-on': ['low connection-record-changed terraform_data.oneid_provisioning-record_2E5EC756'],
  'drift-mapping': ['high provisioning-drift okta_profile_mapping.oneid'],
  'drift-mapping-ignored': ['high provisioning-drift okta_profile_mapping.oneid'],
  'nested-modules': ['medium app-username-overridden module.people.okta_app_user.overridden'],
  'tofu-target': ['medium plan-incomplete plan', 'low app-turned-into-another okta_app_saml.oneid'],
  'two-plans-one-stream': ['critical push-group-deletes-target okta_push_group.fin'],
};

/** Plans in which nothing is found. */
export const QUIET: readonly string[] = ['drift-after-api'];
