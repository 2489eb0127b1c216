/**
 * Versions of the Terraform provider okta/okta that this library's output works with, and the first version that has
 * each thing it may use.
 * @see https://github.com/okta/terraform-provider-okta/blob/master/CHANGELOG.md
 */

/** First provider version that has the resource or ability. */
export const PROVIDER_MINIMUM = {
  /** `okta_push_group`, `okta_app_connection`, `okta_app_features` */
  base: '6.6.0',
  /** `import` of `okta_profile_mapping` (okta/terraform-provider-okta#2809) */
  profileMappingImport: '6.11.0',
} as const;

/** First provider version that is not supported. */
export const PROVIDER_LIMIT = '8.0.0';

/** The version constraint for `required_providers`, from the newest minimum of what a stack uses. */
export function providerRange(minimum: string): string {
  return `>= ${minimum}, < ${PROVIDER_LIMIT}`;
}

/** The version that the prebuilt package @cdktf/provider-okta is generated for and asks for. It lacks three resources. */
export const PREBUILT_BINDINGS_VERSION = '4.20.0';
