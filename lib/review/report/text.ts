import { printable, shortened } from '../../report/printable';
import { BOLD, BOLD_RED, DIM, type Paint, type RenderOptions, textStyle, YELLOW } from '../../report/text-options';
import { wordsOf, wrap } from '../../report/wrap';
import type { Finding, ReviewDocument, Severity } from '../finding';
import { displayWords } from './display';
import { peopleLine, remarks, unjudgedLines, verdictLine } from './summary';

const COLOURS: Record<Severity, string> = { critical: BOLD_RED, high: '31', medium: YELLOW, low: '36' };

/** Of what is no new line of the report. */
const HANGING = ' '.repeat(4);

/** For a terminal or a log. */
export function text(document: ReviewDocument, options: RenderOptions = {}): string {
  const { paint, width } = textStyle(options);
  const severalPlans = document.plans.length > 1;
  return [
    ...wrap(wordsOf(paint(BOLD, verdictLine(document))), { width, hanging: HANGING }),
    ...wrapped(peopleLine(document), width),
    ...document.findings.flatMap((finding) => ['', ...findingLines(finding, severalPlans, paint, width)]),
    ...unjudgedBlock(document, width),
    ...remarks(document).flatMap((remark) => wrap(wordsOf(`Note: ${printable(remark)}`), { width, hanging: HANGING })),
    '',
  ].join('\n');
}

function wrapped(line: string | undefined, width: number): string[] {
  return line === undefined ? [] : wrap(wordsOf(line), { width, hanging: HANGING });
}

function unjudgedBlock(document: ReviewDocument, width: number): string[] {
  return document.unjudged.length === 0
    ? []
    : [
        '',
        ...wrap(wordsOf('Not judged, because no rule looks at it:'), { width, hanging: HANGING }),
        ...unjudgedLines(document, MOST_UNJUDGED).flatMap((line) =>
          wrap(['-', ...wordsOf(printable(line))], { width, indent: '  ', hanging: HANGING }),
        ),
      ];
}

const MOST_UNJUDGED = 50;

function findingLines(finding: Finding, severalPlans: boolean, paint: Paint, width: number): string[] {
  const { severity, certainty, acknowledged } = finding;
  const heading = [
    paint(COLOURS[severity], severity.toUpperCase()),
    certainty === 'possible' ? '(possible)' : '',
    acknowledged ? '(acknowledged)' : '',
    ...wordsOf(paint(BOLD, shortened(printable(finding.title), 300))),
  ];
  // Each of these begins with a word of the report: CI systems take commands from the start of a line, indented or not.
  const lines = [
    [
      'At:',
      printable(finding.address),
      finding.constructPath === null ? '' : paint(DIM, `(${printable(finding.constructPath)})`),
      ...(severalPlans ? wordsOf(paint(DIM, `in ${printable(finding.plan)}`)) : []),
      paint(DIM, `[${printable(finding.rule)}]`),
      paint(DIM, printable(finding.fingerprint)),
    ],
    ...finding.changes.map(({ attribute, before, after }) => [
      `- ${printable(attribute)}:`,
      ...displayWords(before),
      '->',
      ...displayWords(after),
    ]),
    ...(finding.names === undefined
      ? []
      : [wordsOf(`Who: ${finding.names.map((name) => shortened(printable(name), 100)).join(', ')}`)]),
    wordsOf(`Why: ${shortened(printable(finding.why), 2000)}`),
    wordsOf(`Do: ${printable(finding.action)}`),
    ...(acknowledged ? [wordsOf(`Acknowledged${until(acknowledged.expires)}: ${printable(acknowledged.reason)}`)] : []),
  ];
  return [
    ...wrap(heading, { width, hanging: HANGING }),
    ...lines.flatMap((words) => wrap(words, { width, indent: '  ', hanging: HANGING })),
  ];
}

function until(expires: string | null): string {
  return expires === null ? '' : ` until ${printable(expires)}`;
}
