/**
 * The resource types of the provider that are an app in Okta. The other types whose name starts with `okta_app_` are
 * something of an app: its users, groups, policies, schema.
 * @see https://registry.terraform.io/providers/okta/okta/latest/docs
 */
export const OKTA_APP_TYPES = [
  'okta_app_auto_login',
  'okta_app_basic_auth',
  'okta_app_bookmark',
  'okta_app_oauth',
  'okta_app_saml',
  'okta_app_secure_password_store',
  'okta_app_shared_credentials',
  'okta_app_swa',
  'okta_app_three_field',
] as const;
