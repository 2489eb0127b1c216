/** A string of Terraform's JSON, which is a template, in the native syntax: its text is escaped, its expressions stay as they are. */
export function templateText(text: string): string {
  const parts = partsOf(text);
  const [only] = parts;
  if (parts.length === 1 && only?.kind === 'interpolation') return bare(only.text);
  return `"${parts.map(({ kind, text: part }) => (kind === 'literal' ? escaped(part) : part)).join('')}"`;
}

/** A string that is no template: whatever begins an expression in it is text. */
export function literalText(text: string): string {
  return `"${escaped(text.replace(/[$%](?=\{)/g, '$&$&'))}"`;
}

interface Part {
  readonly kind: 'literal' | 'interpolation' | 'directive';
  readonly text: string;
}

function partsOf(text: string): Part[] {
  const parts: Part[] = [];
  let literal = '';
  let at = 0;
  const keep = () => {
    if (literal !== '') parts.push({ kind: 'literal', text: literal });
    literal = '';
  };
  while (at < text.length) {
    const three = text.slice(at, at + 3);
    if (three === '$${' || three === '%%{') {
      literal += three;
      at += 3;
    } else if (three.startsWith('${') || three.startsWith('%{')) {
      const end = endOfExpression(text, at + 2);
      keep();
      parts.push({ kind: three.startsWith('$') ? 'interpolation' : 'directive', text: text.slice(at, end) });
      at = end;
    } else {
      literal += text[at];
      at++;
    }
  }
  keep();
  return parts;
}

/** The place after the brace that ends the expression which begins there; strings in it may hold expressions of their own. */
function endOfExpression(text: string, begin: number): number {
  let depth = 1;
  let at = begin;
  while (at < text.length) {
    const character = text[at];
    if (character === '"') at = endOfString(text, at + 1);
    else {
      if (character === '{') depth++;
      if (character === '}') depth--;
      at++;
      if (depth === 0) return at;
    }
  }
  return at;
}

function endOfString(text: string, begin: number): number {
  let at = begin;
  while (at < text.length) {
    const three = text.slice(at, at + 3);
    if (three.startsWith('\\')) at += 2;
    else if (three === '$${' || three === '%%{') at += 3;
    else if (three.startsWith('${') || three.startsWith('%{')) at = endOfExpression(text, at + 2);
    else {
      at++;
      if (three.startsWith('"')) return at;
    }
  }
  return at;
}

/** `${a}` as `a`. In parentheses where line ends would end it. */
function bare(interpolation: string): string {
  const expression = interpolation.slice(2, -1).trim();
  return expression.includes('\n') ? `(${expression})` : expression;
}

function escaped(text: string): string {
  return text.replace(/[\\"\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, (character) => {
    const short: Record<string, string> = { '\\': '\\\\', '"': '\\"', '\n': '\\n', '\r': '\\r', '\t': '\\t' };
    const code = character.codePointAt(0) ?? 0;
    return (
      short[character] ??
      (code > 0xffff ? `\\U${code.toString(16).padStart(8, '0')}` : `\\u${code.toString(16).padStart(4, '0')}`)
    );
  });
}
