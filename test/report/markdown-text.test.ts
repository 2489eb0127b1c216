import { code, fitting, prose, size } from '../../lib/report/markdown-text';

test('ordinary text is cut by its length alone', () => {
  expect(prose('Zuora | OneID', 100)).toBe('Zuora &#124; OneID');
  expect(prose('|'.repeat(100), 100)).toBe('&#124;'.repeat(100));
  expect(code('x'.repeat(101), 100)).toBe(`<code>${'x'.repeat(99)}…</code>`);
});

test.each(['\u{E0001}', '@', '\u202E', '\uD800', '#'])(
  'text whose escapes are long is cut further: %j',
  (character) => {
    for (const write of [prose, code]) {
      const written = write(character.repeat(1000), 200);
      expect(Buffer.byteLength(written)).toBeLessThanOrEqual(1200);
      expect(written).toMatch(/…(<\/code>)?$/);
    }
  },
);

test('what is in backticks is code, a backtick alone is a backtick', () => {
  expect(prose('Use `a_b`, not ` alone', 100)).toBe('Use <code>a_b</code>, not &#96; alone');
});

test('lines are taken while there is room, counted with their ends', () => {
  const lines = ['aaaa', '日', 'b'];
  expect(size(lines)).toBe(5 + 4 + 2);
  expect(fitting(lines, 11)).toEqual(lines);
  expect(fitting(lines, 10)).toEqual(['aaaa', '日']);
  expect(fitting(lines, 4)).toEqual([]);
});
