import type { ResourceChange } from '../change';
import { READABLE } from './readable';
import { text } from './reading';

/** The id in Okta that a resource has before the plan, where a review may read that. */
export function oktaId(change: ResourceChange): string | null {
  return 'id' in (READABLE.get(change.type) ?? {}) ? text(change, 'before', 'id') : null;
}
