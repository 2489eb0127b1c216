import { printable, shortened } from '../../report/printable';
import type { Finding, ReviewDocument, Severity } from '../finding';
import { display } from './display';
import { peopleLine, remarks, unjudgedLines, verdictLine } from './summary';

const COMMANDS: Record<Severity, Command> = { critical: 'error', high: 'error', medium: 'warning', low: 'notice' };

/**
 * Annotations of a GitHub Actions run.
 * @see https://docs.github.com/en/actions/reference/workflow-commands-for-github-actions
 */
export function github(document: ReviewDocument): string {
  const severalPlans = document.plans.length > 1;
  const shown = new Map<Command, number>([['notice', 1]]);
  const verdict = [verdictLine(document), peopleLine(document)].filter((line) => line !== undefined).join('\n');
  const lines = [`::notice title=Plan review::${data(verdict)}`];
  const add = (command: Command, heading: string, message: string) => {
    const count = (shown.get(command) ?? 0) + 1;
    shown.set(command, count);
    lines.push(
      count > MOST_SHOWN
        ? `Also ${shortened(heading, 400)}: ${message.replace(/\s*\n\s*/g, '; ')}`
        : `::${command} title=${property(heading)}::${data(message)}`,
    );
  };
  for (const finding of document.findings) {
    add(commandOf(finding), headingOf(finding), messageOf(finding, severalPlans));
  }
  if (document.unjudged.length > 0) {
    add('notice', 'Plan review: not judged', unjudgedLines(document, 20).map(printable).join('\n'));
  }
  for (const remark of remarks(document)) {
    add('notice', 'Plan review', printable(remark));
  }
  return `${lines.join('\n')}\n`;
}

type Command = 'error' | 'warning' | 'notice';

/**
 * GitHub shows that many annotations of each level of a step: what comes after is a line of the log. The verdict is first
 * and findings come worst first, so that what is left out is the least.
 */
const MOST_SHOWN = 10;

function commandOf({ acknowledged, severity }: Finding): Command {
  return acknowledged ? 'notice' : COMMANDS[severity];
}

function headingOf({ severity, certainty, acknowledged, title }: Finding): string {
  const possible = certainty === 'possible' ? ' (possible)' : '';
  const marked = acknowledged ? ' (acknowledged)' : '';
  return `${severity}${possible}${marked}: ${shortened(printable(title), 200)}`;
}

function messageOf(finding: Finding, severalPlans: boolean): string {
  const { acknowledged, rule, address, constructPath } = finding;
  const construct = constructPath === null ? '' : ` (${shortened(printable(constructPath), 300)})`;
  const plan = severalPlans ? ` in ${shortened(printable(finding.plan), 200)}` : '';
  return [
    `${shortened(printable(address), 500)}${construct}${plan} [${rule}] ${printable(finding.fingerprint)}`,
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
}

/** Escapes of the runner, so that nothing in a message can end it and start another command. */
function data(text: string): string {
  return text.replace(/%/g, '%25').replace(/\r/g, '%0D').replace(/\n/g, '%0A');
}

function property(text: string): string {
  return data(text).replace(/:/g, '%3A').replace(/,/g, '%2C');
}
