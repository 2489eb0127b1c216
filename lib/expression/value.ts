/** What an expression yields, as plain data. Lists and maps hold values again. */
export type Value = null | boolean | string | number | readonly Value[] | { readonly [key: string]: Value };

/**
 * What evaluating gave: the value; or `unknown` where Okta doesn't document the result, or where the context lacks what is
 * asked; or an error where the expression is wrong whoever the person is. `position` is the UTF-16 offset in the text.
 */
export type Outcome =
  | { readonly kind: 'value'; readonly value: Value }
  | { readonly kind: 'unknown'; readonly reason: string; readonly position: number }
  | { readonly kind: 'error'; readonly message: string; readonly position: number };

/** Java's Double, which prints a whole number as `3.0`; an Integer is a plain number. */
export class Real {
  constructor(readonly value: number) {}
}

/** A value while it is computed. Maps keep their keys apart from any prototype. */
export type Inner = null | boolean | string | number | Real | readonly Inner[] | ReadonlyMap<string, Inner>;

/** Thrown while evaluating; `evaluateExpression` returns it. */
export class NotKnown extends Error {}
/** Thrown while evaluating; `evaluateExpression` returns it. */
export class Wrong extends Error {}

export function notKnown(reason: string): never {
  throw new NotKnown(reason);
}

/** The longest text that is computed; a few replacements in each other could fill the memory. */
const LONGEST_TEXT = 100_000;
const MOST_ELEMENTS = 10_000;
const DEEPEST_VALUE = 8;

/** Says before a text is made whether its length is still computed here. */
export function boundedLength(length: number): void {
  if (length > LONGEST_TEXT) notKnown(`the text gets longer than ${LONGEST_TEXT} characters`);
}

/** Data of a profile as a value; accessors are never run, and nothing is read from prototypes. */
export function fromData(data: unknown, depth = 0): Inner {
  if (data === null || data === undefined) return null;
  if (typeof data === 'boolean') return data;
  if (typeof data === 'string') {
    boundedLength(data.length);
    return data;
  }
  if (typeof data === 'number' && Number.isFinite(data)) return Number.isSafeInteger(data) ? data : new Real(data);
  if (depth >= DEEPEST_VALUE || typeof data !== 'object') return notKnown('the attribute holds no plain data');
  if (Array.isArray(data)) {
    if (data.length > MOST_ELEMENTS) return notKnown(`the list has more than ${MOST_ELEMENTS} elements`);
    return Array.from({ length: data.length }, (_, index) => fromData(ownData(data, String(index)), depth + 1));
  }
  const keys = Object.keys(data);
  if (keys.length > MOST_ELEMENTS) return notKnown(`the attribute has more than ${MOST_ELEMENTS} parts`);
  return new Map(keys.map((key) => [key, fromData(ownData(data, key), depth + 1)]));
}

/** The data that an object has itself under a name; undefined for what it inherits or computes. */
export function ownData(data: object, key: string): unknown {
  const property = Object.getOwnPropertyDescriptor(data, key);
  return property && 'value' in property ? property.value : undefined;
}

export function toValue(inner: Inner): Value {
  if (inner instanceof Real) return inner.value;
  if (Array.isArray(inner)) return inner.map(toValue);
  if (inner instanceof Map) {
    const entries = [...(inner as ReadonlyMap<string, Inner>)].map(([key, value]) => [key, toValue(value)] as const); // A Map in a value has texts for keys.
    return Object.assign(Object.create(null), Object.fromEntries(entries)) as Value; // The entries were just made of values.
  }
  return inner as Value; // Lists and Maps are gone by here.
}

export function isNumber(inner: Inner): inner is number | Real {
  return typeof inner === 'number' || inner instanceof Real;
}

export function numberOf(inner: number | Real): number {
  return inner instanceof Real ? inner.value : inner;
}

/** A number as Java writes it. */
export function numberText(inner: number | Real): string {
  if (typeof inner === 'number') return String(inner);
  const size = Math.abs(inner.value);
  if (size !== 0 && (size < 1e-3 || size >= 1e7)) return notKnown('how Okta writes so large or small a number');
  return Number.isInteger(inner.value) ? `${inner.value}.0` : String(inner.value);
}

/** Whether `==` holds. Okta documents it for null and empty texts, and between values of one type. */
export function equal(left: Inner, right: Inner): boolean {
  if (left === null || right === null) return left === right;
  if (isNumber(left) && isNumber(right)) return numberOf(left) === numberOf(right);
  if (typeof left === 'object' || typeof right === 'object' || typeof left !== typeof right) {
    return notKnown(`Okta doesn't document how ${kindOf(left)} and ${kindOf(right)} compare`);
  }
  return left === right;
}

export function kindOf(inner: Inner): string {
  if (inner === null) return 'null';
  if (isNumber(inner)) return 'a number';
  if (typeof inner === 'string') return 'a text';
  if (typeof inner === 'boolean') return 'true or false';
  return Array.isArray(inner) ? 'a list' : 'a profile or map';
}
