import { printable, shortened } from '../../report/printable';
import type { Field, HandoffDocument, Runbook, Step } from '../runbook';
import { progressOf } from '../seen';

const BOLD = '1';
const DIM = '2';
const GREEN = '32';
const YELLOW = '33';

type Paint = (code: string, words: string) => string;

/** For a terminal or a log. */
export function text(document: HandoffDocument, options: { readonly colour?: boolean | undefined } = {}): string {
  const paint: Paint = (code, words) => (options.colour ? `\u001b[${code}m${words}\u001b[0m` : words);
  return document.runbooks.map((runbook) => `${runbookText(runbook, paint).join('\n')}\n`).join('\n');
}

function runbookText(runbook: Runbook, paint: Paint): string[] {
  const { app, steps } = runbook;
  return [
    paint(BOLD, `Handoff of ${line(app.label)}`),
    `App ${line(app.name)} (${line(app.id)}), ${line(app.address)}`,
    stateLine(runbook),
    ...steps.flatMap((step, index) => ['', ...stepText(step, index + 1, paint)]),
    '',
    paint(BOLD, 'Once Okta reports all of it'),
    ...runbook.next.flatMap((each) => wrapped(each, '   - ', '     ')),
  ];
}

/** What Okta said of it, in one line. */
export function stateLine(runbook: Runbook): string {
  const { missing, unexpected } = progressOf(runbook, runbook.reportedFeatures);
  const names = (features: readonly { readonly screen: string }[]) => features.map(({ screen }) => screen).join(', ');
  return [
    'At the last refresh ',
    missing.length === 0 ? 'Okta reported everything declared to be on' : `still off in Okta: ${names(missing)}`,
    unexpected.length === 0 ? '.' : `; on, but not declared: ${names(unexpected)}.`,
  ].join('');
}

function stepText(step: Step, number: number, paint: Paint): string[] {
  const { where, title, url, navigation, seen } = step;
  return [
    `${paint(BOLD, `${number}. ${line(title)}`)} ${paint(DIM, `[${where}]`)}${seen ? paint(GREEN, ' ✔ seen in Okta') : ''}`,
    ...(url === null ? [] : [`   ${line(url)}`]),
    ...(navigation.length === 0 ? [] : [`   ${navigation.map(line).join(' › ')}`]),
    ...fieldLines(step).map((each) => `   ${each}`),
    ...step.actions.flatMap((each) => wrapped(each, '   - ', '     ')),
    ...step.warnings.flatMap((each) => wrapped(`Warning: ${each}`, '   ').map((each) => paint(YELLOW, each))),
    ...step.notes.flatMap((each) => wrapped(`Note: ${each}`, '   ').map((each) => paint(DIM, each))),
    ...wrapped(`Done when: ${step.doneWhen}`, '   '),
  ];
}

/** The fields of a step as the screen calls them, and what goes into each, in columns. */
export function fieldLines({ fields }: Pick<Step, 'fields'>): string[] {
  const width = Math.max(0, ...fields.map(({ label, group }) => line(group ?? label).length));
  return fields.map((field, index) => {
    const { kind, label, group, value } = field;
    if (kind !== 'checkbox') return `${line(label).padEnd(width)}  ${valueText(field)}`;
    const heading = group !== null && group !== fields[index - 1]?.group ? line(group) : '';
    return `${heading.padEnd(width)}  [${value ? 'x' : ' '}] ${line(label)}`;
  });
}

function valueText({ value, placeholder }: Field): string {
  return value === null ? `(${line(placeholder ?? '')})` : line(String(value));
}

function line(words: string): string {
  return shortened(printable(words), 2000);
}

const WIDTH = 100;

/** Prose in lines of a readable width. Values and addresses never are: they are to be copied. */
function wrapped(words: string, indent: string, hanging = indent): string[] {
  const lines: string[] = [];
  let current = '';
  for (const word of line(words).split(' ')) {
    if (current !== '' && current.length + word.length + indent.length >= WIDTH) {
      lines.push(current);
      current = word;
    } else {
      current = current === '' ? word : `${current} ${word}`;
    }
  }
  return [...lines, current].map((each, index) => (index === 0 ? indent : hanging) + each);
}
