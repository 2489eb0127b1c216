import { member } from '../json';
import type { Unjudged } from './finding';
import { watchedOf } from './plan/across/drift';
import { differing } from './plan/attributes/differing';
import { configuredAddress } from './plan/configuration/configuration';
import type { Plan } from './plan/plan';

/**
 * Changes by hand of what the configuration declares that Terraform leaves as they are, as under `ignore_changes`, and that
 * no rule watches. What Terraform writes back stands among the changes of the plan; what nobody declares is Okta's own.
 * @param found addresses that have a finding
 */
export function unjudgedDrift(plan: Plan, found: ReadonlySet<string>): Unjudged[] {
  if (plan.drift.length + plan.unreadDrift.length === 0) {
    return [];
  }
  const planned = new Map(plan.resources.map((change) => [change.address, change]));
  const read = plan.drift.flatMap((drift): Unjudged[] => {
    const { address, type, kind, before, after } = drift;
    const { attributes = [], blocks = [] } = watchedOf(drift) ?? {};
    const watched = new Set([...attributes, ...blocks].map(topOf));
    if (kind !== 'update' || found.has(address)) {
      return [];
    }
    const names = differing(before.values, after.values, undefined)
      .map(topOf)
      .filter((name) => !watched.has(name))
      .filter((name) => isSame(member(planned.get(address)?.after.values, name), member(after.values, name)));
    return entry(address, type, names, after.values, plan);
  });
  const changing = new Set(plan.unread.map(({ address }) => address));
  const unread = plan.unreadDrift
    .filter(({ address }) => !changing.has(address))
    .flatMap(({ address, type, attributes, after }) => entry(address, type, attributes, after, plan));
  return [...read, ...unread];
}

function entry(address: string, type: string, names: readonly string[], after: unknown, plan: Plan): Unjudged[] {
  const attributes = [...new Set(names)].filter((name) => contradicts(address, name, member(after, name), plan)).sort();
  return attributes.length === 0 ? [] : [{ address, type, actions: ['drift'], attributes, plan: plan.name }];
}

/** Whether the configuration declares the argument, as anything else than what Okta has or as what can't be told. */
function contradicts(address: string, name: string, inOkta: unknown, { configuration }: Plan): boolean {
  const configured = configuration.configured.get(configuredAddress(address));
  const written = member(member(configured?.resource, 'expressions'), name);
  const constant = member(written, 'constant_value');
  return written !== undefined && (constant === undefined || !isSame(constant, inOkta));
}

/** True for one value; a list is one in any order. */
function isSame(a: unknown, b: unknown): boolean {
  return differing({ value: a }, { value: b }, undefined).length === 0;
}

function topOf(attribute: string): string {
  return attribute.split('.')[0] ?? attribute;
}
