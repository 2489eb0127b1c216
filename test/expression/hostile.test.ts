import fc from 'fast-check';
import {
  analyseExpression,
  checkExpression,
  type EvaluationContext,
  evaluateExpression,
  OKTA_FUNCTIONS,
  parseExpression,
  type Side,
} from '../../lib/expression';
import { finishes } from '../support/finishes';

const SIDES: Side[] = ['to-app', 'from-app', 'group-rule', 'saml'];

const words = fc.constantFrom(
  ...['user', 'source', 'appuser', 'app', '.', '?.', 'email', 'constructor', '__proto__', 'prototype', 'toString'],
  ...["'a'", '"b"', "'", '"', "''", '1', '2.5', '1e9', '99999999999', 'null', 'true', '(', ')', '{', '}', '[', ']'],
  ...['.![', '.?[', ',', ':', '?', '?:', '+', '-', '*', '/', '%', '^', '!', '==', '!=', '<', '>=', '=', '++', '#', '@'],
  ...[' AND ', ' or ', ' not ', ' matches ', ' eq ', 'T(', 'new ', '\\', '\n', '😀', '\u2028', '‘', '&', '|'],
  ...OKTA_FUNCTIONS.map(({ name }) => `${name}(`),
);

const sense = fc.letrec<{ node: string }>((tie) => ({
  node: fc.oneof(
    { maxDepth: 6 },
    fc.constantFrom(
      'user.email',
      'user.list',
      "'a'",
      "'[a-z]*'",
      "'2015-07-31T17:18:37Z'",
      '{1, 2}',
      '0',
      '7',
      'null',
      'true',
    ),
    fc
      .tuple(fc.constantFrom(...OKTA_FUNCTIONS.map(({ name }) => name)), fc.array(tie('node'), { maxLength: 4 }))
      .map(([name, values]) => `${name}(${values.join(', ')})`),
    fc
      .tuple(tie('node'), fc.constantFrom('+', '-', ' AND ', ' OR ', '==', '!=', '<', ' matches ', ' ?: '), tie('node'))
      .map(([left, operator, right]) => `(${left}${operator}${right})`),
    fc.tuple(tie('node'), tie('node'), tie('node')).map(([a, b, c]) => `(${a} ? ${b} : ${c})`),
    fc.tuple(tie('node'), tie('node')).map(([list, index]) => `${list}[${index}]`),
  ),
})).node;

const context: EvaluationContext = {
  user: { email: 'ada@example.com', list: ['a', 1, null, { b: [] }], nan: Number.NaN, date: new Date(0), run: () => 1 },
  appuser: JSON.parse('{"__proto__": {"polluted": true}, "email": "x"}'),
  groups: [{ id: '00g1', name: 'a' }],
  internal: { id: '00u1' },
  directoryUser: null,
  now: new Date(0),
};

function everything(text: string): void {
  const parsed = parseExpression(text);
  if (!parsed.ok) {
    expect(parsed.problem.position).toBeGreaterThanOrEqual(0);
    expect(parsed.problem.position).toBeLessThanOrEqual(text.length);
  }
  for (const side of SIDES) {
    for (const { position } of checkExpression(text, { side })) expect(position).toBeLessThanOrEqual(text.length);
  }
  const outcome = evaluateExpression(text, context);
  expect(['value', 'unknown', 'error']).toContain(outcome.kind);
  if (outcome.kind === 'value') JSON.stringify(outcome.value);
  if (parsed.ok) analyseExpression(parsed.tree);
}

it('any text gets an answer', () => {
  fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 60 }), everything), { numRuns: 300 });
});

it('any row of words gets an answer', () => {
  fc.assert(
    fc.property(
      fc.array(words, { maxLength: 25 }).map((each) => each.join('')),
      everything,
    ),
    { numRuns: 800 },
  );
});

it('any expression of functions and operators gets an answer', () => {
  fc.assert(fc.property(sense, everything), { numRuns: 400 });
});

it('any data of a profile gets an answer', () => {
  fc.assert(
    fc.property(fc.dictionary(fc.string(), fc.anything()), fc.anything(), (profile, email) => {
      for (const text of [
        'user.email',
        "user.email + 'x'",
        'user',
        'user.email[0]',
        'user.email.a',
        'Arrays.size(user.email)',
      ]) {
        expect(['value', 'unknown', 'error']).toContain(evaluateExpression(text, { user: { ...profile, email } }).kind);
      }
    }),
    { numRuns: 300 },
  );
});

describe('nothing of the host is reached', () => {
  it.each([
    'user.constructor',
    'user.__proto__',
    'user.toString',
    'user.hasOwnProperty',
    'user.nested.constructor',
    'user.nested.__proto__',
    'appuser.polluted',
    'app.constructor',
  ])('%s is an attribute that nobody has', (expression) => {
    expect(evaluateExpression(expression, { ...context, user: { nested: {} }, app: {} })).toEqual({
      kind: 'value',
      value: null,
    });
  });

  it.each([
    ['constructor.name', 'unknown'],
    ['globalThis.process', 'unknown'],
    ['process.env', 'unknown'],
    ['__proto__.a', 'unknown'],
    ["'a'.constructor", 'error'],
    ['user.list.length', 'error'],
    ["'a'.concat('b')", 'unknown'],
    ['user.list.map(1)', 'unknown'],
    ['user.run()', 'unknown'],
    ['user.run', 'unknown'],
    ["constructor('a')", 'error'],
    ["__proto__('a')", 'error'],
    ['toString()', 'error'],
    ["String.constructor('return 1')", 'error'],
    ['String.fromCharCode(65)', 'error'],
    ["Arrays.__proto__('a')", 'error'],
    ["require('fs')", 'error'],
    ["eval('1')", 'error'],
    ["user['constructor']", 'unknown'],
  ])('%s is %s', (expression, kind) => {
    expect(evaluateExpression(expression, { ...context, apps: {} }).kind).toBe(kind);
  });

  it('no accessor of a profile runs, and nothing inherited is read', () => {
    let ran = false;
    class Person {
      get email() {
        ran = true;
        return 'a';
      }
    }
    const own = Object.defineProperty({}, 'email', {
      enumerable: true,
      get: () => {
        ran = true;
        return 'a';
      },
    });
    for (const user of [new Person(), own, Object.create({ email: 'a' })]) {
      expect(evaluateExpression('user.email', { user })).toEqual({ kind: 'value', value: null });
    }
    expect(ran).toBe(false);
  });

  it('no key reaches a prototype', () => {
    const outcome = evaluateExpression("{'__proto__': {'polluted': 1}, 'constructor': 2}", {});
    expect(outcome.kind === 'value' && JSON.stringify(outcome.value)).toBe(
      '{"__proto__":{"polluted":1},"constructor":2}',
    );
    expect(Object.keys(evaluateExpression('appuser', context))).toContain('value');
    expect(({} as { polluted?: unknown }).polluted).toBeUndefined();
  });
});

describe('nothing takes for ever', () => {
  it.each([
    ['a repeat in a repeat', `'${'a'.repeat(40)}!' matches '(a+)+'`, 'value'],
    ['alternatives that overlap', `'${'a'.repeat(40)}!' matches '(a|aa)+'`, 'value'],
    ['a count in a count', "'a' matches '((a{900}){900}){900}'", 'unknown'],
    ['a look ahead', "'a' matches '(?=a)a'", 'unknown'],
    ['a back reference', "'aa' matches '(a)\\1'", 'unknown'],
    ['classes that only Java intersects', "'a' matches '[a-z&&[^b]]'", 'unknown'],
    ['a pattern that is too long', `'a' matches '${'a?'.repeat(300)}'`, 'unknown'],
    ['a pattern that is none', "'a' matches '('", 'unknown'],
    [
      'texts that multiply',
      `${'String.replace('.repeat(20)}'aaaaaaaaaa'${", 'a', 'aaaaaaaaaa')".repeat(20)}`,
      'unknown',
    ],
    ['texts that add up', `String.join(user.big${', user.big'.repeat(50)})`, 'unknown'],
  ])('%s', (_, expression, kind) => {
    finishes(() => expect(evaluateExpression(expression, { user: { big: 'x'.repeat(50_000) } }).kind).toBe(kind));
  });
});
