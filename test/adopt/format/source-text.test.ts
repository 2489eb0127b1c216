import * as fc from 'fast-check';
import { sourceString, sourceText } from '../../../lib/adopt/format/source-text';

const evaluated = (text: string): unknown => new Function(`return ${text};`)();

test('any text is a literal that means it, on one line of what can be seen', () => {
  fc.assert(
    fc.property(
      fc.oneof(fc.string({ unit: 'binary' }), fc.string({ unit: fc.constantFrom(...'\'"`\\$\n\u2028\ud800{}') })),
      (text) => {
        const literal = sourceString(text);
        expect(evaluated(literal)).toBe(text);
        expect(literal).not.toMatch(/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/u);
      },
    ),
  );
});

test('any plain data is source that means it, whatever stands beside it in comments', () => {
  fc.assert(
    fc.property(fc.jsonValue({ maxDepth: 4 }), (value) => {
      const comment = (text: string) => (text.length % 2 === 0 ? 'a */ name' : undefined);
      for (const text of [sourceText(value), sourceText(value, 4, comment)]) {
        expect(JSON.stringify(evaluated(text.includes('\n') ? `(${text}\n)` : text))).toBe(JSON.stringify(value));
      }
    }),
  );
});

test('a key that would set the prototype stays a key', () => {
  const value = JSON.parse('{"__proto__":"a"}');
  expect(Object.keys(evaluated(`(${sourceText(value)})`) as object)).toEqual(['__proto__']);
});

test('what is short stands on one line, and a list of objects does not', () => {
  expect(sourceText({ a: 'x', 'b c': [1, true, null] })).toBe("{ a: 'x', 'b c': [1, true, null] }");
  expect(sourceText([{ a: 1 }, { b: "it's" }])).toBe('[\n  { a: 1 },\n  { b: "it\'s" },\n]');
});
