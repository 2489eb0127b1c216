import { DefaultTokenResolver, StringConcat, Token, Tokenization } from 'cdktf';
import type { Construct } from 'constructs';

/**
 * Text on its way into Terraform's JSON, where every string is a template.
 * @see https://developer.hashicorp.com/terraform/language/syntax/json
 */

/**
 * What stands for the text itself in a template: `${source.email}` has to be written `$${source.email}` to arrive at Okta
 * as it is. CDKTF's own markers (`${TfToken[...]}`) are left alone, so tokens still resolve.
 */
export function literal(value: string): string {
  return value.replace(/\$\{(?!TfToken\[)/g, '$$$${').replace(/%\{/g, '%%{');
}

/** The same data with each string, keys included, made literal. */
export function literals<T>(value: T): T {
  if (typeof value === 'string') return literal(value) as T;
  if (Array.isArray(value)) return value.map(literals) as T;
  if (typeof value !== 'object' || value === null || Object.getPrototypeOf(value) !== Object.prototype) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [literal(key), literals(inner)])) as T;
}

/** A literal as a quoted string inside a Terraform expression. */
export function quoted(value: string): string {
  return JSON.stringify(value);
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
  if (!Token.isUnresolved(value)) return value;
  const resolver = new DefaultTokenResolver(new StringConcat());
  const resolved: unknown = Tokenization.resolve(value, { scope, preparing: false, resolver });
  return typeof resolved === 'string' ? resolved : JSON.stringify(resolved);
}

/**
 * A literal or token as a Terraform expression. CDKTF can't be left to resolve a token inside an expression: it loses
 * track of where it is at the first closing brace.
 */
export function expression(scope: Construct, value: string): string {
  const parts = value.split(/(\$\{TfToken\[[^\]]*\]\})/).filter((part) => part !== '');
  const expressions = parts.map((part) => {
    const text = resolvedText(scope, part);
    return Token.isUnresolved(part) ? text.replace(/^\$\{([\s\S]*)\}$/, '$1') : quoted(text);
  });
  return expressions.length === 1 ? (expressions[0] as string) : `join("", [${expressions.join(', ')}])`;
}
