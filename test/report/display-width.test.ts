import { displayWidth, padded } from '../../lib/report/display-width';

test.each([
  ['', 0],
  ['Zuora OneID', 11],
  ['é', 1],
  ['e\u0301', 1],
  ['Łódź – “x” … ›', 14],
  ['✓ ✗ ✔', 5],
  ['人事部', 6],
  ['ひらがな カタカナー', 19],
  ['ﾊﾝｶｸ', 4],
  ['한국어', 6],
  ['ＡＢ（）', 8],
  ['、。「」', 8],
  ['🚀', 2],
  ['👩‍👩‍👧', 2],
  ['🇩🇪', 2],
  ['☑️', 2],
  ['\u001b[1;31mCRITICAL\u001b[0m', 8],
])('%j takes %i columns', (text, columns) => {
  expect(displayWidth(text)).toBe(columns);
});

test('a column is filled by what is seen, not by what is stored', () => {
  expect([padded('人事', 6), padded('\u001b[1ma\u001b[0m', 3), padded('longer', 3)]).toEqual([
    '人事  ',
    '\u001b[1ma\u001b[0m  ',
    'longer',
  ]);
});
