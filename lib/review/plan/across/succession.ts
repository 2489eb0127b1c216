import { text } from '../attributes/reading';
import type { ChangeKind, ResourceChange } from '../change';
import type { Plan } from '../plan';

/**
 * A resource that gets another address without a `moved` block stands in a plan as a removal and a creation that have
 * nothing to do with each other. The two are one change of the same thing in Okta, and are reviewed as what they are: an
 * update where Okta keeps the thing when its resource goes, else a replacement.
 */

interface Succession {
  /** Attributes that tell which thing in Okta it is. */
  readonly key: readonly string[];
  /** True where the key is a name, which things of several orgs may have: only resources of one plan are paired. */
  readonly isName?: true;
  /** What the pair comes to, by how the old resource leaves. */
  readonly by: Readonly<Partial<Record<ChangeKind, 'update' | 'replace'>>>;
}

/** The provider's delete of a connection, of features and of a record calls nothing in Okta. */
const STAYS = { delete: 'update', forget: 'update' } as const;

/** Resources whose destruction has a rule of its own, whatever is created beside it, are paired only when forgotten. */
const SUCCESSIONS: ReadonlyMap<string, Succession> = new Map([
  ['okta_app_connection', { key: ['id'], by: STAYS }],
  ['okta_app_features', { key: ['app_id', 'name'], by: STAYS }],
  ['terraform_data', { key: ['input.kind', 'input.appId'], by: STAYS }],
  ['okta_push_group', { key: ['app_id', 'source_group_id'], by: { delete: 'replace', forget: 'update' } }],
  ['okta_group_rule', { key: ['name'], isName: true, by: { delete: 'replace', forget: 'update' } }],
  ['okta_profile_mapping', { key: ['source_id', 'target_id'], by: { forget: 'update' } }],
  ['okta_app_group_assignments', { key: ['app_id'], by: { forget: 'update' } }],
]);

/** The plans with each such pair as one change, also where one plan removes what another creates. */
export function withSuccessions<P extends Plan>(plans: readonly P[]): P[] {
  const leaving = new Map<string, ResourceChange>();
  for (const plan of plans) {
    for (const change of plan.resources) {
      const key = SUCCESSIONS.get(change.type)?.by[change.kind] ? keyOf(change, 'before', plan) : undefined;
      const other = key === undefined ? undefined : leaving.get(key);
      if (key !== undefined && (other === undefined || change.address < other.address)) {
        leaving.set(key, change);
      }
    }
  }
  if (leaving.size === 0) {
    return [...plans];
  }
  const succeeded = new Map<ResourceChange, string>();
  const joined = plans.map((plan) => ({
    ...plan,
    resources: plan.resources.map((change) => {
      const key = change.kind === 'create' ? keyOf(change, 'after', plan) : undefined;
      const old = key === undefined ? undefined : leaving.get(key);
      const kind = old && SUCCESSIONS.get(change.type)?.by[old.kind];
      if (old === undefined || kind === undefined) {
        return change;
      }
      succeeded.set(old, change.address);
      return { ...change, kind, before: old.before };
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
function keyOf(change: ResourceChange, end: 'before' | 'after', { scope }: Plan): string | undefined {
  const succession = SUCCESSIONS.get(change.type);
  const parts = succession?.key.map((attribute) => text(change, end, attribute));
  return parts === undefined || parts.includes(null)
    ? undefined
    : JSON.stringify([change.type, ...parts, succession?.isName ? scope : '']);
}
