import { boundedLength, equal, type Inner, isNumber, notKnown, numberText } from '../value';
import type { Implementations } from './implementation';

/** @see https://developer.okta.com/docs/reference/okta-expression-language/#array-functions */
export const ARRAY_FUNCTIONS: Implementations = {
  'Arrays.add': ([list, value]) => [...elements(list), value as Inner], // The table's signature: it was called with as many arguments.
  'Arrays.remove': ([list, value]) => {
    const kept = elements(list).filter((each) => !equal(each, value as Inner)); // The table's signature: it was called with as many arguments.
    return elements(list).length - kept.length > 1
      ? notKnown("Okta doesn't document whether Arrays.remove takes away every element that is equal")
      : kept;
  },
  'Arrays.clear': () => [],
  'Arrays.get': ([list, position]) => element(elements(list), position as number), // The table's signature: a number.
  'Arrays.flatten': (values) =>
    values.length === 1 && typeof values[0] === 'string' ? listOfCsv(values[0]) : values.flatMap(flat),
  'Arrays.contains': ([list, value]) => elements(list).some((each) => equal(each, value as Inner)), // The table's signature: it was called with as many arguments.
  'Arrays.size': ([list]) => elements(list).length,
  'Arrays.isEmpty': ([list]) => elements(list).length === 0,
  'Arrays.toCsvString': ([list]) => csvOf(elements(list)),
};

/** The element at a position counted from 0, as `Arrays.get` and `list[0]` read it. */
export function element(list: readonly Inner[], position: number): Inner {
  const found = list[position];
  return found === undefined ? notKnown("Okta doesn't document reading beyond the end of a list") : found;
}

/** A text of comma-separated values as the list that all functions for lists take it for. */
export function listOfCsv(text: string): readonly Inner[] {
  const parts = text.split(',');
  return text === '' || parts.some((part) => part !== part.trim() || part === '' || part.includes('"'))
    ? notKnown("Okta doesn't document how spaces, quotes and empty values in comma-separated text are read")
    : parts;
}

function elements(list: Inner | undefined): readonly Inner[] {
  return list === null ? [] : (list as readonly Inner[]); // The table's signature: a list or null.
}

function flat(value: Inner): readonly Inner[] {
  return Array.isArray(value) ? value.flatMap(flat) : [value];
}

function csvOf(list: readonly Inner[]): string {
  const texts = list.map((each) => {
    if (typeof each === 'string' && !/[",]/.test(each)) return each;
    if (isNumber(each)) return numberText(each);
    return notKnown("Okta doesn't document how Arrays.toCsvString writes such an element");
  });
  boundedLength(texts.reduce((sum, text) => sum + text.length + 1, 0));
  return texts.join(',');
}
