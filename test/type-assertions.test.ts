import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import ts from 'typescript';

const ROOT = path.join(__dirname, '..');
const LOOKED_AT = ['lib', 'main.ts', 'examples', 'docs', 'bench'];
/** Generated, and checked by nobody's reading. */
const GENERATED = path.join('lib', 'okta', 'bindings');

/**
 * A type assertion (`value as Type`) is a claim that the compiler takes on trust, so whoever makes one says why it holds: in
 * a comment right above it, or at the end of its line. `as const` claims nothing.
 */
describe('a type assertion', () => {
  it.each([
    ['const a = b as string;'],
    ['/** What it is for. */\nfunction f() {\n  return b as string;\n}'],
    ['// Why.\nconst c = 1;\nconst a = b as string;'],
    ['const a = <string>b;'],
    ['const a = [\n  // Why.\n  b as string,\n  c as string,\n];'],
    ['// Why.\nconst f = () => {\n  const a = b as string;\n};'],
    ['const a = `// ${b as string}`;'],
  ])('without a reason is found: %j', (text) => {
    expect(unexplained('file.ts', text)).toHaveLength(1);
  });

  it.each([
    ['// Why.\nconst a = b as string;'],
    ['const a = b as string; // Why.'],
    ['f({\n  // Why.\n  a: b as unknown as string,\n});'],
    ['const a = b\n  // Why.\n  .map((c) => c as string);'],
    ["const a = 'b' as const;"],
    ["import { a as b } from 'c';"],
    ["const a = 'b as string';"],
  ])('with a reason is let by, and so is what is none: %j', (text) => {
    expect(unexplained('file.ts', text)).toEqual([]);
  });

  it('of this repository says why it holds', () => {
    expect(sources().flatMap((file) => unexplained(file, readFileSync(path.join(ROOT, file), 'utf8')))).toEqual([]);
  });
});

function sources(): string[] {
  return LOOKED_AT.flatMap((name) =>
    name.endsWith('.ts')
      ? [name]
      : readdirSync(path.join(ROOT, name), { recursive: true, encoding: 'utf8' }).map((file) => path.join(name, file)),
  ).filter((file) => file.endsWith('.ts') && !file.startsWith(GENERATED) && !/node_modules|cdktf\.out/.test(file));
}

/** Where a file has assertions without a comment, with the line. */
function unexplained(file: string, text: string): string[] {
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true);
  const asserted: ts.Node[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isTypeAssertionExpression(node) || (ts.isAsExpression(node) && !ts.isConstTypeReference(node.type))) {
      asserted.push(node);
      // What it asserts twice, as in `b as unknown as string`, needs one reason.
      ts.forEachChild(node.expression, visit);
    } else {
      ts.forEachChild(node, visit);
    }
  };
  visit(source);
  if (asserted.length === 0) return [];
  const explained = linesWithComments(source, text);
  return asserted.flatMap((node) => {
    const [first, last] = [lineOf(source, node.getStart(source)), lineOf(source, node.end)];
    return explained.has(first - 1) || explained.has(last) ? [] : [`${file}:${last + 1}: ${node.getText(source)}`];
  });
}

/** Lines on which a comment for the code below, or on the same line, ends. */
function linesWithComments(source: ts.SourceFile, text: string): Set<number> {
  const lines = new Set<number>();
  const visit = (node: ts.Node): void => {
    if (node.getChildCount(source) === 0) {
      const around = [
        ...(ts.getLeadingCommentRanges(text, node.pos) ?? []),
        ...(ts.getTrailingCommentRanges(text, node.end) ?? []),
      ];
      for (const { end } of around) lines.add(lineOf(source, end));
    }
    for (const child of node.getChildren(source)) visit(child);
  };
  visit(source);
  return lines;
}

function lineOf(source: ts.SourceFile, position: number): number {
  return source.getLineAndCharacterOfPosition(position).line;
}
