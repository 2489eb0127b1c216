import { type Token, tokensOf } from './lexer';
import { binaryOperator, COLLECTION_OPERATORS, COMPARISON, UNARY } from './operators';
import { ExpressionSyntaxError, type SyntaxProblem } from './syntax-problem';
import { type BinaryOperator, type CollectionOperator, children, type Node } from './tree';

/**
 * The longest text that is parsed, in UTF-16 units. Okta documents 1024 characters for claims and no limit for mappings;
 * this bound is ours, and far above what a person writes.
 * @see https://developer.okta.com/docs/guides/customize-tokens-returned-from-okta/main/
 */
export const LONGEST_EXPRESSION = 10_000;
/** How many levels of brackets, operators and branches may stand in each other; ours, so that nothing runs out of stack. */
export const DEEPEST_EXPRESSION = 250;

export type Parsed =
  | { readonly ok: true; readonly tree: Node }
  | { readonly ok: false; readonly problem: SyntaxProblem };

/**
 * Parses an expression of Okta's expression language; never throws.
 *
 * The grammar is SpEL's without what changes or reaches the host: no assignment, no types, constructors, beans, variables,
 * `++` or `--`. Whether names and functions exist is for `checkExpression` to say.
 * @see https://developer.okta.com/docs/reference/okta-expression-language/
 */
export function parseExpression(text: string): Parsed {
  try {
    if (text.length > LONGEST_EXPRESSION) {
      throw new ExpressionSyntaxError(`the expression is longer than ${LONGEST_EXPRESSION} characters`, 0);
    }
    return { ok: true, tree: new Parser(tokensOf(text)).whole() };
  } catch (error) {
    if (!(error instanceof ExpressionSyntaxError)) throw error;
    return { ok: false, problem: { message: error.message, position: error.position } };
  }
}

class Parser {
  private next = 0;
  private readonly heights = new WeakMap<Node, number>();
  private open = 0;

  constructor(private readonly tokens: readonly Token[]) {}

  whole(): Node {
    const tree = this.expression();
    if (this.token.type !== 'end') throw this.unexpected();
    return tree;
  }

  /** A whole expression: what stands between brackets and in a branch, too. */
  private expression(): Node {
    this.bounded(++this.open, this.token.start);
    const value = this.binary(0);
    const node = this.accept('?') ? this.conditional(value) : this.accept('?:') ? this.elvis(value) : value;
    if (this.is('=')) {
      throw this.wrong("assignment isn't part of Okta's expression language; use == to compare");
    }
    this.open--;
    return node;
  }

  private conditional(condition: Node): Node {
    const whenTrue = this.expression();
    if (!this.accept(':')) throw this.wrong('a condition with `?` needs `:` and the value for when it is false');
    const whenFalse = this.expression();
    return this.node({ kind: 'conditional', condition, whenTrue, whenFalse, ...between(condition, whenFalse) });
  }

  private elvis(value: Node): Node {
    const fallback = this.expression();
    return this.node({ kind: 'elvis', value, fallback, ...between(value, fallback) });
  }

  private binary(tighterThan: number): Node {
    let left = this.unary();
    for (;;) {
      const [operator, strength] = this.operator() ?? [];
      if (!operator || !strength || strength <= tighterThan) return left;
      this.next++;
      const right = this.binary(strength);
      left = this.node({ kind: 'binary', operator, left, right, ...between(left, right) });
      if (strength === COMPARISON && this.operator()?.[1] === COMPARISON) {
        throw this.wrong("comparisons can't be chained; join them with AND");
      }
    }
  }

  private operator(): readonly [BinaryOperator, number] | undefined {
    return binaryOperator(this.token);
  }

  private unary(): Node {
    const { start, type, text } = this.token;
    const word = type === 'name' && text.toLowerCase() === 'not' ? '!' : type === 'operator' ? text : '';
    if (word === '++' || word === '--') throw this.unexpected();
    if (word !== '!' && word !== '-' && word !== '+') return this.postfix();
    this.next++;
    this.bounded(++this.open, start);
    const operand = this.binary(UNARY);
    this.open--;
    return this.node({ kind: 'unary', operator: word, operand, start, end: operand.end });
  }

  /** A value and what is read of it: `user.email`, `{1, 2}[0]`, `findDirectoryUser()?.managerUpn`. */
  private postfix(): Node {
    let target = this.primary();
    for (;;) {
      const { text, type } = this.token;
      if (type !== 'operator') return target;
      if (text === '.' || text === '?.') target = this.member(target);
      else if (text === '[') target = this.index(target);
      else if (COLLECTION_OPERATORS.includes(text))
        target = this.collection(target, text as CollectionOperator); // It is one of the list.
      else return target;
    }
  }

  private member(target: Node): Node {
    const safe = this.take().text === '?.';
    const name = this.token;
    if (name.type !== 'name') throw this.wrong('a name is missing after the dot');
    this.next++;
    if (this.is('(')) return this.call(target, name, safe);
    return this.node({ kind: 'property', target, name: name.text, safe, start: target.start, end: name.end });
  }

  private index(target: Node): Node {
    const open = this.take();
    const index = this.expression();
    const end = this.close(open, ']');
    return this.node({ kind: 'index', target, index, start: target.start, end });
  }

  private collection(target: Node, operator: CollectionOperator): Node {
    const open = this.take();
    const element = this.expression();
    const end = this.close(open, ']');
    return this.node({ kind: 'collection', operator, target, element, start: target.start, end });
  }

  private call(target: Node | undefined, name: Token, safe: boolean): Node {
    const open = this.take();
    const values = this.list(() => this.expression(), open, ')');
    const start = target?.start ?? name.start;
    return this.node({ kind: 'call', target, name: name.text, arguments: values, safe, start, end: this.previousEnd });
  }

  private primary(): Node {
    const token = this.token;
    const { start, end, type, text } = token;
    switch (type) {
      case 'end':
        throw this.wrong(this.next === 0 ? 'the expression is empty' : 'the expression ends where a value is expected');
      case 'text':
        this.next++;
        return { kind: 'text', value: text, start, end };
      case 'integer':
      case 'real':
        this.next++;
        return { kind: 'number', value: Number.parseFloat(text), real: type === 'real', start, end };
      case 'name':
        return this.named(token);
      case 'operator':
        if (text === '(') return this.bracketed();
        if (text === '{') return this.braced();
        throw this.unexpected();
    }
  }

  private named(token: Token): Node {
    const { text, start, end } = token;
    if (this.operator()) throw this.unexpected();
    this.next++;
    if (text === 'T' && this.is('('))
      throw problemAt(token, "types such as `T(...)` aren't part of Okta's expression language");
    if (text === 'new') throw problemAt(token, "constructors aren't part of Okta's expression language");
    if (this.is('(')) return this.call(undefined, token, false);
    switch (text.toLowerCase()) {
      case 'null':
        return { kind: 'null', start, end };
      case 'true':
      case 'false':
        return { kind: 'boolean', value: text.toLowerCase() === 'true', start, end };
      default:
        return { kind: 'name', name: text, start, end };
    }
  }

  private bracketed(): Node {
    const open = this.take();
    if (this.is(')')) throw this.wrong('a value is missing between the brackets');
    const node = this.expression();
    this.close(open, ')');
    return node;
  }

  /** A list `{1, 2}` or a map `{'group.id': '00g...'}`. */
  private braced(): Node {
    const open = this.take();
    const colon = this.tokens[this.next + 1];
    const isMap =
      (this.token.type === 'text' || this.token.type === 'name') && colon?.type === 'operator' && colon.text === ':';
    const at = () => ({ start: open.start, end: this.previousEnd });
    if (isMap) {
      const entries = this.list(() => this.entry(), open, '}');
      return this.node({ kind: 'map', entries, ...at() });
    }
    const elements = this.list(() => this.expression(), open, '}');
    return this.node({ kind: 'list', elements, ...at() });
  }

  private entry(): { key: string; value: Node } {
    const key = this.take();
    if (key.type !== 'text' && key.type !== 'name') throw problemAt(key, 'a key of the map is missing');
    if (!this.accept(':')) throw this.wrong('a key of a map needs `:` and a value');
    return { key: key.text, value: this.expression() };
  }

  private list<Item>(item: () => Item, open: Token, closing: string): Item[] {
    const items: Item[] = [];
    if (this.accept(closing)) return items;
    do items.push(item());
    while (this.accept(','));
    this.close(open, closing);
    return items;
  }

  private close(open: Token, closing: string): number {
    if (this.accept(closing)) return this.previousEnd;
    if (this.token.type === 'end') throw problemAt(open, `the \`${open.text}\` that opens here isn't closed`);
    throw this.wrong(`\`${closing}\` is expected before ${shown(this.token)}`);
  }

  private node<Kind extends Node>(node: Kind): Kind {
    const height = 1 + Math.max(0, ...children(node).map((each) => this.heights.get(each) ?? 0));
    this.bounded(height, node.start);
    this.heights.set(node, height);
    return node;
  }

  private bounded(level: number, position: number): void {
    if (level > DEEPEST_EXPRESSION) {
      throw new ExpressionSyntaxError(`the expression is nested deeper than ${DEEPEST_EXPRESSION} levels`, position);
    }
  }

  private get token(): Token {
    return this.tokens[this.next] as Token; // The last token is the end, past which nothing goes.
  }

  private get previousEnd(): number {
    return (this.tokens[this.next - 1] as Token).end; // Asked only after a token was taken.
  }

  private take(): Token {
    const token = this.token;
    if (token.type !== 'end') this.next++;
    return token;
  }

  private is(operator: string): boolean {
    return this.token.type === 'operator' && this.token.text === operator;
  }

  private accept(operator: string): boolean {
    if (!this.is(operator)) return false;
    this.next++;
    return true;
  }

  private unexpected(): ExpressionSyntaxError {
    const { type, text } = this.token;
    if (type === 'operator' && [')', ']', '}'].includes(text)) return this.wrong(`nothing opens this \`${text}\``);
    if (text === '++' || text === '--') return this.wrong(`\`${text}\` isn't part of Okta's expression language`);
    return this.wrong(`${shown(this.token)} isn't expected here`);
  }

  private wrong(message: string): ExpressionSyntaxError {
    return problemAt(this.token, message);
  }
}

function between(first: Node, last: Node): { start: number; end: number } {
  return { start: first.start, end: last.end };
}

function shown({ type, text }: Token): string {
  if (type === 'end') return 'the end';
  return type === 'text' ? `the text '${text.length > 20 ? `${text.slice(0, 20)}...` : text}'` : `\`${text}\``;
}

function problemAt({ start }: Token, message: string): ExpressionSyntaxError {
  return new ExpressionSyntaxError(message, start);
}
