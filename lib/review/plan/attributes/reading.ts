import { ReviewError } from '../../review-error';
import type { ResourceChange } from '../change';
import type { AttributeKind } from './attribute-kind';
import { noteRead } from './examined';
import { READABLE, READABLE_ENTRIES } from './readable';

/** Three-valued reading of the allow-listed attributes of a resource: a value, nothing, or known only after apply. */

/** What an attribute is: a value, or known only after apply. `null` where the configuration or Okta leaves it out. */
export type Reading<T> =
  | { readonly known: true; readonly value: T | null; readonly sensitive: boolean }
  | { readonly known: false };
export type Scalar = string | number | boolean | readonly string[];
export type Entry = Readonly<Record<string, Reading<Scalar>>>;

const UNKNOWN = { known: false } as const;
const NONE = { known: true, value: null, sensitive: false } as const;

/**
 * Reads an allow-listed attribute at one end of a change.
 * @throws ReviewError if the plan has another type of value there than the provider's schema says
 */
export function read(change: ResourceChange, end: 'before' | 'after', attribute: string): Reading<Scalar> {
  const kind = READABLE.get(change.type)?.[attribute];
  if (!kind) {
    throw new Error(`${change.type}.${attribute} isn't in the list of attributes that a review reads`);
  }
  noteRead(change, end, attribute);
  let found: Found | undefined = change[end];
  if (attribute.includes('.')) {
    for (const step of attribute.split('.')) {
      found = found && child(found, step, change, end);
    }
  } else {
    found = child(found, attribute, change, end);
  }
  return found ? typed(found, kind, change, `${end}.${attribute}`) : UNKNOWN;
}

/** Reads an attribute that is known at that end, as text; `null` when it isn't known, isn't there or isn't text. */
export function text(change: ResourceChange, end: 'before' | 'after', attribute: string): string | null {
  const { values, unknown } = change[end];
  const isKnown = unknown !== true && memberOf(unknown, attribute) === undefined;
  const value = isKnown && READABLE.get(change.type)?.[attribute] === 'text' && memberOf(values, attribute);
  if (typeof value === 'string') {
    noteRead(change, end, attribute);
    // Most of a large plan is read this way, without anything made on the way.
    return value;
  }
  const reading = read(change, end, attribute);
  return reading.known && typeof reading.value === 'string' ? reading.value : null;
}

/** Reads an attribute that is text, known at that end and no secret; else undefined. */
export function visibleText(change: ResourceChange, end: 'before' | 'after', attribute: string): string | undefined {
  const reading = read(change, end, attribute);
  return reading.known && !reading.sensitive && typeof reading.value === 'string' ? reading.value : undefined;
}

/** Reads the entries of a block that repeats, each with its allow-listed attributes; one within another is joined by a dot. */
export function entries(change: ResourceChange, end: 'before' | 'after', block: string): Reading<readonly Entry[]> {
  const attributes = READABLE_ENTRIES.get(change.type)?.[block];
  if (!attributes) {
    throw new Error(`${change.type}.${block} isn't in the list of attributes that a review reads`);
  }
  for (const name of Object.keys(attributes)) {
    noteRead(change, end, `${block}.${name}`);
  }
  let found: Found | undefined = change[end];
  for (const step of block.split('.')) {
    found = found && child(found, step, change, end);
  }
  if (!found) {
    return UNKNOWN;
  }
  const list = found.values ?? [];
  if (!Array.isArray(list)) {
    throw new ReviewError(`${change.address}: ${end}.${block} isn't a list`);
  }
  const all = found;
  const value = list.map((values: unknown, index) => {
    const where = `${end}.${block}[${index}]`;
    const entry = {
      values: values ?? [],
      unknown: memberOf(all.unknown, index),
      sensitive: marksOf(all, index),
    };
    return Object.fromEntries(
      Object.entries(attributes).map(([name, kind]) => {
        const field = child(entry, name, change, where);
        return [name, field ? typed(field, kind, change, `${where}.${name}`) : UNKNOWN];
      }),
    );
  });
  return { known: true, value, sensitive: isMarked(found) };
}

interface Found {
  readonly values: unknown;
  readonly unknown: unknown;
  readonly sensitive: unknown;
}

/** One step down into one end of a change; undefined where the plan says that it is known only after apply. */
function child({ values, unknown, sensitive }: Found, key: string, change: ResourceChange, where: string) {
  if (values !== null && values !== undefined && (typeof values !== 'object' || Array.isArray(values))) {
    throw new ReviewError(`${change.address}: ${where} isn't an object on the way to ${key}`);
  }
  const below = unknown === true || memberOf(unknown, key);
  return below === true
    ? undefined
    : { values: memberOf(values, key), unknown: below, sensitive: marksOf({ values, sensitive }, key) };
}

type Marked = Pick<Found, 'values' | 'sensitive'>;

function marksOf(marked: Marked, key: string | number): unknown {
  return isMarked(marked) || memberOf(marked.sensitive, key);
}

/** Whether all of a value is marked: by anything but `false` and marks of its parts, so that an odd mark hides too much. */
function isMarked({ values, sensitive }: Marked): boolean {
  if (sensitive === undefined || sensitive === false) {
    return false;
  }
  const isNothing = values === null || values === undefined;
  const hasParts = isNothing || (typeof values === 'object' && Array.isArray(values) === Array.isArray(sensitive));
  return typeof sensitive !== 'object' || sensitive === null || !hasParts;
}

function memberOf(parent: unknown, key: string | number): unknown {
  return typeof parent === 'object' && parent !== null && Object.hasOwn(parent, key)
    ? // It has the key; a list has its elements by theirs.
      (parent as Record<string | number, unknown>)[key]
    : undefined;
}

function typed(
  { values, unknown, sensitive }: Found,
  kind: AttributeKind,
  change: ResourceChange,
  where: string,
): Reading<Scalar> {
  if (Array.isArray(unknown) && unknown.includes(true)) {
    return UNKNOWN;
  }
  if (values === null || values === undefined) {
    return NONE;
  }
  if (!isOfKind(values, kind)) {
    const expected = {
      text: 'text',
      secret: 'text',
      flag: 'true or false',
      number: 'a number',
      texts: 'a list of text',
    };
    throw new ReviewError(`${change.address}: ${where} isn't ${expected[kind]}`);
  }
  const hasMarkedPart = Array.isArray(sensitive) && sensitive.some((one) => one !== undefined && one !== false);
  const hidden = kind === 'secret' || isMarked({ values, sensitive }) || hasMarkedPart;
  return { known: true, value: values, sensitive: hidden };
}

function isOfKind(value: unknown, kind: AttributeKind): value is Scalar {
  switch (kind) {
    case 'flag':
      return typeof value === 'boolean';
    case 'number':
      return typeof value === 'number';
    case 'texts':
      return Array.isArray(value) && value.every((one) => typeof one === 'string');
    default:
      return typeof value === 'string';
  }
}
