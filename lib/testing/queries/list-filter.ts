import { OktaError } from '../org/okta-error';
import { FilterSyntaxError, matches, parseFilter, pathsOf } from './filter-expression';

/**
 * The things that a `filter` or `search` parameter asks for.
 *
 * @param attributes for each attribute that the list can be searched by, its value of a thing
 * @throws OktaError 400 if the expression is malformed or names another attribute
 */
export function select<T>(
  things: T[],
  expression: string | undefined,
  attributes: Readonly<Record<string, (thing: T) => unknown>>,
): T[] {
  if (expression === undefined || expression === '') {
    return things;
  }
  const parsed = parse(expression);
  const unknown = pathsOf(parsed).filter((path) => !Object.hasOwn(attributes, path));
  if (unknown.length > 0) {
    throw invalidSearch(`Invalid property ${unknown.join(', ')}`);
  }
  return things.filter((thing) => matches(parsed, (path) => attributes[path]?.(thing)));
}

function parse(expression: string) {
  try {
    return parseFilter(expression);
  } catch (error) {
    if (error instanceof FilterSyntaxError) {
      throw invalidSearch(error.message);
    }
    throw error;
  }
}

function invalidSearch(cause: string): OktaError {
  return new OktaError(400, 'E0000031', 'Invalid search criteria.', [cause]);
}
