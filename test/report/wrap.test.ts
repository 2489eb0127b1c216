import fc from 'fast-check';
import { displayWidth } from '../../lib/report/display-width';
import { wordsOf, wrap } from '../../lib/report/wrap';

const word = fc.oneof(
  fc.string({ unit: 'grapheme', minLength: 1, maxLength: 30 }).filter((text) => !/[\s\p{Cc}\p{Cf}]/u.test(text)),
  fc.constantFrom(
    '人事部',
    '`terraform state rm a b`',
    '“Zuora OneID”',
    'okta_group.of["a b"]',
    '::error::x',
    '->',
    '🚀',
  ),
  fc.webUrl(),
);
const text = fc.array(word, { minLength: 1, maxLength: 30 }).map((words) => words.join(' '));
const layout = fc.record({
  width: fc.integer({ min: 1, max: 120 }),
  indent: fc.constantFrom('', '  ', '   - '),
  hanging: fc.constantFrom('', '  ', ' '.repeat(8)),
});

test('no line is longer than the width, unless it is one word, or one that may begin no line', () => {
  fc.assert(
    fc.property(text, layout, (prose, { width, indent, hanging }) => {
      const lines = wrap(wordsOf(prose), { width, indent, hanging });
      for (const [index, line] of lines.entries()) {
        const words = wordsOf(line.slice((index === 0 ? indent : hanging).length));
        const parts = words.filter((each) => !each.startsWith('::'));
        if (displayWidth(line) > width) expect(parts.length).toBeLessThanOrEqual(1);
      }
    }),
  );
});

test('lines are as full as they can be', () => {
  fc.assert(
    fc.property(text, layout, (prose, { width, indent, hanging }) => {
      fc.pre(!prose.includes('::'));
      const lines = wrap(wordsOf(prose), { width, indent, hanging });
      for (const [index, line] of lines.slice(1).entries()) {
        const first = wordsOf(line.slice(hanging.length))[0] ?? '';
        expect(displayWidth(`${lines[index]} ${first}`)).toBeGreaterThan(width);
      }
    }),
  );
});

test('nothing is lost: the lines without what they begin with are the text', () => {
  fc.assert(
    fc.property(text, layout, (prose, { width, indent, hanging }) => {
      const lines = wrap(wordsOf(prose), { width, indent, hanging });
      expect(lines.map((line, index) => line.slice((index === 0 ? indent : hanging).length)).join(' ')).toBe(prose);
    }),
  );
});

test('no line begins with a command to a CI system that did not begin the text', () => {
  fc.assert(
    fc.property(text, layout, (prose, given) => {
      const further = wrap(wordsOf(prose), given).slice(1);
      expect(further.filter((line) => line.trimStart().startsWith('::'))).toEqual([]);
    }),
  );
  expect(wrap(wordsOf('a \u00a0\u3000::add-mask::b'), { width: 1 })).toEqual(['a \u00a0\u3000::add-mask::b']);
});

test('colours take no room, and none goes over the end of a line', () => {
  fc.assert(
    fc.property(text, layout, (prose, given) => {
      const plain = wrap(wordsOf(prose), given);
      const coloured = wrap(wordsOf(`\u001b[1;31m${prose}\u001b[0m`), given);
      const begins = (index: number) => (index === 0 ? given.indent : given.hanging);
      expect(coloured).toEqual(
        plain.map((line, index) => `${begins(index)}\u001b[1;31m${line.slice(begins(index).length)}\u001b[0m`),
      );
    }),
  );
});

test.each<[string, string[]]>([
  ['run `terraform state rm a`, then go', ['run', '`terraform state rm a`,', 'then', 'go']],
  ['the group “Sales and more” of', ['the', 'group', '“Sales and more”', 'of']],
  [
    `says: “${'a b '.repeat(15)}” is a name, “${'a b '.repeat(16)}” a sentence`,
    [
      'says:',
      `“${'a b '.repeat(15)}”`,
      'is',
      'a',
      'name,',
      '“a',
      ...'b a '.repeat(15).trim().split(' '),
      'b',
      '”',
      'a',
      'sentence',
    ],
  ],
  ['okta_group.of["a \\" b"].x is', ['okta_group.of["a \\" b"].x', 'is']],
  ['a stray ` is a word', ['a', 'stray', '`', 'is', 'a', 'word']],
  ['spaces  that   follow', ['spaces  that   follow']],
  ['人事 部', ['人事', '部']],
  ['', []],
])('%j has the words %j', (prose, words) => {
  expect(wordsOf(prose)).toEqual(words);
});

test('what is one word for the caller stays one', () => {
  expect(wrap(['found:', 'a value of many words'], { width: 12, indent: '  ', hanging: '    ' })).toEqual([
    '  found:',
    '    a value of many words',
  ]);
});
