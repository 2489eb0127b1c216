import { isObject, member } from '../../../json';

/**
 * Names of the attributes that differ between the ends of a change, nested ones with dots; of a block that repeats, of which
 * attribute of its entries. What is known only after apply differs, unless nothing was there before.
 */
export function differing(before: unknown, after: unknown, unknown: unknown, path: readonly string[] = []): string[] {
  if (unknown === true) {
    return path.length === 0 || isNone(before) ? [] : [path.join('.')];
  }
  if (isObject(before) || isObject(after)) {
    if (![before, after].every((one) => isObject(one) || isNone(one))) {
      return [path.join('.')];
    }
    const found: string[] = [];
    for (const name of namesIn(before, after, unknown)) {
      const [was, is, mark] = [member(before, name), member(after, name), member(unknown, name)];
      // Most of a large plan is this: nothing is made for it.
      if (was !== is || mark !== undefined) {
        found.push(...differing(was, is, mark, [...path, name]));
      }
    }
    return found;
  }
  const isBlock = [before, after].some((one) => Array.isArray(one) && one.some(isObject));
  if (isBlock) {
    return ofEntries(before, after, path);
  }
  const isOpen = Array.isArray(unknown) && unknown.includes(true);
  return isOpen || !isSame(before, after) ? [path.join('.')] : [];
}

/** The names of all of them, each once. */
function namesIn(...values: readonly unknown[]): Iterable<string> {
  const names = new Set<string>();
  for (const value of values) {
    for (const name in isObject(value) ? value : {}) {
      names.add(name);
    }
  }
  return names;
}

function ofEntries(before: unknown, after: unknown, path: readonly string[]): string[] {
  const ends = [before, after].map((one) => (Array.isArray(one) ? one : []));
  const names = new Set(ends.flat().flatMap((entry) => (isObject(entry) ? Object.keys(entry) : [])));
  const column = (entries: readonly unknown[], name: string) =>
    entries
      .map((entry) => JSON.stringify([member(entry, 'id') ?? member(entry, 'name') ?? '', member(entry, name) ?? null]))
      .sort();
  return [...names]
    .filter((name) => JSON.stringify(column(ends[0] ?? [], name)) !== JSON.stringify(column(ends[1] ?? [], name)))
    .map((name) => [...path, name].join('.'));
}

function isSame(a: unknown, b: unknown): boolean {
  if (isNone(a) || isNone(b)) {
    return isNone(a) && isNone(b);
  }
  if (typeof a !== 'object' || typeof b !== 'object') {
    return a === b;
  }
  const [first, second] = [a, b].map((one) =>
    JSON.stringify(Array.isArray(one) ? one.map((each) => JSON.stringify(each)).sort() : one),
  );
  return first === second;
}

function isNone(value: unknown): boolean {
  return value === null || value === undefined || value === '' || (Array.isArray(value) && value.length === 0);
}
