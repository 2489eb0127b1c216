import { stripVTControlCharacters } from 'node:util';

/** Columns that a text takes in a terminal. Colours take none. */
export function displayWidth(text: string): number {
  const shown = stripVTControlCharacters(text);
  if (ONE_COLUMN_EACH.test(shown)) return shown.length;
  let columns = 0;
  for (const { segment } of GRAPHEMES.segment(shown)) columns += TWO_COLUMNS.test(segment) ? 2 : 1;
  return columns;
}

/** A text that fills so many columns, with spaces after it. */
export function padded(text: string, columns: number): string {
  return text + ' '.repeat(Math.max(0, columns - displayWidth(text)));
}

const ONE_COLUMN_EACH = /^[ -~]*$/;
const GRAPHEMES = new Intl.Segmenter('en');

/**
 * What begins with an East Asian character or is an emoji. Node.js knows the scripts, but not the property itself; half width
 * forms are the exception, symbols and full width forms the addition.
 * @see https://www.unicode.org/reports/tr11/
 */
const TWO_COLUMNS =
  /^(?![\uFF61-\uFFDC])(\p{Script=Han}|\p{Script=Hiragana}|\p{Script=Katakana}|\p{Script=Hangul}|\p{Script=Bopomofo}|\p{Script=Yi}|[\u3000-\u303E\u30FB\u30FC\uFF01-\uFF60\uFFE0-\uFFE6]|\p{Emoji_Presentation})|\uFE0F/u;
