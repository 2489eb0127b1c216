import { type ChangeKind, type ResourceChange, text } from './change';
import type { Plan } from './plan';

/**
 * A resource that gets another address without a `moved` block stands in a plan as a removal and a creation that have
 * nothing to do with each other. Where Okta keeps the thing when its resource goes, the two are one change of that
 * thing, and are reviewed as what they are: an update from the old values to the new ones.
 */

interface Succession {
  /** Attributes that tell which thing in Okta it is. */
  readonly key: readonly string[];
  /** How a resource may leave so that the thing stays in Okta. */
  readonly leaving: readonly ChangeKind[];
}

/** The provider's delete of a connection, of features and of a record calls nothing in Okta. */
const SUCCESSIONS: ReadonlyMap<string, Succession> = new Map([
  ['okta_app_connection', { key: ['id'], leaving: ['delete', 'forget'] }],
  ['okta_app_features', { key: ['app_id', 'name'], leaving: ['delete', 'forget'] }],
  ['terraform_data', { key: ['input.kind', 'input.appId'], leaving: ['delete', 'forget'] }],
  ['okta_profile_mapping', { key: ['source_id', 'target_id'], leaving: ['forget'] }],
  ['okta_push_group', { key: ['app_id', 'source_group_id'], leaving: ['forget'] }],
  ['okta_app_group_assignments', { key: ['app_id'], leaving: ['forget'] }],
]);

/** The plans with each such pair as one update, also where one plan removes what another creates. */
export function withSuccessions<P extends Plan>(plans: readonly P[]): P[] {
  const leaving = new Map<string, ResourceChange>();
  for (const change of plans.flatMap(({ resources }) => resources)) {
    const key = SUCCESSIONS.get(change.type)?.leaving.includes(change.kind) ? keyOf(change, 'before') : undefined;
    const other = key === undefined ? undefined : leaving.get(key);
    if (key !== undefined && (other === undefined || change.address < other.address)) {
      leaving.set(key, change);
    }
  }
  if (leaving.size === 0) {
    return [...plans];
  }
  const succeeded = new Map<ResourceChange, string>();
  const joined = plans.map((plan) => ({
    ...plan,
    resources: plan.resources.map((change) => {
      const key = change.kind === 'create' ? keyOf(change, 'after') : undefined;
      const old = key === undefined ? undefined : leaving.get(key);
      if (old === undefined) {
        return change;
      }
      succeeded.set(old, change.address);
      return { ...change, kind: 'update' as const, before: old.before };
    }),
  }));
  return joined.map((plan) => ({
    ...plan,
    resources: plan.resources.filter((change) => !succeeded.has(change)),
    notes: [
      ...plan.notes,
      ...plan.resources.flatMap((change) => {
        const successor = succeeded.get(change);
        return successor === undefined || successor === change.address
          ? []
          : [`${change.address} goes and ${successor} takes over the same thing in Okta: reviewed as one change.`];
      }),
    ],
  }));
}

/** Undefined where a part isn't known: the thing may be another one. */
function keyOf(change: ResourceChange, end: 'before' | 'after'): string | undefined {
  const parts = SUCCESSIONS.get(change.type)?.key.map((attribute) => text(change, end, attribute));
  return parts === undefined || parts.includes(null) ? undefined : JSON.stringify([change.type, ...parts]);
}
