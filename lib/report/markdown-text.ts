import { printable } from './printable';

/** Foreign text in Markdown, as GitHub renders it: it can't break out of its place. */

/** Text outside of code: no markup, link, mention or reference comes of it; what is in backticks is set as code. */
export function prose(text: string): string {
  return text
    .split('`')
    .map((part, index) => (index % 2 === 1 ? code(part) : unreferenced(tamed(part))))
    .join('');
}

/**
 * GitHub makes references of mentions, `#1`, `GH-1` and the hash of a commit wherever they stand in a text, entities or
 * not: a space of no width keeps them apart.
 * @see https://docs.github.com/en/get-started/writing-on-github/working-with-advanced-formatting/autolinked-references-and-urls
 */
function unreferenced(text: string): string {
  return text
    .replace(/(&#64;|&#35;)/g, '$1&#8203;')
    .replace(/\b(GH-)(?=\d)/gi, '$1&#8203;')
    .replace(/(?<![\p{L}\p{N}#])[0-9a-f]{7,40}(?![\p{L}\p{N}])/giu, (hash) => hash.replace(/.{4}(?=.)/g, '$&&#8203;'));
}

/** A value as code; GitHub makes no mentions, references or links of what is in it. */
export function code(value: string): string {
  return `<code>${tamed(value)}</code>`;
}

/** Entities stand for their character and never for structure, in Markdown as in HTML. */
function tamed(text: string): string {
  return (
    printable(text)
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
