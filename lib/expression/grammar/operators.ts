import type { Token } from './lexer';
import type { BinaryOperator } from './tree';

/** Operators as written, in lower case, with how tightly they bind; SpEL knows names for some. */
const BINARY: Readonly<Record<string, readonly [BinaryOperator, number]>> = {
  or: ['OR', 1],
  '||': ['OR', 1],
  and: ['AND', 2],
  '&&': ['AND', 2],
  '==': ['==', 3],
  eq: ['==', 3],
  '!=': ['!=', 3],
  ne: ['!=', 3],
  '<': ['<', 3],
  lt: ['<', 3],
  '<=': ['<=', 3],
  le: ['<=', 3],
  '>': ['>', 3],
  gt: ['>', 3],
  '>=': ['>=', 3],
  ge: ['>=', 3],
  matches: ['matches', 3],
  '+': ['+', 4],
  '-': ['-', 4],
  '*': ['*', 5],
  '/': ['/', 5],
  div: ['/', 5],
  '%': ['%', 5],
  mod: ['%', 5],
  '^': ['^', 6],
};
/** Comparisons don't chain: `a == b == c` is refused. */
export const COMPARISON = 3;
/** How tightly `!` and a sign bind. */
export const UNARY = 7;

export const COLLECTION_OPERATORS: readonly string[] = ['.![', '.?[', '.^[', '.$['];

/** The operator between two values that a word is, and how tightly it binds. */
export function binaryOperator({ type, text }: Token): readonly [BinaryOperator, number] | undefined {
  const word = text.toLowerCase();
  return (type === 'operator' || type === 'name') && Object.hasOwn(BINARY, word) ? BINARY[word] : undefined;
}
