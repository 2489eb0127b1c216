import { isPlainObject } from '../plain-object';
import { type Path, type Problem, problem } from '../problems/problem';
import { shown } from '../problems/shown-value';
import type { Tokens } from './rule';

/** A construct, or what else JSON can't hold, where a prop takes any value; and what there is no single value of. */
export function foreignValues(value: unknown, path: Path, tokens: Tokens): Problem[] {
  if (tokens.isToken(value)) {
    return typeof value === 'string' && tokens.isOfIterator(value)
      ? [problem(path, OF_ITERATOR, `\`${tokens.text(value)}\``)]
      : [];
  }
  if (Array.isArray(value)) return value.flatMap((inner, index) => foreignValues(inner, [...path, index], tokens));
  if (isPlainObject(value)) {
    return Object.entries(value).flatMap(([key, inner]) => foreignValues(inner, [...path, key], tokens));
  }
  const isData = value === null || ['undefined', 'string', 'number', 'boolean'].includes(typeof value);
  return isData ? [] : [problem(path, 'must be plain data or a token', shown(value, path))];
}

const OF_ITERATOR =
  'must not be of an iterator, since nothing here has its `for_each`: make the entries, or one construct for each, in a loop of the program';
