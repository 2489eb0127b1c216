import { printable, shortened } from '../../report/printable';
import type { Line, LineStatus, Verification, VerifiedInstance } from '../verification';
import { SIDES, shownValue, TICKS } from './tick';
import { verdictLine } from './verdict';

const BOLD = '1';
const DIM = '2';
const COLOURS: Record<LineStatus, string> = { pass: '32', fail: '1;31', skipped: '2', note: '33' };
/** No column is made wider than that; a longer text pushes its own line only. */
const WIDEST = 48;

type Paint = (code: string, words: string) => string;

/** For a terminal or a log: a table with ticks. */
export function text(document: Verification, options: { readonly colour?: boolean } = {}): string {
  const paint: Paint = (code, words) => (options.colour ? `\u001b[${code}m${words}\u001b[0m` : words);
  return [
    ...document.instances.flatMap((instance) => [...instanceText(document, instance, paint), '']),
    paint(document.verdict === 'pass' ? COLOURS.pass : COLOURS.fail, verdictLine(document)),
    '',
  ].join('\n');
}

function instanceText(
  document: Verification,
  { app, address, lines, oneId }: VerifiedInstance,
  paint: Paint,
): string[] {
  const where = { okta: document.okta, oneid: oneId };
  return [
    paint(BOLD, line(app.label)),
    paint(DIM, `${line(address)}, app ${line(app.name)} (${line(app.id)})`),
    ...SIDES.flatMap(({ side, name }) => {
      const ofSide = lines.filter((each) => each.side === side);
      if (ofSide.length === 0) return [];
      const host = where[side];
      return ['', `${paint(BOLD, name)}${host ? paint(DIM, ` ${line(host)}`) : ''}`, ...table(ofSide, paint)];
    }),
  ];
}

function table(lines: readonly Line[], paint: Paint): string[] {
  const rows = lines.map((each) => ({ each, cells: [line(each.title), value(each.declared), value(each.found)] }));
  const heads = ['', 'declared', 'found'];
  const widths = heads.map((head, column) =>
    Math.min(WIDEST, Math.max(head.length, ...rows.map(({ cells }) => (cells[column] ?? '').length))),
  );
  const row = (cells: readonly string[]) =>
    cells
      .map((cell, column) => cell.padEnd(widths[column] ?? 0))
      .join('  ')
      .trimEnd();
  return [
    `    ${paint(DIM, row(heads))}`,
    ...rows.flatMap(({ each, cells }) => [
      `  ${paint(COLOURS[each.status], TICKS[each.status])} ${each.status === 'skipped' ? paint(DIM, row(cells)) : row(cells)}`,
      ...(each.action === null
        ? []
        : [`      ${paint(BOLD, each.status === 'fail' ? 'Do:' : 'Maybe:')} ${line(each.action)}`]),
    ]),
  ];
}

function value(words: string | null): string {
  return line(shownValue(words));
}

function line(words: string): string {
  return shortened(printable(words), 1000);
}
