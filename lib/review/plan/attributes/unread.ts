import { isObject, member } from '../../../json';
import { differing } from './differing';
import { READABLE } from './readable';

/** A change of an okta resource of a type that no rule knows. Its values stay unread but for whether they differ. */
export interface UnreadChange {
  readonly address: string;
  readonly type: string;
  readonly actions: readonly string[];
  /** Names of the arguments that an update changes. */
  readonly attributes: readonly string[];
  /** As it will be, for comparing with the configuration only. */
  readonly after: unknown;
}

export function readUnread(elements: readonly unknown[]): UnreadChange[] {
  const found: UnreadChange[] = [];
  for (const element of elements) {
    const [address, type] = [member(element, 'address'), member(element, 'type')];
    if (
      typeof type !== 'string' ||
      !type.startsWith('okta_') ||
      READABLE.has(type) ||
      member(element, 'mode') === 'data'
    ) {
      continue;
    }
    const change = member(element, 'change');
    const actions = texts(member(change, 'actions'));
    if (!actions.some((action) => action !== 'no-op' && action !== 'read')) {
      continue;
    }
    const [before, after] = [member(change, 'before'), member(change, 'after')];
    const isUpdate = actions.join() === 'update' && isObject(before) && isObject(after);
    const attributes = isUpdate ? differing(before, after, member(change, 'after_unknown')) : [];
    found.push({
      address: String(address),
      type,
      actions,
      attributes: [...new Set(attributes.map((path) => path.split('.')[0] ?? path))],
      after,
    });
  }
  return found;
}

function texts(list: unknown): string[] {
  return Array.isArray(list) ? list.map(String) : [];
}
