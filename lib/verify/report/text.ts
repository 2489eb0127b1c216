import { displayWidth, padded } from '../../report/display-width';
import { printable, shortened } from '../../report/printable';
import {
  BOLD,
  BOLD_RED,
  DIM,
  GREEN,
  type Paint,
  type RenderOptions,
  textStyle,
  YELLOW,
} from '../../report/text-options';
import { mayBeginLine, wordsOf, wrap } from '../../report/wrap';
import type { Line, LineStatus, Verification, VerifiedInstance } from '../verification';
import { answered, remarks, SIDES, shownValue, tickOf } from './tick';
import { verdictLine } from './verdict';

const COLOURS: Record<LineStatus, string> = { pass: GREEN, fail: BOLD_RED, skipped: DIM, note: YELLOW };
/** No value beside a check is longer than that; the other formats have it whole. */
const WIDEST = 56;

/** Of what stands before a row's title, before what is said of the row, and before what goes on in a further line. */
const ROW = ' '.repeat(4);
const DETAIL = ' '.repeat(6);
const HANGING = ' '.repeat(8);
const GAP = ' '.repeat(2);

/** For a terminal or a log: a table with ticks. */
export function text(document: Verification, options: RenderOptions = {}): string {
  const { paint, width } = textStyle(options);
  const verdict = paint(document.verdict === 'pass' ? COLOURS.pass : COLOURS.fail, verdictLine(document));
  return [
    ...document.instances.flatMap((instance) => [...instanceText(document, instance, paint, width), '']),
    ...remarks(document).flatMap((each) => wrap(wordsOf(line(each)), { width, hanging: HANGING })),
    ...wrap(wordsOf(verdict), { width, hanging: HANGING }),
    '',
  ].join('\n');
}

function instanceText(
  document: Verification,
  { app, address, lines, oneId }: VerifiedInstance,
  paint: Paint,
  width: number,
): string[] {
  const where = { okta: document.okta, oneid: oneId };
  const layout = { width, hanging: HANGING };
  return [
    // Never at the start of a line: `::error::` there is a command to GitHub's runner.
    ...wrap(wordsOf(paint(BOLD, `Verification of ${line(app.label)}`)), layout),
    ...wrap(
      ['App', line(app.name), `(${line(app.id)}),`, line(address)].map((each) => paint(DIM, each)),
      layout,
    ),
    ...SIDES.flatMap(({ side, name }) => {
      const ofSide = lines.filter((each) => each.side === side);
      if (ofSide.length === 0) return [];
      const host = where[side];
      return [
        '',
        ...wrap([paint(BOLD, name), host ? paint(DIM, line(host)) : ''], layout),
        ...table(ofSide, paint, width),
      ];
    }),
  ];
}

/** A row for each line, with its values below those that fail and beside the others, where long ones are cut. */
function table(lines: readonly Line[], paint: Paint, width: number): string[] {
  const rows = lines.map((each) => ({ each, cells: cellsOf(each) }));
  const widest = (column: number) =>
    Math.min(
      WIDEST,
      Math.max(
        0,
        ...rows.filter(({ cells }) => cells.length > 1).map(({ cells }) => displayWidth(cells[column] ?? '')),
      ),
    );
  const columns = [widest(0), widest(1)];
  return rows.flatMap(({ each, each: { status }, cells }) => [
    ...rowText(cells, columns, width - ROW.length).map((row, index) => {
      const colour = each.acknowledged === null ? COLOURS[status] : COLOURS.note;
      const tick = index === 0 ? `  ${paint(colour, tickOf(each))} ` : ROW;
      return tick + (status === 'skipped' ? paint(DIM, row) : row);
    }),
    ...(status === 'fail' ? failureText(each, paint, width) : []),
    ...(status === 'note' && each.action !== null
      ? detail(wordsOf(paint(DIM, `Maybe: ${line(each.action)}`)), width)
      : []),
  ]);
}

/** A title with its values in columns, or below it where the width doesn't hold them. */
function rowText([title = '', ...values]: readonly string[], columns: readonly number[], width: number): string[] {
  const hanging = HANGING.slice(ROW.length);
  const lines = wrap(wordsOf(title), { width, hanging });
  let column = 0;
  for (const [index, value] of values.entries()) {
    column += (columns[index] ?? 0) + GAP.length;
    if (value === '') continue;
    const beside = `${padded(lines.at(-1) ?? '', column - GAP.length)}${GAP}${value}`;
    if (displayWidth(beside) <= width || !mayBeginLine(value)) lines.splice(-1, 1, beside);
    else lines.push(hanging + value);
  }
  return lines;
}

function cellsOf({ status, title, declared, found }: Line): string[] {
  if (status === 'fail' || (found === null && declared === null)) return [line(title)];
  const source = declared === found ? '' : shownValue(declared);
  return [line(title), cell(shownValue(found)), cell(source)];
}

function failureText(failed: Line, paint: Paint, width: number): string[] {
  const { check, declared, found, action, fingerprint } = failed;
  const by = answered(failed);
  return [
    ...(declared === null ? [] : detail(['declared:', line(shownValue(declared))], width)),
    ...(found === null ? [] : detail(['found:   ', line(shownValue(found))], width)),
    ...detail([paint(BOLD, 'Do:'), ...wordsOf(line(action ?? ''))], width),
    ...(by === undefined ? [] : detail(wordsOf(line(by)), width)),
    ...detail([paint(DIM, `[${check}]`), paint(DIM, fingerprint ?? '')], width),
  ];
}

function detail(words: readonly string[], width: number): string[] {
  return wrap(words, { width, indent: DETAIL, hanging: HANGING });
}

function cell(words: string): string {
  return shortened(printable(words), WIDEST);
}

function line(words: string): string {
  return shortened(printable(words), 1000);
}
