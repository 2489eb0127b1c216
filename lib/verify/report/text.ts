import { printable, shortened } from '../../report/printable';
import type { Line, LineStatus, Verification, VerifiedInstance } from '../verification';
import { SIDES, shownValue, TICKS } from './tick';
import { verdictLine } from './verdict';

const BOLD = '1';
const DIM = '2';
const COLOURS: Record<LineStatus, string> = { pass: '32', fail: '1;31', skipped: '2', note: '33' };
/** No value beside a check is longer than that; the other formats have it whole. */
const WIDEST = 56;

type Paint = (code: string, words: string) => string;

/** For a terminal or a log: a table with ticks. */
export function text(document: Verification, options: { readonly colour?: boolean | undefined } = {}): string {
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
    // Never at the start of a line: `::error::` there is a command to GitHub's runner.
    paint(BOLD, `Verification of ${line(app.label)}`),
    paint(DIM, `App ${line(app.name)} (${line(app.id)}), ${line(address)}`),
    ...SIDES.flatMap(({ side, name }) => {
      const ofSide = lines.filter((each) => each.side === side);
      if (ofSide.length === 0) return [];
      const host = where[side];
      return ['', `${paint(BOLD, name)}${host ? paint(DIM, ` ${line(host)}`) : ''}`, ...table(ofSide, paint)];
    }),
  ];
}

/** A row for each line, with its values below those that fail and beside the others, where long ones are cut. */
function table(lines: readonly Line[], paint: Paint): string[] {
  const rows = lines.map((each) => ({ each, cells: cellsOf(each) }));
  const width = (column: number) =>
    Math.min(
      WIDEST,
      Math.max(0, ...rows.filter(({ cells }) => cells.length > 1).map(({ cells }) => (cells[column] ?? '').length)),
    );
  const widths = [width(0), width(1)];
  return rows.flatMap(({ each, cells }) => {
    const row = cells
      .map((cell, column) => cell.padEnd(widths[column] ?? 0))
      .join('  ')
      .trimEnd();
    return [
      `  ${paint(COLOURS[each.status], TICKS[each.status])} ${each.status === 'skipped' ? paint(DIM, row) : row}`,
      ...(each.status === 'fail' ? failureText(each, paint) : []),
      ...(each.status === 'note' && each.action !== null ? [`      ${paint(DIM, `Maybe: ${line(each.action)}`)}`] : []),
    ];
  });
}

function cellsOf({ status, title, declared, found }: Line): string[] {
  if (status === 'fail' || (found === null && declared === null)) return [line(title)];
  const source = declared === found ? '' : shownValue(declared);
  return [line(title), cell(shownValue(found)), cell(source)];
}

function failureText({ declared, found, action }: Line, paint: Paint): string[] {
  return [
    ...(declared === null ? [] : [`      declared: ${line(shownValue(declared))}`]),
    ...(found === null ? [] : [`      found:    ${line(shownValue(found))}`]),
    `      ${paint(BOLD, 'Do:')} ${line(action ?? '')}`,
  ];
}

function cell(words: string): string {
  return shortened(printable(words), WIDEST);
}

function line(words: string): string {
  return shortened(printable(words), 1000);
}
