import { ONE_ID_ENDPOINTS } from '../../../../one-id/endpoints';
import { shortened } from '../../../../report/printable';
import type { AttributeChange, Certainty } from '../../../finding';
import { differ, surer } from '../../../plan/attributes/difference';
import { entries, type Reading, read, type Scalar } from '../../../plan/attributes/reading';
import { shown } from '../../../plan/attributes/shown';
import type { ResourceChange } from '../../../plan/change';

/** Addresses before and after a change: which hosts are new. */

/** Scheme, host and port, for `http` is another place than `https`; undefined for what is no address. */
export function originOf(address: string): string | undefined {
  // Browsers take `//host` and `\\host` for an address, too.
  const [, scheme = 'https', authority] = /^\s*(?:([a-z][a-z\d+.-]*):)?[/\\]{2}([^/?#\\]*)/i.exec(address) ?? [];
  const host = authority?.replace(/^.*@/s, '').toLowerCase();
  return host ? `${scheme.toLowerCase()}://${host.replace(/:(443|80)$/, '')}` : undefined;
}

/** Host of an address, as a report names it. */
export function hostOf(address: string): string | undefined {
  const origin = originOf(address);
  return origin && shortened(origin.replace(/^https:\/\//, ''), 60);
}

const ONE_ID_ORIGINS = new Set(Object.values(ONE_ID_ENDPOINTS).map(originOf));

/** True for an address of OneID, which are the same for every tenant. */
export function isOneId(address: string): boolean {
  return ONE_ID_ORIGINS.has(originOf(address));
}

/** The addresses that an attribute holds at one end, or those in the entries of a block; null where they aren't known. */
export function addressesAt(change: ResourceChange, end: 'before' | 'after', attribute: string): string[] | null {
  const readings = readingsAt(change, end, attribute);
  if (readings === null || readings.some(({ known }) => !known)) {
    return null;
  }
  return readings
    .flatMap((one) => (one.known && one.value !== null ? [one.value].flat() : []))
    .filter((one): one is string => typeof one === 'string' && one !== '');
}

/** The attribute, or `block[].field` of every entry; null where the entries aren't known. */
function readingsAt(change: ResourceChange, end: 'before' | 'after', attribute: string): Reading<Scalar>[] | null {
  if (change[end].values === null) {
    return [];
  }
  const [block = '', field] = attribute.split('[].');
  if (field === undefined) {
    return [read(change, end, attribute)];
  }
  const found = entries(change, end, block);
  return found.known ? (found.value ?? []).flatMap((entry) => entry[field] ?? []) : null;
}

/** The hosts, after a change, of the addresses that aren't known to be fine; without naming what Terraform holds for a secret. */
export function foreignHosts(
  change: ResourceChange,
  attribute: string,
  isFine: (address: string) => boolean,
): string[] {
  const isHidden = readingsAt(change, 'after', attribute)?.some((one) => one.known && one.sensitive);
  const foreign = (addressesAt(change, 'after', attribute) ?? []).filter(
    (address) => originOf(address) !== undefined && !isFine(address),
  );
  return [...new Set(foreign.flatMap((address) => (isHidden ? 'a host that is hidden' : (hostOf(address) ?? []))))];
}

/** The origins of all addresses that the given attributes hold before the change. */
export function originsBefore(change: ResourceChange, attributes: readonly string[]): Set<string> {
  return new Set(
    attributes
      .flatMap((attribute) => addressesAt(change, 'before', attribute) ?? [])
      .flatMap((address) => originOf(address) ?? []),
  );
}

/** What a change does to addresses: those that change, and the hosts among them that the resource didn't speak to before. */
export interface Moved {
  readonly certainty: Certainty;
  readonly hosts: readonly string[];
  readonly changes: AttributeChange[];
}

/**
 * How some of a resource's addresses change, in whatever order they stand; undefined where none does.
 * @param own origins that aren't new to the resource, beside those of these attributes
 */
export function movedAddresses(
  change: ResourceChange,
  attributes: readonly string[],
  own: ReadonlySet<string> = new Set(),
): Moved | undefined {
  const known = new Set([...own, ...originsBefore(change, attributes)]);
  let certainty: Certainty | undefined;
  const hosts = new Set<string>();
  const changes: AttributeChange[] = [];
  for (const attribute of attributes) {
    const [before, after] = [together(change, 'before', attribute), together(change, 'after', attribute)];
    const difference = differ(before, after);
    if (difference) {
      certainty = surer(certainty, difference);
      for (const host of foreignHosts(change, attribute, (address) => known.has(originOf(address) ?? ''))) {
        hosts.add(host);
      }
      changes.push({ attribute: attribute.replace('[]', ''), before: shown(before), after: shown(after) });
    }
  }
  return certainty && { certainty, hosts: [...hosts], changes };
}

/** The attribute, or `block[].field` of all entries as one list. */
function together(change: ResourceChange, end: 'before' | 'after', attribute: string): Reading<Scalar> {
  const readings = readingsAt(change, end, attribute);
  const [first] = readings ?? [];
  if (readings === null || readings.some(({ known }) => !known)) {
    return { known: false };
  }
  if (first !== undefined && !attribute.includes('[]')) {
    return first;
  }
  const value = addressesAt(change, end, attribute);
  return { known: true, value, sensitive: readings.some((one) => one.known && one.sensitive) };
}

/** Hosts in a title, a few of them. */
export function listed(hosts: readonly string[]): string {
  return `${hosts.slice(0, 3).join(', ')}${hosts.length > 3 ? ', …' : ''}`;
}
