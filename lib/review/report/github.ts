import { printable, shortened } from '../../report/printable';
import type { Finding, ReviewDocument, Severity } from '../finding';
import { display } from './display';
import { remarks, verdictLine } from './summary';

const COMMANDS: Record<Severity, string> = { critical: 'error', high: 'error', medium: 'warning', low: 'notice' };

/**
 * Annotations of a GitHub Actions run.
 * @see https://docs.github.com/en/actions/reference/workflow-commands-for-github-actions
 */
export function github(document: ReviewDocument): string {
  const lines = [
    ...document.findings.map((finding) => annotation(finding, document.plans.length > 1)),
    ...remarks(document).map((remark) => `::notice title=Plan review::${data(printable(remark))}`),
    `::notice title=Plan review::${data(verdictLine(document))}`,
  ];
  return `${lines.join('\n')}\n`;
}

function annotation(finding: Finding, severalPlans: boolean): string {
  const { severity, certainty, acknowledged, rule, title, address, constructPath } = finding;
  const command = acknowledged ? 'notice' : COMMANDS[severity];
  const possible = certainty === 'possible' ? ' (possible)' : '';
  const marked = acknowledged ? ' (acknowledged)' : '';
  const construct = constructPath === null ? '' : ` (${shortened(printable(constructPath), 300)})`;
  const plan = severalPlans ? ` in ${shortened(printable(finding.plan), 200)}` : '';
  const message = [
    `${shortened(printable(address), 500)}${construct}${plan} [${rule}]`,
    ...finding.changes
      .slice(0, 20)
      .map(
        ({ attribute, before, after }) =>
          `${shortened(printable(attribute), 200)}: ${display(before)} -> ${display(after)}`,
      ),
    shortened(printable(finding.why), 2000),
    shortened(printable(finding.action), 2000),
    ...(acknowledged ? [`Acknowledged: ${shortened(printable(acknowledged.reason), 2000)}`] : []),
  ].join('\n');
  const heading = `${severity}${possible}${marked}: ${shortened(printable(title), 200)}`;
  return `::${command} title=${property(heading)}::${data(message)}`;
}

/** Escapes of the runner, so that nothing in a message can end it and start another command. */
function data(text: string): string {
  return text.replace(/%/g, '%25').replace(/\r/g, '%0D').replace(/\n/g, '%0A');
}

function property(text: string): string {
  return data(text).replace(/:/g, '%3A').replace(/,/g, '%2C');
}
