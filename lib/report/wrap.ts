import { stripVTControlCharacters } from 'node:util';
import { displayWidth } from './display-width';

/** Columns of text where there is no terminal to ask. */
export const WIDTH_WITHOUT_TERMINAL = 80;

export interface Layout {
  /** Columns of a line, its indent among them. */
  readonly width: number;
  /**
   * What the first line begins with.
   * @default ''
   */
  readonly indent?: string;
  /**
   * What every further line begins with: deeper than what begins a line of its own, so that a name in it can't pass for one.
   * @default indent
   */
  readonly hanging?: string;
}

/**
 * Lines of words, each as full as the width allows. A word is never cut: a line is longer than the width only if it is one
 * word. What is to stay whole, such as a value, is one word, whatever is in it; prose is many (`wordsOf`). Empty ones are left out.
 */
export function wrap(words: readonly string[], { width, indent = '', hanging = indent }: Layout): string[] {
  const lines: string[] = [];
  let room = width - displayWidth(indent);
  for (const word of unbegun(words)) {
    const last = lines.at(-1);
    if (last !== undefined && displayWidth(last) + 1 + displayWidth(word) <= room) {
      lines[lines.length - 1] = `${last} ${word}`;
    } else {
      if (last !== undefined) room = width - displayWidth(hanging);
      lines.push(word);
    }
  }
  return colouredEach(lines.map((line) => line.trimEnd())).map(
    (line, index) => (index === 0 ? indent : hanging) + line,
  );
}

/** Prose in lines of that width, ending in a line end. */
export function paragraph(prose: string, layout: Layout): string {
  return `${wrap(wordsOf(prose), layout).join('\n')}\n`;
}

/**
 * Prose as words for `wrap`: what is in backticks (commands and code, to be copied), in curly quotes (a name, not a whole sentence), or
 * the key of an instance (`okta_group.of["a b"]`) is not taken apart, nor are spaces that follow each other.
 */
export function wordsOf(prose: string): string[] {
  return prose.match(WORDS) ?? [];
}

const WORDS = /(?:`[^`]*`|“[^”]{0,60}”|\["(?:[^"\\]|\\.)*"\]|[^ ]| (?= )|(?<= ) )+/g;

/**
 * Whether a word that somebody else chose may be the first of a line: GitHub's runner takes what begins with `::`, spaces or not,
 * for a command.
 * @see https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-commands
 */
export function mayBeginLine(word: string): boolean {
  return !stripVTControlCharacters(word).trimStart().startsWith('::');
}

/** What may begin no line stays with the word before it. */
function unbegun(words: readonly string[]): string[] {
  const joined: string[] = [];
  for (const word of words) {
    if (word === '') continue;
    if (joined.length > 0 && !mayBeginLine(word)) joined[joined.length - 1] += ` ${word}`;
    else joined.push(word);
  }
  return joined;
}

/** A colour that is on at the end of a line goes off there and on again in the next: a log may show lines apart. */
function colouredEach(lines: readonly string[]): string[] {
  let on = '';
  return lines.map((line) => {
    const begun = on + line;
    for (const [colour] of line.matchAll(COLOUR)) on = colour === OFF ? '' : on + colour;
    return on === '' ? begun : begun + OFF;
  });
}

const OFF = '\u001b[0m';
// biome-ignore lint/suspicious/noControlCharactersInRegex: that is what colours are made of
const COLOUR = /\u001b\[[\d;]*m/g;
