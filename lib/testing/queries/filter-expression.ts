/**
 * The filter language of Okta's `filter` and `search` parameters: `type eq "OKTA_GROUP" and (profile.name eq "A" or
 * profile.name sw "B")`. Strings are JSON strings, so a quote or a backslash in a name is escaped with a backslash;
 * words are read without regard to case.
 * @see https://developer.okta.com/docs/api/#filter
 */
export type FilterExpression =
  | { readonly operator: 'and' | 'or'; readonly operands: readonly FilterExpression[] }
  | { readonly operator: 'not'; readonly operand: FilterExpression }
  | { readonly operator: 'pr'; readonly path: string }
  | { readonly operator: Comparison; readonly path: string; readonly value: string | number | boolean | null };

const COMPARISONS = ['eq', 'ne', 'sw', 'ew', 'co', 'gt', 'ge', 'lt', 'le'] as const;
type Comparison = (typeof COMPARISONS)[number];

/** What is wrong with an expression. Routes turn it into Okta's error E0000031. */
export class FilterSyntaxError extends Error {}

/** @throws FilterSyntaxError */
export function parseFilter(text: string): FilterExpression {
  const tokens = tokenize(text);
  let at = 0;
  const expression = disjunction();
  if (at < tokens.length) {
    throw new FilterSyntaxError(`unexpected ${tokens[at]}`);
  }
  return expression;

  function disjunction(): FilterExpression {
    return chain('or', conjunction);
  }
  function conjunction(): FilterExpression {
    return chain('and', term);
  }
  function chain(operator: 'and' | 'or', next: () => FilterExpression): FilterExpression {
    const first = next();
    const operands = [first];
    while (word() === operator) {
      at++;
      operands.push(next());
    }
    return operands.length === 1 ? first : { operator, operands };
  }
  function term(): FilterExpression {
    if (word() === 'not') {
      at++;
      return { operator: 'not', operand: term() };
    }
    if (word() === '(') {
      at++;
      const inner = disjunction();
      if (tokens[at++] !== ')') {
        throw new FilterSyntaxError('a closing parenthesis is missing');
      }
      return inner;
    }
    return comparison();
  }
  function comparison(): FilterExpression {
    const path = take('an attribute');
    if (!/^[A-Za-z_]/.test(path)) {
      throw new FilterSyntaxError(`expected an attribute, got ${path}`);
    }
    const operator = take('an operator').toLowerCase();
    if (operator === 'pr') {
      return { operator, path };
    }
    const comparison = COMPARISONS.find((each) => each === operator);
    if (comparison === undefined) {
      throw new FilterSyntaxError(`unknown operator ${operator}`);
    }
    return { operator: comparison, path, value: value(take('a value')) };
  }
  function word(): string | undefined {
    return tokens[at]?.toLowerCase();
  }
  function take(what: string): string {
    const token = tokens[at++];
    if (token === undefined) {
      throw new FilterSyntaxError(`expected ${what} at the end`);
    }
    return token;
  }
}

/**
 * Whether the expression holds for a thing.
 *
 * @param attribute gives the value of an attribute's path, undefined where the thing has none
 */
export function matches(expression: FilterExpression, attribute: (path: string) => unknown): boolean {
  switch (expression.operator) {
    case 'and':
      return expression.operands.every((operand) => matches(operand, attribute));
    case 'or':
      return expression.operands.some((operand) => matches(operand, attribute));
    case 'not':
      return !matches(expression.operand, attribute);
    case 'pr':
      return (attribute(expression.path) ?? null) !== null;
    default:
      return compare(expression.operator, attribute(expression.path), expression.value);
  }
}

/** Every attribute path that the expression names. */
export function pathsOf(expression: FilterExpression): string[] {
  switch (expression.operator) {
    case 'and':
    case 'or':
      return expression.operands.flatMap(pathsOf);
    case 'not':
      return pathsOf(expression.operand);
    default:
      return [expression.path];
  }
}

function compare(operator: Comparison, actual: unknown, wanted: string | number | boolean | null): boolean {
  if (typeof actual !== 'string' || typeof wanted !== 'string') {
    return operator === 'eq' ? actual === wanted : operator === 'ne' && actual !== wanted;
  }
  const [a, b] = [actual.toLowerCase(), wanted.toLowerCase()];
  switch (operator) {
    case 'eq':
      return a === b;
    case 'ne':
      return a !== b;
    case 'sw':
      return a.startsWith(b);
    case 'ew':
      return a.endsWith(b);
    case 'co':
      return a.includes(b);
    case 'gt':
      return a > b;
    case 'ge':
      return a >= b;
    case 'lt':
      return a < b;
    case 'le':
      return a <= b;
  }
}

function value(token: string): string | number | boolean | null {
  try {
    const parsed: unknown = JSON.parse(token);
    if (parsed === null || typeof parsed === 'string' || typeof parsed === 'number' || typeof parsed === 'boolean') {
      return parsed;
    }
  } catch {}
  throw new FilterSyntaxError(`expected a value, got ${token}`);
}

function tokenize(text: string): string[] {
  const token = /\s*("(?:[^"\\]|\\.)*"|[()]|[^\s()"]+)/y;
  const tokens: string[] = [];
  const trimmed = text.trimEnd();
  while (token.lastIndex < trimmed.length) {
    const start = token.lastIndex;
    const found = token.exec(trimmed)?.[1];
    if (found === undefined) {
      throw new FilterSyntaxError(`a string isn't closed: ${trimmed.slice(start).trim()}`);
    }
    tokens.push(found);
  }
  return tokens;
}
