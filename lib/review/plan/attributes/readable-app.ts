import { OKTA_APP_TYPES } from '../../../okta/app-types';
import type { Attributes } from './attribute-kind';

/**
 * The part of the allow-list that is about what carries people to the apps: the apps themselves, their sign-on and its
 * policies, hooks, and what fills people's attributes.
 */

const anyApp: Attributes = {
  id: 'text',
  label: 'text',
  status: 'text',
  features: 'texts',
  user_name_template: 'text',
  user_name_template_suffix: 'text',
  user_name_template_type: 'text',
  user_name_template_push_status: 'text',
  accessibility_error_redirect_url: 'text',
  accessibility_login_redirect_url: 'text',
  accessibility_self_service: 'flag',
  authentication_policy: 'text',
  skip_authentication_policy: 'flag',
  // Settings of some apps hold credentials: nothing of them is shown but addresses.
  app_settings_json: 'secret',
  // Free text, which may hold anything: that it changes is told, not what it says.
  admin_note: 'secret',
  enduser_note: 'secret',
  hide_ios: 'flag',
  hide_web: 'flag',
  auto_submit_toolbar: 'flag',
  app_links_json: 'text',
};

/** What only some types of app have. */
const OF_ONE_TYPE: Readonly<Partial<Record<(typeof OKTA_APP_TYPES)[number], Attributes>>> = {
  okta_app_saml: {
    sso_url: 'text',
    recipient: 'text',
    destination: 'text',
    acs_endpoints: 'texts',
    single_logout_url: 'text',
    single_logout_issuer: 'text',
    single_logout_certificate: 'secret',
    default_relay_state: 'text',
    audience: 'text',
    sp_issuer: 'text',
    idp_issuer: 'text',
    saml_version: 'text',
    subject_name_id_template: 'text',
    subject_name_id_format: 'text',
    authn_context_class_ref: 'text',
    honor_force_authn: 'flag',
    request_compressed: 'flag',
    saml_signed_request_enabled: 'flag',
    response_signed: 'flag',
    assertion_signed: 'flag',
    signature_algorithm: 'text',
    digest_algorithm: 'text',
    key_name: 'text',
    key_years_valid: 'number',
    inline_hook_id: 'text',
    implicit_assignment: 'flag',
    metadata_url: 'text',
    http_post_binding: 'text',
    embed_url: 'text',
  },
  okta_app_oauth: {
    redirect_uris: 'texts',
    post_logout_redirect_uris: 'texts',
    frontchannel_logout_uri: 'text',
    login_uri: 'text',
    login_mode: 'text',
    login_scopes: 'texts',
    client_uri: 'text',
    jwks_uri: 'text',
    token_endpoint_auth_method: 'text',
    pkce_required: 'flag',
    wildcard_redirect: 'text',
    grant_types: 'texts',
    response_types: 'texts',
    omit_secret: 'flag',
    issuer_mode: 'text',
    consent_method: 'text',
    client_id: 'text',
    refresh_token_rotation: 'text',
    client_basic_secret: 'secret',
  },
  okta_app_auto_login: { sign_on_url: 'text', sign_on_redirect_url: 'text' },
  okta_app_basic_auth: { url: 'text', auth_url: 'text' },
  okta_app_bookmark: { url: 'text' },
  okta_app_secure_password_store: { url: 'text' },
  okta_app_shared_credentials: { url: 'text', redirect_url: 'text', url_regex: 'text' },
  okta_app_swa: { url: 'text', redirect_url: 'text', url_regex: 'text' },
  okta_app_three_field: { url: 'text', url_regex: 'text' },
};

/** How a password reaches the app, in the types that fill a form. */
const formApp: Attributes = {
  credentials_scheme: 'text',
  reveal_password: 'flag',
  shared_username: 'secret',
  shared_password: 'secret',
};
const FORM_APPS: readonly string[] = [
  'okta_app_auto_login',
  'okta_app_basic_auth',
  'okta_app_secure_password_store',
  'okta_app_shared_credentials',
  'okta_app_three_field',
];

/** One rule of an app's sign-on policy, whether a resource of its own or an entry of a list. */
export const SIGN_ON_POLICY_RULE: Attributes = {
  name: 'text',
  status: 'text',
  access: 'text',
  factor_mode: 'text',
  type: 'text',
  constraints: 'texts',
  chains: 'texts',
  custom_expression: 'text',
  priority: 'number',
  re_authentication_frequency: 'text',
  inactivity_period: 'text',
  network_connection: 'text',
  network_includes: 'texts',
  network_excludes: 'texts',
  device_is_managed: 'flag',
  device_is_registered: 'flag',
  device_assurances_included: 'texts',
  risk_score: 'text',
  groups_included: 'texts',
  groups_excluded: 'texts',
  users_included: 'texts',
  users_excluded: 'texts',
  user_types_included: 'texts',
  user_types_excluded: 'texts',
};

/** One rule of the org's sign-on policy, before any app. */
const orgSignOnRule: Attributes = {
  name: 'text',
  policy_id: 'text',
  status: 'text',
  access: 'text',
  authtype: 'text',
  mfa_required: 'flag',
  mfa_prompt: 'text',
  mfa_lifetime: 'number',
  mfa_remember_device: 'flag',
  primary_factor: 'text',
  priority: 'number',
  session_idle: 'number',
  session_lifetime: 'number',
  session_persistent: 'flag',
  network_connection: 'text',
  network_includes: 'texts',
  network_excludes: 'texts',
  identity_provider: 'text',
  identity_provider_ids: 'texts',
  risk_level: 'text',
  users_excluded: 'texts',
};

const hook: Attributes = {
  id: 'text',
  name: 'text',
  status: 'text',
  'channel.uri': 'text',
  'channel.method': 'text',
  'auth.key': 'text',
  'auth.value': 'secret',
};

/** Who else may say to Okta who somebody is. */
const identityProvider: Attributes = {
  name: 'text',
  status: 'text',
  issuer_mode: 'text',
  provisioning_action: 'text',
  account_link_action: 'text',
  account_link_group_include: 'texts',
  groups_action: 'text',
  groups_assignment: 'texts',
  groups_attribute: 'text',
  groups_filter: 'texts',
  subject_match_type: 'text',
  subject_match_attribute: 'text',
  username_template: 'text',
  profile_master: 'flag',
  suspended_action: 'text',
  deprovisioned_action: 'text',
};

const IDENTITY_PROVIDERS: readonly (readonly [string, Attributes])[] = [
  [
    'okta_idp_saml',
    {
      ...identityProvider,
      sso_url: 'text',
      sso_destination: 'text',
      issuer: 'text',
      kid: 'text',
      subject_filter: 'text',
      trust_claims: 'flag',
      response_signature_algorithm: 'text',
      response_signature_scope: 'text',
    },
  ],
  [
    'okta_idp_oidc',
    {
      ...identityProvider,
      authorization_url: 'text',
      token_url: 'text',
      jwks_url: 'text',
      user_info_url: 'text',
      issuer_url: 'text',
      client_id: 'text',
      filter: 'text',
      trust_claims: 'flag',
    },
  ],
  ['okta_idp_social', { ...identityProvider, type: 'text', client_id: 'text' }],
];

export const READABLE_APP: readonly (readonly [string, Attributes])[] = [
  ...OKTA_APP_TYPES.map(
    (type) =>
      [type, { ...anyApp, ...OF_ONE_TYPE[type], ...(FORM_APPS.includes(type) ? formApp : {}) }] as [string, Attributes], // A pair, which the compiler takes for a list.
  ),
  // Data sources that tell which apps an org has.
  ['okta_apps', { label: 'text' }],
  ['okta_app', { id: 'text', label: 'text' }],
  ['okta_app_saml_app_settings', { app_id: 'text', settings: 'secret' }],
  ['okta_app_oauth_redirect_uri', { app_id: 'text', uri: 'text' }],
  ['okta_app_oauth_post_logout_redirect_uri', { app_id: 'text', uri: 'text' }],
  ['okta_app_federated_claim', { app_id: 'text', name: 'text', expression: 'text' }],
  ['okta_app_access_policy_assignment', { app_id: 'text', policy_id: 'text' }],
  ['okta_app_signon_policy', { id: 'text' }],
  ['okta_app_signon_policy_rule', { policy_id: 'text', ...SIGN_ON_POLICY_RULE }],
  ['okta_app_signon_policy_rules', { policy_id: 'text' }],
  ['okta_policy_signon', { id: 'text', status: 'text', priority: 'number', groups_included: 'texts' }],
  ['okta_policy_rule_signon', orgSignOnRule],
  ['okta_app_oauth_api_scope', { app_id: 'text', scopes: 'texts' }],
  ['okta_app_oauth_role_assignment', { client_id: 'text', type: 'text', role: 'text', resource_set: 'text' }],
  ...IDENTITY_PROVIDERS,
  ['okta_inline_hook', { ...hook, channel_json: 'secret' }],
  ['okta_event_hook', { ...hook, events: 'texts' }],
  [
    'okta_profile_mapping',
    {
      id: 'text',
      source_id: 'text',
      target_id: 'text',
      target_type: 'text',
      delete_when_absent: 'flag',
      always_apply: 'flag',
    },
  ],
];

export const READABLE_APP_ENTRIES: readonly (readonly [string, Readonly<Record<string, Attributes>>])[] = [
  ['okta_profile_mapping', { mappings: { id: 'text', expression: 'text', push_status: 'text' } }],
  ['okta_apps', { apps: { id: 'text', label: 'text', status: 'text', features: 'texts' } }],
  [
    'okta_app_saml',
    {
      acs_endpoints_indices: { index: 'number', url: 'text' },
      attribute_statements: {
        name: 'text',
        type: 'text',
        values: 'texts',
        filter_type: 'text',
        filter_value: 'text',
      },
    },
  ],
  [
    'okta_app_oauth',
    {
      groups_claim: { name: 'text', type: 'text', filter_type: 'text', value: 'text' },
      jwks: { kid: 'text' },
    },
  ],
  ['okta_app_signon_policy_rules', { rule: SIGN_ON_POLICY_RULE }],
  ['okta_inline_hook', { headers: { key: 'text', value: 'secret' } }],
  ['okta_event_hook', { headers: { key: 'text', value: 'secret' } }],
];
