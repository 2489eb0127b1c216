import { DefaultTokenResolver, type IResolveContext, Lazy, StringConcat, Token, Tokenization } from 'cdktf';
import type { Construct } from 'constructs';
import { isPlainObject } from '../../props/plain-object';

/**
 * Text on its way into Terraform's JSON, where every string is a template.
 * @see https://developer.hashicorp.com/terraform/language/syntax/json
 */

/**
 * What stands for the text itself in a template: `${source.email}` has to be written `$${source.email}` to arrive at Okta
 * as it is. CDKTF's own markers (`${TfToken[...]}`) are left alone, so tokens still resolve.
 *
 * Beside a token it is written `${"$"}{source.email}`: CDKTF takes `$${` for the start of an expression and leaves a token
 * after it bare, and Terraform takes a dollar right before a token's `${` for the same escape.
 */
export function literal(value: string): string {
  const dollars = Token.isUnresolved(value)
    ? value.replace(/(\$+)(\{(?!TfToken\[)|(?=\$\{TfToken\[))/g, '$${"$1"}$2')
    : value.replace(/\$\{/g, '$$$${');
  return dollars.replace(/%\{/g, '%%{');
}

/** The same data with each string, keys included, made literal. */
export function literals<T>(value: T): T {
  // The shape stays; of the texts with a type of their own, such as 'BUILT_IN', none has anything to escape.
  return literalData(value) as T;
}

function literalData(value: unknown): unknown {
  if (typeof value === 'string') return literal(value);
  if (Array.isArray(value)) return value.map(literalData);
  if (!isPlainObject(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [literal(key), literalData(inner)]));
}

/** A literal as a quoted string inside a Terraform expression, which knows fewer escapes than JSON. */
export function quoted(value: string): string {
  return JSON.stringify(value.replace(/\p{Surrogate}/gu, '\uFFFD')).replace(/\\(.)/g, (written, kind: string) =>
    kind === 'b' ? '\\u0008' : kind === 'f' ? '\\u000c' : written,
  );
}

/** A list of literals inside a Terraform expression. */
export function quotedList(values: readonly string[]): string {
  return `[${values.map(quoted).join(', ')}]`;
}

/**
 * The text that a value resolves to: the Terraform expression behind a token, or the value itself. The same attribute
 * gives the same text, whichever token object stands for it.
 */
export function resolvedText(scope: Construct, value: string): string {
  return resolved({ scope, preparing: false }, value);
}

/** Where and when something is resolved. A reference to another stack is noted while that is prepared. */
type Resolving = Pick<IResolveContext, 'scope' | 'preparing'>;

function resolved({ scope, preparing }: Resolving, value: unknown): string {
  if (typeof value === 'string' && !holdsMarker(value)) return value;
  const resolver = new DefaultTokenResolver(new StringConcat());
  const text: unknown = Tokenization.resolve(value, { scope, preparing, resolver });
  return typeof text === 'string' ? text : JSON.stringify(text);
}

/** True for text with tokens, of which that of a number in a string is a very large number. */
function holdsMarker(value: string): boolean {
  return Token.isUnresolved(value) || /\de\+29\d/.test(value);
}

/**
 * A literal or token as a Terraform expression. CDKTF can't be left to resolve a token inside an expression: it loses
 * track of where it is at the first closing brace.
 */
export function expression(where: Resolving, value: string): string {
  if (!Token.isUnresolved(value)) return quoted(resolved(where, value));
  const parts = value.split(/(\$\{TfToken\[[^\]]*\]\})/).filter((part) => part !== '');
  const expressions = parts.map((part) =>
    Token.isUnresolved(part) ? withoutBraces(resolved(where, part)) : quoted(resolved(where, insideQuotes(part))),
  );
  const [only] = expressions;
  return only !== undefined && expressions.length === 1 ? only : `join("", [${expressions.join(', ')}])`;
}

/** What a token resolves to is an expression in braces, or text that was known only later. */
function withoutBraces(text: string): string {
  return /^\$\{([\s\S]*)\}$/.exec(text)?.[1] ?? quoted(text);
}

/** What `literal` wrote to stand beside a token, as it is written in a quoted string. */
function insideQuotes(text: string): string {
  return text.replace(/\$\{"(\$+)"\}/g, '$1').replace(/\$\{/g, '$$$${');
}

/**
 * JSON text of plain data; Terraform writes it where a token is inside, which JSON.stringify can't see into. CDKTF's
 * `Fn.jsonencode` does not escape quotes and backslashes of the strings inside.
 */
export function jsonText(data: Record<string, unknown>): string {
  if (!holdsToken(data)) return JSON.stringify(data);
  return Lazy.stringValue({ produce: (context) => `\${jsonencode(${dataExpression(context, data)})}` });
}

function holdsToken(value: unknown): boolean {
  if (typeof value === 'string') return holdsMarker(value);
  if (typeof value !== 'object' || value === null) return Token.isUnresolved(value);
  return Token.isUnresolved(value) || Object.values(value).some(holdsToken);
}

function dataExpression(where: Resolving, value: unknown): string {
  if (typeof value === 'string') return expression(where, value);
  if (typeof value !== 'object' || value === null || Token.isUnresolved(value)) {
    return Token.isUnresolved(value) ? withoutBraces(resolved(where, value)) : JSON.stringify(value);
  }
  if (Array.isArray(value)) return `[${value.map((each) => dataExpression(where, each)).join(', ')}]`;
  const entries = Object.entries(value).filter(([, inner]) => inner !== undefined);
  return `{ ${entries.map(([key, inner]) => `${quoted(key)} = ${dataExpression(where, inner)}`).join(', ')} }`;
}
