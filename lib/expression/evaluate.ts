import type { EvaluationContext, Profile } from './context';
import { implementationOf } from './functions';
import { element, listOfCsv } from './functions/arrays';
import { parseExpression } from './grammar/parser';
import { functionName, type Node, type NodeOf } from './grammar/tree';
import { type OktaFunction, oktaFunction, type Parameter } from './reference/function-table';
import { acceptsCount, parameterAt, signatureOf } from './reference/signature';
import { regularExpressionMatches } from './regular-expression';
import {
  boundedLength,
  equal,
  fromData,
  type Inner,
  isNumber,
  kindOf,
  NotKnown,
  notKnown,
  numberOf,
  numberText,
  type Outcome,
  ownData,
  Real,
  toValue,
  Wrong,
} from './value';

/**
 * Evaluates an expression for a person; never throws.
 *
 * It follows what Okta documents, and SpEL where Okta says no more than that its language is based on it. Where neither
 * decides, such as for most functions of null, the outcome is `unknown`. An attribute that was never filled is null, one that
 * was emptied is an empty text.
 * @param expression text, or the tree that `parseExpression` made of it
 * @see https://developer.okta.com/docs/reference/okta-expression-language/#check-for-null-and-blank-attributes
 */
export function evaluateExpression(expression: string | Node, context: EvaluationContext): Outcome {
  const parsed = typeof expression === 'string' ? parseExpression(expression) : { ok: true as const, tree: expression };
  if (!parsed.ok) return { kind: 'error', ...parsed.problem };
  const evaluation = new Evaluation(context);
  try {
    return { kind: 'value', value: toValue(evaluation.of(parsed.tree)) };
  } catch (error) {
    const position = evaluation.position;
    if (error instanceof NotKnown) return { kind: 'unknown', reason: error.message, position };
    if (error instanceof Wrong) return { kind: 'error', message: error.message, position };
    throw error;
  }
}

class Evaluation {
  /** Where the node stands that is being computed: when something is thrown, where it was. */
  position = 0;

  constructor(private readonly context: EvaluationContext) {}

  of(node: Node): Inner {
    this.position = node.start;
    switch (node.kind) {
      case 'null':
        return null;
      case 'boolean':
      case 'text':
        return node.value;
      case 'number':
        return node.real ? new Real(node.value) : node.value;
      case 'name':
        return fromData(this.root(node.name));
      case 'property':
        return this.property(node);
      case 'call':
        return this.call(node);
      case 'index':
        return this.index(node);
      case 'collection':
        return notKnown('projections and selections are not computed here');
      case 'unary':
        return this.unary(node);
      case 'binary':
        return this.binary(node);
      case 'conditional':
        return this.condition(node.condition) ? this.of(node.whenTrue) : this.of(node.whenFalse);
      case 'elvis': {
        // Okta: for null and for an empty text.
        const value = this.of(node.value);
        return value === null || value === '' ? this.of(node.fallback) : value;
      }
      case 'list':
        return node.elements.map((each) => this.of(each));
      case 'map':
        return new Map(node.entries.map(({ key, value }) => [key, this.of(value)]));
    }
  }

  private root(name: string): Profile {
    const profile = this.profile(name);
    return profile ?? notKnown(`\`${name}\` isn't given`);
  }

  private profile(name: string): Profile | undefined {
    const { user, appuser, app, org, session, apps, side } = this.context;
    switch (name) {
      case 'user':
        return user;
      case 'appuser':
      case 'appUser':
        return appuser;
      case 'source':
        return side === 'from-app' ? appuser : user;
      case 'app':
        return app;
      case 'org':
        return org;
      case 'session':
        return session;
      default:
        return apps ? (ownData(apps, name) as Profile | undefined) : undefined; // As the type of the context has it.
    }
  }

  private property(node: NodeOf<'property'>): Inner {
    const { target, name, safe } = node;
    // Only the attribute is read of a profile, so that others may hold whatever they like.
    if (target.kind === 'name') return fromData(ownData(this.root(target.name), name));
    const value = this.of(target);
    this.position = node.start;
    if (value instanceof Map) return (value as ReadonlyMap<string, Inner>).get(name) ?? null; // A Map in a value has texts for keys: parsing makes no others.
    if (value === null) return safe ? null : notKnown(`Okta doesn't document what \`${name}\` of null is`);
    throw new Wrong(`${kindOf(value)} has no attribute \`${name}\``);
  }

  private call(node: NodeOf<'call'>): Inner {
    const name = functionName(node);
    const definition = name === undefined ? undefined : oktaFunction(name);
    if (!definition) {
      if (name === undefined || (node.target?.kind === 'name' && this.profile(node.target.name))) {
        return notKnown(`methods of values such as \`${node.name}\` aren't in Okta's reference`);
      }
      throw new Wrong(`Okta's reference has no function \`${name}\``);
    }
    if (!acceptsCount(definition, node.arguments.length))
      throw new Wrong(`\`${name}\` takes ${signatureOf(definition)}`);
    const values = node.arguments.map((each, index) => {
      const value = this.of(each);
      this.position = each.start;
      return argument(value, definition, parameterAt(definition, index));
    });
    this.position = node.start;
    return implementationOf(definition.name)?.(values, this.context) ?? null;
  }

  private index(node: NodeOf<'index'>): Inner {
    const list = this.of(node.target);
    const position = this.of(node.index);
    this.position = node.start;
    return Array.isArray(list) && typeof position === 'number'
      ? element(list, position)
      : notKnown(`Okta doesn't document reading ${kindOf(list)} by ${kindOf(position)} in brackets`);
  }

  private unary({ operator, operand, start }: NodeOf<'unary'>): Inner {
    if (operator === '!') return !this.condition(operand);
    const value = this.of(operand);
    this.position = start;
    if (!isNumber(value)) return notKnown(`Okta doesn't document \`${operator}\` before ${kindOf(value)}`);
    const sign = operator === '-' ? -1 : 1;
    return value instanceof Real ? new Real(sign * value.value) : sign * value;
  }

  private binary(node: NodeOf<'binary'>): Inner {
    const { operator } = node;
    if (operator === 'AND') return this.condition(node.left) && this.condition(node.right);
    if (operator === 'OR') return this.condition(node.left) || this.condition(node.right);
    const left = this.of(node.left);
    const right = this.of(node.right);
    this.position = node.start;
    switch (operator) {
      case '==':
        return equal(left, right);
      case '!=':
        return !equal(left, right);
      case '<':
      case '<=':
      case '>':
      case '>=':
        return ordered(operator, left, right);
      case 'matches':
        return typeof left === 'string' && typeof right === 'string'
          ? regularExpressionMatches(right, left, 'whole')
          : notKnown(`Okta doesn't document \`matches\` of ${kindOf(left)} and ${kindOf(right)}`);
      case '+':
        return plus(left, right);
      case '-':
        return typeof left === 'number' && typeof right === 'number'
          ? integer(left - right)
          : notKnown(`Okta doesn't document \`-\` of ${kindOf(left)} and ${kindOf(right)}`);
      default:
        return notKnown(`Okta doesn't document the operator \`${operator}\``);
    }
  }

  private condition(node: Node): boolean {
    const value = this.of(node);
    this.position = node.start;
    if (typeof value === 'boolean') return value;
    if (value === null) return notKnown("Okta doesn't document what null counts for as a condition");
    throw new Wrong(`a condition must be true or false, not ${kindOf(value)}`);
  }
}

function argument(value: Inner, { name }: OktaFunction, { type, nullable }: Parameter): Inner {
  if (type === 'any' || (value === null && nullable)) return value;
  if (value === null) return notKnown(`Okta doesn't document what \`${name}\` gives for null`);
  if (type === 'String' && typeof value === 'string') return value;
  if (type === 'int' && typeof value === 'number') return value;
  if (type === 'Array' && Array.isArray(value)) return value;
  if (type === 'Array' && typeof value === 'string') return listOfCsv(value);
  return notKnown(`Okta doesn't document what \`${name}\` gives for ${kindOf(value)}`);
}

function ordered(operator: '<' | '<=' | '>' | '>=', left: Inner, right: Inner): boolean {
  const pair = isNumber(left) && isNumber(right) ? [numberOf(left), numberOf(right)] : [left, right];
  const [first, second] = pair as [number, number]; // The next line refuses all but two numbers and two texts, which compare alike.
  if (typeof first !== typeof second || !['number', 'string'].includes(typeof first)) {
    return notKnown(`Okta doesn't document \`${operator}\` between ${kindOf(left)} and ${kindOf(right)}`);
  }
  if (operator === '<') return first < second;
  if (operator === '<=') return first <= second;
  return operator === '>' ? first > second : first >= second;
}

function plus(left: Inner, right: Inner): Inner {
  if (isNumber(left) && isNumber(right)) {
    return typeof left === 'number' && typeof right === 'number'
      ? integer(left + right)
      : new Real(numberOf(left) + numberOf(right));
  }
  const [first, second] = [addend(left), addend(right)];
  if (first === undefined || second === undefined) {
    return notKnown(`Okta doesn't document \`+\` of ${kindOf(left)} and ${kindOf(right)}`);
  }
  boundedLength(first.length + second.length);
  return first + second;
}

function addend(value: Inner): string | undefined {
  return typeof value === 'string' ? value : isNumber(value) ? numberText(value) : undefined;
}

function integer(value: number): number {
  return Math.abs(value) < 2 ** 31 ? value : notKnown("the number gets larger than Java's Integer");
}
