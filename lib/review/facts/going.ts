import type { ResourceChange } from '../plan/change';

/** True when the thing in Okta goes, for good or to be made anew. */
export function isGoing({ kind }: ResourceChange): boolean {
  return kind === 'delete' || kind === 'replace';
}
