import { DEEPEST_EXPRESSION, LONGEST_EXPRESSION, type Node, parseExpression } from '../../../lib/expression';

describe('an expression is parsed', () => {
  it.each([
    ["a OR b AND c == 'x'", "(a OR (b AND (c == 'x')))"],
    ['a || b && c', '(a OR (b AND c))'],
    ['!user.isContractor AND user.salary > 1000000', '((!user.isContractor) AND (user.salary > 1000000))'],
    ['!a == b', '((!a) == b)'],
    ['not a or b', '((!a) OR b)'],
    ['a lt b and c ge d', '((a < b) AND (c >= d))'],
    ['1 + 2 - 3 * 4', '((1 + 2) - (3 * 4))'],
    ['-a + b', '((-a) + b)'],
    ['a ? b : c ? d : e', '(a ? b : (c ? d : e))'],
    ['a ?: b ?: c', '(a ?: (b ?: c))'],
    ["a == 'x' ? b : c", "((a == 'x') ? b : c)"],
    ["a matches '[a-z]+' OR b", "((a matches '[a-z]+') OR b)"],
    ['{1, {2}, {}}[0]', '{1, {2}, {}}[0]'],
    [
      "user.isMemberOf({'group.id': '00g1', operator: 'EXACT'})",
      "user.isMemberOf({group.id: '00g1', operator: 'EXACT'})",
    ],
    ['user.getGroups(x).![name]', 'user.getGroups(x).![name]'],
    ['findDirectoryUser()?.managerUpn', 'findDirectoryUser()?.managerUpn'],
    [
      'hasWorkdayUser() ? findWorkdayUser().employeeID : null',
      '(hasWorkdayUser() ? findWorkdayUser().employeeID : null)',
    ],
    ['Arrays.size(NULL)', 'Arrays.size(null)'],
    ['TRUE == False', '(true == false)'],
    ['  user . email\n', 'user.email'],
    ['ünïcode_1.größe', 'ünïcode_1.größe'],
  ])('%s', (text, tree) => {
    const parsed = parseExpression(text);
    expect(parsed.ok && written(parsed.tree)).toBe(tree);
  });

  it.each([
    [`'it''s'`, "it's"],
    [`"say ""hi"""`, 'say "hi"'],
    ['"XDOMAIN\\"', 'XDOMAIN\\'],
    [`'"'`, '"'],
    [`''`, ''],
  ])('the text %s holds its doubled quote once and its backslash as it is', (text, value) => {
    expect(parseExpression(text)).toMatchObject({ ok: true, tree: { kind: 'text', value } });
  });

  it('every node knows where it stands', () => {
    const text = ' String.len( user.email ) + 1';
    const parsed = parseExpression(text);
    if (!parsed.ok || parsed.tree.kind !== 'binary') throw new Error('not parsed');
    const { left, right } = parsed.tree;
    expect([left, right].map(({ start, end }) => text.slice(start, end))).toEqual(['String.len( user.email )', '1']);
  });
});

describe('what is no expression is refused with its place', () => {
  it.each([
    ['', 0, 'the expression is empty'],
    ['   ', 3, 'the expression is empty'],
    ["user.locale + 'x", 14, "the quote ' that opens here isn't closed"],
    [`"it's`, 0, 'the quote " that opens here isn\'t closed'],
    ["'a''", 0, "the quote ' that opens here isn't closed"],
    ['user.email = 1', 11, "assignment isn't part of Okta's expression language; use == to compare"],
    ['a ? b = c : d', 6, "assignment isn't part of Okta's expression language; use == to compare"],
    ['(a + b', 0, "the `(` that opens here isn't closed"],
    ['String.len(user.email', 10, "the `(` that opens here isn't closed"],
    ['{1, 2', 0, "the `{` that opens here isn't closed"],
    ['a[0', 1, "the `[` that opens here isn't closed"],
    ['(a]', 2, '`)` is expected before `]`'],
    ['a)', 1, 'nothing opens this `)`'],
    ['()', 1, 'a value is missing between the brackets'],
    ['a +', 3, 'the expression ends where a value is expected'],
    ['a b', 2, "`b` isn't expected here"],
    ["a 'b'", 2, "the text 'b' isn't expected here"],
    ['and b', 0, "`and` isn't expected here"],
    ['a ? b', 5, 'a condition with `?` needs `:` and the value for when it is false'],
    ['a == b == c', 7, "comparisons can't be chained; join them with AND"],
    ['user.', 5, 'a name is missing after the dot'],
    ["user.'email'", 5, 'a name is missing after the dot'],
    ['T(java.lang.Runtime).getRuntime()', 0, "types such as `T(...)` aren't part of Okta's expression language"],
    ["new java.io.File('x')", 0, "constructors aren't part of Okta's expression language"],
    ['@bean.run()', 0, "references to beans such as `@name` aren't part of Okta's expression language"],
    ['#root', 0, "variables such as `#name` aren't part of Okta's expression language"],
    ['user.count++', 10, "`++` isn't part of Okta's expression language"],
    ['++user.count', 0, "`++` isn't part of Okta's expression language"],
    ['a & b', 2, 'a single `&` is no operator; use AND'],
    ['‘a’', 0, "a typographic quote doesn't start a text; use ' or \""],
    ['a ~ b', 2, 'the character "~" has no meaning outside of quotes'],
    ['a 😀', 2, 'the character "😀" has no meaning outside of quotes'],
    ['{a: 1, 2}', 7, 'a key of the map is missing'],
    ["{'a': 1, 'b'}", 12, 'a key of a map needs `:` and a value'],
    ['99999999999999999999', 0, 'the number is too large'],
    ['1e999', 0, 'the number is too large'],
  ])('%s', (text, position, message) => {
    expect(parseExpression(text)).toEqual({ ok: false, problem: { message, position } });
  });

  it('a text that is too long', () => {
    const text = (length: number) => `'${'x'.repeat(length - 2)}'`;
    expect(parseExpression(text(LONGEST_EXPRESSION))).toMatchObject({ ok: true });
    expect(parseExpression(text(LONGEST_EXPRESSION + 1))).toMatchObject({
      ok: false,
      problem: { message: 'the expression is longer than 10000 characters' },
    });
  });

  it.each([
    ['brackets', (depth: number) => '('.repeat(depth - 1) + 1 + ')'.repeat(depth - 1)],
    ['calls', (depth: number) => 'f('.repeat(depth - 1) + 1 + ')'.repeat(depth - 1)],
    ['lists', (depth: number) => '{'.repeat(depth - 1) + 1 + '}'.repeat(depth - 1)],
    ['negations', (depth: number) => `${'!'.repeat(depth - 1)}a`],
    ['sums', (depth: number) => `a${'+a'.repeat(depth)}`],
    ['branches', (depth: number) => `${'a?b:'.repeat(depth - 1)}c`],
    ['attributes', (depth: number) => `a${'.a'.repeat(depth)}`],
  ])('%s nested too deep', (_, nested) => {
    expect(parseExpression(nested(DEEPEST_EXPRESSION))).toMatchObject({ ok: true });
    for (const depth of [DEEPEST_EXPRESSION + 2, 3000]) {
      expect(parseExpression(nested(depth))).toMatchObject({
        ok: false,
        problem: { message: expect.stringMatching(/nested deeper than 250 levels|longer than/) },
      });
    }
  });
});

/** The tree with all its brackets. */
function written(node: Node): string {
  const all = (nodes: readonly Node[]) => nodes.map(written).join(', ');
  switch (node.kind) {
    case 'null':
      return 'null';
    case 'boolean':
    case 'number':
      return String(node.value);
    case 'text':
      return `'${node.value}'`;
    case 'name':
      return node.name;
    case 'property':
      return `${written(node.target)}${node.safe ? '?.' : '.'}${node.name}`;
    case 'call':
      return `${node.target ? `${written(node.target)}.` : ''}${node.name}(${all(node.arguments)})`;
    case 'index':
      return `${written(node.target)}[${written(node.index)}]`;
    case 'collection':
      return `${written(node.target)}${node.operator}${written(node.element)}]`;
    case 'unary':
      return `(${node.operator}${written(node.operand)})`;
    case 'binary':
      return `(${written(node.left)} ${node.operator} ${written(node.right)})`;
    case 'conditional':
      return `(${written(node.condition)} ? ${written(node.whenTrue)} : ${written(node.whenFalse)})`;
    case 'elvis':
      return `(${written(node.value)} ?: ${written(node.fallback)})`;
    case 'list':
      return `{${all(node.elements)}}`;
    case 'map':
      return `{${node.entries.map(({ key, value }) => `${key}: ${written(value)}`).join(', ')}}`;
  }
}
