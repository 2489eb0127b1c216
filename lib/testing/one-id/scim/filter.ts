import {
  type FilterExpression,
  FilterSyntaxError,
  matches,
  parseFilter,
  pathsOf,
} from '../../queries/filter-expression';
import { ScimRefusal } from './scim-answer';

/** The things that a filter asks for. @throws ScimRefusal 400 for a malformed one, and for another attribute or operator */
export function filtered<T>(
  things: readonly T[],
  filter: string | undefined,
  attributes: Readonly<Record<string, (thing: T) => unknown>>,
): T[] {
  if (filter === undefined || filter === '') return [...things];
  const expression = parsed(filter);
  const unknown = pathsOf(expression).filter((path) => !Object.hasOwn(attributes, path));
  if (unknown.length > 0 || !isOfEquals(expression)) {
    throw new ScimRefusal(400, `This filter isn't supported: ${filter}`, 'invalidFilter');
  }
  return things.filter((thing) => matches(expression, (path) => attributes[path]?.(thing)));
}

/** `eq`, and several of them by `and`, are all that is documented. */
function isOfEquals(expression: FilterExpression): boolean {
  return expression.operator === 'and' ? expression.operands.every(isOfEquals) : expression.operator === 'eq';
}

function parsed(filter: string) {
  try {
    return parseFilter(filter);
  } catch (error) {
    if (error instanceof FilterSyntaxError) throw new ScimRefusal(400, error.message, 'invalidFilter');
    throw error;
  }
}
