import { ExpressionSyntaxError } from './syntax-problem';

/**
 * The words of SpEL, on which Okta's expression language is based: quoted texts in which a quote is doubled and a backslash
 * is a backslash, numbers, names, operators.
 * @see https://developer.okta.com/docs/reference/okta-expression-language/#constants-and-operators
 * @see https://docs.spring.io/spring-framework/reference/core/expressions/language-ref/literal.html
 */
export interface Token {
  readonly type: 'name' | 'text' | 'integer' | 'real' | 'operator' | 'end';
  /** A text without its quotes; else as written. */
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** Longer ones first, since the first that fits is taken. */
const OPERATORS = [
  ...['.![', '.?[', '.^[', '.$['],
  ...['==', '!=', '<=', '>=', '&&', '||', '?:', '?.', '++', '--'],
  ...['(', ')', '[', ']', '{', '}', ',', '.', ':', '?', '+', '-', '*', '/', '%', '^', '!', '<', '>', '='],
];

/** What SpEL has and Okta's language hasn't, by its first character. */
const REFUSED: Readonly<Record<string, string>> = {
  '#': "variables such as `#name` aren't part of Okta's expression language",
  '@': "references to beans such as `@name` aren't part of Okta's expression language",
  '\u201c': "a typographic quote doesn't start a text; use ' or \"",
  '\u201d': "a typographic quote doesn't start a text; use ' or \"",
  '\u2018': "a typographic quote doesn't start a text; use ' or \"",
  '\u2019': "a typographic quote doesn't start a text; use ' or \"",
  '&': 'a single `&` is no operator; use AND',
  '|': 'a single `|` is no operator; use OR',
};

const SPACE = /[ \t\r\n]*/y;
const NAME = /[\p{L}_$][\p{L}\p{N}_$]*/uy;
const NUMBER = /\d+(\.\d+)?([eE][+-]?\d+)?[fFdDlL]?/y;

export function tokensOf(text: string): readonly Token[] {
  const tokens: Token[] = [];
  for (let position = 0; ; ) {
    position += at(SPACE, text, position).length;
    const token = tokenAt(text, position);
    tokens.push(token);
    if (token.type === 'end') return tokens;
    position = token.end;
  }
}

function tokenAt(text: string, start: number): Token {
  const first = text[start];
  if (first === undefined) return { type: 'end', text: '', start, end: start };
  if (first === "'" || first === '"') return quoted(text, first, start);
  const name = at(NAME, text, start);
  if (name) return { type: 'name', text: name, start, end: start + name.length };
  const number = at(NUMBER, text, start);
  if (number) return numberToken(number, start);
  const operator = OPERATORS.find((each) => text.startsWith(each, start));
  if (operator) return { type: 'operator', text: operator, start, end: start + operator.length };
  throw new ExpressionSyntaxError(
    (Object.hasOwn(REFUSED, first) ? REFUSED[first] : undefined) ??
      `the character ${JSON.stringify(String.fromCodePoint(text.codePointAt(start) as number))} has no meaning outside of quotes`, // There is a character at `start`.
    start,
  );
}

function quoted(text: string, quote: string, start: number): Token {
  for (let end = start + 1; end < text.length; end++) {
    if (text[end] !== quote) continue;
    if (text[end + 1] === quote) end++;
    else
      return {
        type: 'text',
        text: text.slice(start + 1, end).replaceAll(quote + quote, quote),
        start,
        end: end + 1,
      };
  }
  throw new ExpressionSyntaxError(`the quote ${quote} that opens here isn't closed`, start);
}

function numberToken(number: string, start: number): Token {
  const end = start + number.length;
  const real = /[.eEfFdD]/.test(number);
  const value = Number.parseFloat(number);
  if (real ? !Number.isFinite(value) : !Number.isSafeInteger(value)) {
    throw new ExpressionSyntaxError('the number is too large', start);
  }
  return { type: real ? 'real' : 'integer', text: number, start, end };
}

function at(pattern: RegExp, text: string, position: number): string {
  pattern.lastIndex = position;
  return pattern.exec(text)?.[0] ?? '';
}
