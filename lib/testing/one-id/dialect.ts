/**
 * How OneID behaves where its documents and samples leave it open, or differ from RFC 7644. Each can be switched, to see that a stack
 * or a client works whichever is true.
 */
export interface Dialect {
  /**
   * Names in a list's body: `Resources` as RFC 7644 has it, without which Okta finds nobody, or `resources` as in OneID's samples.
   * @default 'rfc' (Zuora documents that Okta works with it)
   */
  readonly listNames: 'rfc' | 'sampled';
  /**
   * Filters of `/Groups`: by `displayName` too, as Okta asks, or by organization alone, the only one that is documented.
   * @default 'display-name'
   */
  readonly groupFilters: 'display-name' | 'organization-only';
  /**
   * When the token endpoint gives a refresh token for a person's consent: if the authorization asked for `offline_access`, as Okta documents it
   * for servers that support it, or never. Zuora says nothing.
   * @default 'offline-access'
   */
  readonly refreshTokens: 'offline-access' | 'never';
}

export const DEFAULT_DIALECT: Dialect = {
  listNames: 'rfc',
  groupFilters: 'display-name',
  refreshTokens: 'offline-access',
};
