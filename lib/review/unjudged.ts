import { isObject, member } from '../json';
import type { Finding, Unjudged } from './finding';
import { differing } from './plan/attributes/differing';
import type { Examined } from './plan/attributes/examined';
import { isChanging, type ResourceChange } from './plan/change';
import type { Plan } from './plan/plan';
import { unjudgedDrift } from './unjudged-drift';

/** What of a plan no rule looked at: whole changes, and attributes of an update. No value is told, only names. */
export function unjudgedIn(plan: Plan, examined: Examined, findings: readonly Finding[]): Unjudged[] {
  const found = new Set(findings.map(({ address }) => address));
  const unread = plan.unread.map(({ address, type, actions, attributes }) => ({
    address,
    type,
    actions: [...actions],
    attributes: [...attributes].sort(),
    plan: plan.name,
  }));
  const changed = plan.resources.filter(isChanging).flatMap((change) => {
    const attributes = isCompared(change, found)
      ? [...new Set([...notCompared(change, examined), ...unseenBefore(change)])].sort()
      : [];
    // A rule that compares both ends of a replacement sees nothing of what goes in between where they are the same.
    const isUnseen =
      change.kind !== 'update' &&
      !isHarmless(change) &&
      (change.kind === 'replace' || !examined.hasLookedAt(change)) &&
      !found.has(change.address);
    return attributes.length > 0 || isUnseen
      ? [{ address: change.address, type: change.type, actions: ACTIONS[change.kind], attributes, plan: plan.name }]
      : [];
  });
  return [...unread, ...changed, ...unjudgedDrift(plan, found)].sort((a, b) =>
    a.address < b.address ? -1 : a.address > b.address ? 1 : 0,
  );
}

/** A replacement of which a rule found something has been looked at whole. */
function isCompared({ kind, address }: ResourceChange, found: ReadonlySet<string>): boolean {
  return kind === 'update' || (kind === 'replace' && !found.has(address));
}

/**
 * What is declared of a resource that is imported, where no plan has what Okta has: nobody can tell what the apply changes.
 * @see lib/review/plan/resources.ts for which attributes these are
 */
export function unseenBefore({ imported, before, after }: ResourceChange): string[] {
  return imported
    ? Object.keys(isObject(before.unknown) ? before.unknown : {}).filter((name) => {
        const declared = member(after.values, name);
        return Array.isArray(declared) ? declared.length > 0 : declared !== undefined && declared !== null;
      })
    : [];
}

/** A new group has no members. Who gets into it, and what it gives, is in resources of their own, which are judged. */
function isHarmless({ type, kind }: ResourceChange): boolean {
  return type === 'okta_group' && kind === 'create';
}

const ACTIONS = {
  create: ['create'],
  update: ['update'],
  delete: ['delete'],
  replace: ['delete', 'create'],
  forget: ['forget'],
};

function notCompared(change: ResourceChange, examined: Examined): string[] {
  return differing(change.before.values, change.after.values, change.after.unknown)
    .filter((attribute) => change.kind !== 'replace' || attribute !== 'id')
    .filter((attribute) => !FOLLOWS.includes(`${change.type}.${attribute.split('.')[0]}`))
    .filter((attribute) => !examined.hasCompared(change, attribute))
    .sort();
}

/** Attributes that nobody sets: they follow from others. */
const FOLLOWS = ['terraform_data.output', 'terraform_data.id', 'okta_app_features.id', 'okta_app_connection.status'];
