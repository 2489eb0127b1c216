import { noteKinds } from '../../plan/attributes/examined';
import type { ChangeKind, ResourceChange } from '../../plan/change';
import type { Plan } from '../../plan/plan';

/** Kinds of change by what they mean to the thing in Okta. */
export const ALTERING = ['update', 'replace'] as const;
/** The resource leaves the configuration. */
export const LEAVING = ['delete', 'forget'] as const;
/** The thing in Okta goes, for good or to be made anew. */
export const DESTROYING = ['delete', 'replace'] as const;

const byType = new WeakMap<Plan, Map<string, ResourceChange[]>>();

/** The changes of one type, or of several, of some kinds. */
export function changesOf(
  plan: Plan,
  types: string | readonly string[],
  kinds: readonly ChangeKind[],
): ResourceChange[] {
  let index = byType.get(plan);
  if (!index) {
    index = new Map();
    for (const change of plan.resources) {
      if (change.kind === 'no-op') {
        continue;
      }
      const sameType = index.get(change.type);
      if (sameType) {
        sameType.push(change);
      } else {
        index.set(change.type, [change]);
      }
    }
    byType.set(plan, index);
  }
  for (const type of [types].flat()) {
    noteKinds(type, kinds);
  }
  const found = index;
  return [types].flat().flatMap((type) => (found.get(type) ?? []).filter(({ kind }) => kinds.includes(kind)));
}
