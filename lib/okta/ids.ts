/**
 * Whether a text is formed like a group's id. Okta promises no form: this is how its ids look, in the examples of its reference.
 * @see https://developer.okta.com/docs/api/openapi/okta-management/management/tag/Group/
 */
export function looksLikeGroupId(text: string): boolean {
  return /^00g[A-Za-z\d]{17}$/.test(text);
}
