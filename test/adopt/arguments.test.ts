import { providerSchema } from '../support/provider-schema';
import { describeUnless } from '../support/requirement';
import { terraformMissing } from '../support/terraform';

/**
 * Every argument of an app that a declaration may have, and what becomes of it at an adoption: a new one of the provider has to be
 * decided on.
 */
const DECLARED = [
  ...['label', 'admin_note', 'enduser_note', 'accessibility_login_redirect_url', 'accessibility_self_service'],
  ...['accessibility_error_redirect_url', 'auto_submit_toolbar', 'hide_ios', 'hide_web', 'authentication_policy'],
  ...['user_name_template', 'user_name_template_type', 'default_relay_state', 'sso_url', 'recipient', 'destination'],
  ...['audience', 'idp_issuer', 'subject_name_id_template', 'subject_name_id_format', 'response_signed'],
  ...['assertion_signed', 'signature_algorithm', 'digest_algorithm', 'honor_force_authn', 'authn_context_class_ref'],
  ...['inline_hook_id', 'acs_endpoints', 'single_logout_issuer', 'single_logout_url', 'single_logout_certificate'],
];

/** No prop; the printed notes say what the first plan does. test/e2e/existing/undeclarable.test.ts holds them against the plan. */
const ANNOUNCED = [
  ...['status', 'implicit_assignment', 'user_name_template_suffix', 'user_name_template_push_status'],
  ...['saml_signed_request_enabled', 'acs_endpoints_indices', 'skip_authentication_policy'],
];

/** No prop; no plan shows them, and the printed notes name what the app has. */
const NOT_SENT = ['request_compressed', 'sp_issuer'];

/** No prop; the provider leaves them as they are where nothing is declared, or they do nothing at all. */
const LEFT_ALONE = [
  ...['logo', 'app_links_json', 'key_name', 'key_years_valid'],
  'app_settings_json', // Of catalog apps, which `adopt` doesn't print.
  'preconfigured_app', // As before.
  'saml_version', // `adopt` refuses an app of SAML 1.1.
  'id', // Added by Terraform's SDK, and nothing that a stack sets.
];

const schema = providerSchema();
const REASON = `${terraformMissing()} and OKTA_PROVIDER_SCHEMA_FILE is not set`;

describeUnless(schema ? undefined : REASON, 'REQUIRE_TERRAFORM', 'the arguments of an adopted app', () => {
  test('are each declared, announced, named as not sent, or left alone', () => {
    const { attributes = {}, block_types: blocks = {} } = schema?.resource_schemas['okta_app_saml']?.block ?? {};
    const settable = Object.entries(attributes).flatMap(([name, { required, optional }]) =>
      required || optional ? [name] : [],
    );
    expect([...settable, ...Object.keys(blocks)].sort()).toEqual(
      [...DECLARED, ...ANNOUNCED, ...NOT_SENT, ...LEFT_ALONE, 'attribute_statements', 'timeouts'].sort(),
    );
  });
});
