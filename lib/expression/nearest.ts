import { closest, distance } from 'fastest-levenshtein';

/** The known name that somebody may have meant: another case of letters, or a few letters different. */
export function nearest(name: string, known: readonly string[]): string | undefined {
  const sameLetters = known.find((each) => each.toLowerCase() === name.toLowerCase());
  if (sameLetters !== undefined || known.length === 0) return sameLetters;
  const candidate = closest(name, [...known]);
  return distance(name, candidate) <= Math.ceil(name.length / 3) ? candidate : undefined;
}
