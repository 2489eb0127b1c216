/**
 * An address names a resource of one plan only: several plans may have the same address for things of several orgs. What is
 * known of resources by their address is kept by this key; ids in Okta are their own key.
 * @param scope the plan's, empty where it is the only one
 */
export function scopedAddress(scope: string, address: string): string {
  return scope === '' ? address : `${scope}:${address}`;
}
