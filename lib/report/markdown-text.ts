import { printable, shortened } from './printable';

/** Foreign text as GitHub's Markdown, which it can't break out of, and as short as a comment needs it. */

/**
 * Text outside of code: no markup, link, mention or reference comes of it; what is in backticks is set as code.
 * @param length characters at most; hostile text, which grows when it is escaped, is cut further
 */
export function prose(text: string, length = Number.POSITIVE_INFINITY): string {
  return fitted(text, length, (one) =>
    one
      .split(/(`[^`]+`)/)
      .map((part, index) => (index % 2 === 1 ? taggedCode(part.slice(1, -1)) : unreferring(part)))
      .join(''),
  );
}

/** A value as code, in which GitHub makes no mentions and references. */
export function code(text: string, length = Number.POSITIVE_INFINITY): string {
  return fitted(text, length, taggedCode);
}

/** Bytes as they count for the length of a comment, with the line end. */
export function size(lines: readonly string[]): number {
  return lines.reduce((sum, line) => sum + Buffer.byteLength(line) + 1, 0);
}

/** The first of the lines, as many as there is room for. */
export function fitting(lines: readonly string[], space: number): string[] {
  let used = 0;
  const end = lines.findIndex((line) => {
    used += size([line]);
    return used > space;
  });
  return end < 0 ? [...lines] : lines.slice(0, end);
}

/** What an ordinary character comes to when it is written as an entity; most are a byte. */
const MOST_BYTES = 6;

/** Cut before it is written, and further while the escapes of hostile text take more room than the text may have. */
function fitted(text: string, length: number, write: (text: string) => string): string {
  for (let characters = length; characters > 1; characters = Math.floor(characters / 2)) {
    const written = write(shortened(text, characters));
    if (Buffer.byteLength(written) <= length * MOST_BYTES) {
      return written;
    }
  }
  return '…';
}

function taggedCode(text: string): string {
  // Renderers link mail addresses even here. A comment, which is no part of the value, comes between the halves of one.
  return `<code>${tamed(printable(text)).replaceAll(entityOf('@'), `<!-- -->${entityOf('@')}`)}</code>`;
}

/** A character without width, which `printable` leaves in no foreign text. */
const BREAK = '\u200B';

/** Breaks what GitHub takes for a mention, an issue (`#1`, `GH-1`), a commit or an emoji, and leaves it readable. */
function unreferring(text: string): string {
  const broken = printable(text)
    .replace(/[@#]/g, `$&${BREAK}`)
    .replace(/\bGH-(?=\d)/gi, `$&${BREAK}`)
    .replace(/:(?=[\w+-]+:)/g, `$&${BREAK}`)
    .replace(/\b[0-9a-f]{7,}\b/gi, (commit) => commit.replace(/.{6}(?=.)/g, `$&${BREAK}`));
  return tamed(broken).replaceAll(BREAK, entityOf(BREAK));
}

/** Entities stand for their character and never for structure, in Markdown as in HTML. */
function tamed(printed: string): string {
  return (
    printed
      .replace(/[&<>"`*[\]{}|~\\#@!$^]/g, entityOf)
      // Within a word an underscore is never markup, and addresses stay readable in the source.
      .replace(/(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu, entityOf)
      .replace(/:(?=\S)/g, entityOf)
      .replace(/(?<=www)\./gi, entityOf)
  );
}

function entityOf(character: string): string {
  return `&#${character.codePointAt(0)};`;
}
