import { noteKinds } from '../../plan/attributes/examined';
import { type ChangeKind, isChanging, type ResourceChange } from '../../plan/change';
import type { Plan } from '../../plan/plan';

/** Kinds of change by what they mean to the thing in Okta. */
export const ALTERING = ['update', 'replace'] as const;
/** The resource leaves the configuration. */
export const LEAVING = ['delete', 'forget'] as const;
/** The thing in Okta goes, for good or to be made anew. */
export const DESTROYING = ['delete', 'replace'] as const;

/** By type and kind. */
const indices = new WeakMap<Plan, Map<string, ResourceChange[]>>();

/** The changes of one type, or of several, of some kinds, in the order of the types and the kinds. */
export function changesOf(
  plan: Plan,
  types: string | readonly string[],
  kinds: readonly ChangeKind[],
): ResourceChange[] {
  const index = indexOf(plan);
  return [types].flat().flatMap((type) => {
    noteKinds(type, kinds);
    return kinds.flatMap((kind) => index.get(`${type} ${kind}`) ?? []);
  });
}

function indexOf(plan: Plan): Map<string, ResourceChange[]> {
  const known = indices.get(plan);
  if (known) {
    return known;
  }
  const index = new Map<string, ResourceChange[]>();
  for (const change of plan.resources.filter(isChanging)) {
    const key = `${change.type} ${change.kind}`;
    const others = index.get(key);
    if (others) {
      others.push(change);
    } else {
      index.set(key, [change]);
    }
  }
  indices.set(plan, index);
  return index;
}
