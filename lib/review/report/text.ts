import { printable, shortened } from '../../report/printable';
import type { Finding, ReviewDocument, Severity } from '../finding';
import { display } from './display';
import { remarks, verdictLine } from './summary';

const BOLD = '1';
const DIM = '2';
const COLOURS: Record<Severity, string> = { critical: '1;31', high: '31', medium: '33', low: '36' };

/** For a terminal or a log. */
export function text(document: ReviewDocument, options: { readonly colour?: boolean | undefined } = {}): string {
  const paint = (code: string, words: string) => (options.colour ? `\u001b[${code}m${words}\u001b[0m` : words);
  const severalPlans = document.plans.length > 1;
  return [
    paint(BOLD, verdictLine(document)),
    ...document.findings.map((finding) => findingText(finding, severalPlans, paint)),
    ...remarks(document).map((remark) => `Note: ${printable(remark)}`),
    '',
  ].join('\n');
}

function findingText(finding: Finding, severalPlans: boolean, paint: (code: string, words: string) => string): string {
  const { severity, certainty, acknowledged } = finding;
  const heading = [
    paint(COLOURS[severity], severity.toUpperCase()),
    certainty === 'possible' ? ' (possible)' : '',
    acknowledged ? ' (acknowledged)' : '',
    ` ${paint(BOLD, shortened(printable(finding.title), 300))}`,
  ].join('');
  const construct = finding.constructPath === null ? '' : paint(DIM, ` (${printable(finding.constructPath)})`);
  const plan = severalPlans ? paint(DIM, ` in ${printable(finding.plan)}`) : '';
  // Each line begins with a word of the report: CI systems take commands from the start of a line, indented or not.
  const lines = [
    `At: ${printable(finding.address)}${construct}${plan} ${paint(DIM, `[${printable(finding.rule)}]`)}`,
    ...finding.changes.map(
      ({ attribute, before, after }) => `- ${printable(attribute)}: ${display(before)} -> ${display(after)}`,
    ),
    `Why: ${shortened(printable(finding.why), 2000)}`,
    `Do: ${printable(finding.action)}`,
    ...(acknowledged ? [`Acknowledged${until(acknowledged.expires)}: ${printable(acknowledged.reason)}`] : []),
  ];
  return `\n${heading}\n${lines.map((line) => `  ${line}`).join('\n')}`;
}

function until(expires: string | null): string {
  return expires === null ? '' : ` until ${printable(expires)}`;
}
