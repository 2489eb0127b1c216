/** Plain data as TypeScript's source text, in the style of the examples. */

type Comment = (text: string) => string | undefined;

/** Longest line, indentation included. */
const WIDTH = 110;

/**
 * @param indent columns before the lines that follow the first
 * @param comment what to say of a text that is in an object, in a comment above the object
 */
export function sourceText(value: unknown, indent = 0, comment: Comment = () => undefined): string {
  if (typeof value === 'string') return sourceString(value);
  if (typeof value !== 'object' || value === null) return JSON.stringify(value) ?? 'undefined';
  const said = commentOf(value, comment);
  const parts = Array.isArray(value)
    ? value.map((each) => ({ key: '', value: each }))
    : Object.entries(value).map(([key, each]) => ({ key: `${sourceKey(key)}: `, value: each }));
  const [open, close] = Array.isArray(value) ? ['[', ']'] : ['{ ', ' }'];
  if (parts.length === 0) return `${open}${close}`.replaceAll(' ', '');
  const flat = `${open}${parts.map(({ key, value }) => key + sourceText(value, 0, comment)).join(', ')}${close}`;
  if (
    !said &&
    !flat.includes('\n') &&
    flat.length + indent <= WIDTH &&
    !(Array.isArray(value) && value.some(isObject))
  ) {
    return flat;
  }
  const inner = indent + 2;
  const pad = ' '.repeat(inner);
  const lines = parts.map(({ key, value }) => {
    const note = isObject(value) && !Array.isArray(value) ? commentOf(value, comment) : undefined;
    const before = note === undefined ? '' : `${pad}// ${note}\n`;
    return `${before}${pad}${key}${writtenInside(value, inner, comment)},`;
  });
  return `${open.trim()}\n${lines.join('\n')}\n${' '.repeat(indent)}${close.trim()}`;
}

/** The comment of an object stands above it already. */
function writtenInside(value: unknown, indent: number, comment: Comment): string {
  return sourceText(value, indent, isObject(value) && commentOf(value, comment) ? () => undefined : comment);
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}

function commentOf(value: object, comment: Comment): string | undefined {
  if (Array.isArray(value)) return undefined;
  for (const each of Object.values(value)) {
    const said = typeof each === 'string' ? comment(each) : isObject(each) ? commentOf(each, comment) : undefined;
    if (said !== undefined) return said;
  }
  return undefined;
}

/** A string literal that means exactly this text, on one line, whatever is in it. In double quotes where that saves escapes. */
export function sourceString(text: string): string {
  const quote = text.includes("'") && !text.includes('"') ? '"' : "'";
  const escaped = text.replace(ESCAPED, (character) => {
    if (character === "'" || character === '"') return character === quote ? `\\${character}` : character;
    const short: Record<string, string> = { '\n': '\\n', '\r': '\\r', '\t': '\\t', '\\': '\\\\' };
    return (
      short[character] ??
      [...Array(character.length).keys()]
        .map((unit) => `\\u${character.charCodeAt(unit).toString(16).padStart(4, '0')}`)
        .join('')
    );
  });
  return `${quote}${escaped}${quote}`;
}

/** Quotes and backslash, and what no reader sees: controls, format characters, private use, lone surrogates. */
const ESCAPED = /[\\'"\p{Cc}\p{Cf}\p{Co}\p{Cs}\p{Zl}\p{Zp}]/gu;

/** `__proto__` as a plain key would set the object's prototype. */
function sourceKey(key: string): string {
  if (key === '__proto__') return "['__proto__']";
  return /^[A-Za-z_$][\w$]*$/.test(key) ? key : sourceString(key);
}
