import { isObject, member } from '../../../json';
import type { End, ResourceChange } from '../change';
import type { Plan } from '../plan';
import { watchedOf } from './drift';

/**
 * Where Terraform takes back what somebody changed in Okta by hand, the plan has an update whose `before` is the tampering.
 * For who reviews the pull request nothing changes there: what counts as before is what was before the tampering, and the
 * drift itself is found by provisioning-drift. Groups are left as they are: who got the app by hand loses it by the repair.
 */
export function withRepairs<P extends Plan>(plan: P): P {
  if (plan.drift.length === 0) {
    return plan;
  }
  const drifts = new Map(plan.drift.map((drift) => [drift.address, drift]));
  return {
    ...plan,
    resources: plan.resources.map((change) => {
      const drift = drifts.get(change.address);
      return drift?.kind === 'update' && change.kind === 'update' ? repaired(change, drift) : change;
    }),
  };
}

const LEFT_AS_THEY_ARE: readonly string[] = [
  'okta_app_group_assignments',
  'okta_app_group_assignment',
  'okta_group_rule',
];

function repaired(change: ResourceChange, drift: ResourceChange): ResourceChange {
  const watched = watchedOf(change);
  if (!watched || LEFT_AS_THEY_ARE.includes(change.type)) {
    return change;
  }
  const arguments_ = [...new Set(watched.attributes.map((attribute) => attribute.split('.')[0] ?? ''))];
  const whole = arguments_.filter(
    (name) =>
      !same(at(drift.before, name), at(drift.after, name)) &&
      same(at(change.before, name), at(drift.after, name)) &&
      same(at(change.after, name), at(drift.before, name)),
  );
  const values = {
    ...change.before.values,
    ...Object.fromEntries(whole.map((name) => [name, at(drift.before, name)])),
    ...Object.fromEntries(watched.blocks.map((block) => [block, repairedBlock(change, drift, block)])),
  };
  return { ...change, before: { ...change.before, values, sensitive: marks(change.before, drift.before, whole) } };
}

/** Entry by entry, each known by its name: one may be mended while the pull request changes another. */
function repairedBlock(change: ResourceChange, drift: ResourceChange, block: string): unknown {
  const [was, tampered, is, planned] = [drift.before, drift.after, change.before, change.after].map((end) =>
    byName(at(end, block)),
  );
  if (!was || !tampered || !is || !planned || !same(at(change.before, block), at(drift.after, block))) {
    return at(change.before, block);
  }
  const result = new Map(is);
  for (const name of new Set([...was.keys(), ...tampered.keys()])) {
    const old = was.get(name);
    if (!same(old, tampered.get(name)) && same(old, planned.get(name))) {
      if (old === undefined) {
        result.delete(name);
      } else {
        result.set(name, old);
      }
    }
  }
  return [...result.values()];
}

/** Undefined for what isn't a list of named entries, each of its own name. */
function byName(list: unknown): Map<string, unknown> | undefined {
  const entries = Array.isArray(list) ? list : [];
  const named = new Map(entries.map((entry) => [String(member(entry, 'id') ?? member(entry, 'name')), entry]));
  return named.size === entries.length ? named : undefined;
}

/** A value that comes from before the drift is as secret as it was there, and as it is now. */
function marks(now: End, before: End, names: readonly string[]): unknown {
  const added = names.filter((name) => hasMark(member(before.sensitive, name)));
  return before.sensitive === true || (added.length > 0 && !isObject(now.sensitive))
    ? true
    : added.length === 0
      ? now.sensitive
      : { ...(now.sensitive as object), ...Object.fromEntries(added.map((name) => [name, true])) }; // An object by the line before.
}

function hasMark(mark: unknown): boolean {
  return typeof mark === 'object' && mark !== null
    ? Object.values(mark).some(hasMark)
    : mark !== undefined && mark !== false;
}

function at(end: End, name: string): unknown {
  return member(end.values, name);
}

function same(a: unknown, b: unknown): boolean {
  return JSON.stringify(a ?? null) === JSON.stringify(b ?? null);
}
