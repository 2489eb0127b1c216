/**
 * Names, addresses and messages come from a plan or a state and may hold anything. Here they become one line that can't move the
 * cursor, hide text, turn its direction or start a command of a CI system.
 */
export function printable(text: string): string {
  return (
    text
      .replace(UNPRINTABLE, escapeOf)
      // `##[error]`, `##vso[...]`: CI systems take these for commands anywhere in a line.
      .replace(/#(?=#)/g, '# ')
  );
}

/** Control and format characters (line ends, ANSI escapes, direction marks), private use, and lone surrogates. */
const UNPRINTABLE = /[\p{Cc}\p{Cf}\p{Co}\p{Cs}\p{Zl}\p{Zp}]/gu;

function escapeOf(character: string): string {
  const short: Record<string, string> = { '\n': '\\n', '\r': '\\r', '\t': '\\t' };
  return short[character] ?? `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`;
}

/** A text that is no longer than that, cut with an ellipsis. */
export function shortened(text: string, length: number): string {
  const characters = [...text.slice(0, length * 2 + 2)];
  return characters.length <= length && text.length <= length * 2
    ? text
    : `${characters.slice(0, length - 1).join('')}…`;
}

/** A document of JSON that is as safe to print: what could act in a terminal or a CI log is escaped, not changed. */
export function printableJson(document: unknown): string {
  return JSON.stringify(document, null, 2)
    .replace(UNPRINTABLE_IN_JSON, (character) =>
      [...Array(character.length).keys()]
        .map((unit) => `\\u${character.charCodeAt(unit).toString(16).padStart(4, '0')}`)
        .join(''),
    )
    .replace(/#(?=#)/g, '\\u0023');
}

/** As above, without the line ends that JSON itself is written with. */
const UNPRINTABLE_IN_JSON = /(?!\n)[\p{Cc}\p{Cf}\p{Co}\p{Cs}\p{Zl}\p{Zp}]/gu;
