import { displayWidth, padded } from '../../report/display-width';
import { printable, shortened } from '../../report/printable';
import { BOLD, DIM, GREEN, type Paint, type RenderOptions, textStyle, YELLOW } from '../../report/text-options';
import { wordsOf, wrap } from '../../report/wrap';
import { type HandoffDocument, PEOPLE, type Runbook, type Step } from '../runbook';
import { progressOf } from '../seen';

/** Of what begins a line in a step or a list, and of what goes on there. */
const INDENT = ' '.repeat(3);
const HANGING = ' '.repeat(5);

/** For a terminal or a log. */
export function text(document: HandoffDocument, options: RenderOptions = {}): string {
  const { paint, width } = textStyle(options);
  return document.runbooks.map((runbook) => `${runbookText(runbook, paint, width).join('\n')}\n`).join('\n');
}

function runbookText(runbook: Runbook, paint: Paint, width: number): string[] {
  const { app, steps } = runbook;
  const opening = (words: readonly string[]) => wrap(words, { width, hanging: HANGING });
  return [
    ...opening(wordsOf(paint(BOLD, `Handoff of ${line(app.label)}`))),
    ...opening(['App', line(app.name), `(${line(app.id)}),`, line(app.address)]),
    ...opening(wordsOf(stateLine(runbook))),
    ...steps.flatMap((step, index) => ['', ...stepText(step, index + 1, paint, width)]),
    '',
    paint(BOLD, 'Once Okta reports all of it'),
    ...runbook.next.flatMap((each) => below(wordsOf(`- ${line(each)}`), width)),
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
    runbook.app.status === 'ACTIVE' ? '' : ` The app was ${line(runbook.app.status)}.`,
  ].join('');
}

function stepText(step: Step, number: number, paint: Paint, width: number): string[] {
  const { where, title, minutes, zuora, url, navigation, seen } = step;
  const heading = [
    ...wordsOf(paint(BOLD, `${number}. ${line(title)}`)),
    ...wordsOf(paint(DIM, `[${PEOPLE[where]}, about ${minutes} min]`)),
    ...(zuora === null ? [] : wordsOf(paint(DIM, `Zuora's ${zuora}`))),
    ...(seen ? wordsOf(paint(GREEN, '✔ seen in Okta')) : []),
  ];
  const prose = (words: string) => below(wordsOf(words), width);
  return [
    ...wrap(heading, { width, hanging: HANGING }),
    ...step.warnings.flatMap((each) => prose(paint(YELLOW, `Warning: ${line(each)}`))),
    ...(url === null ? [] : below([line(url)], width)),
    ...below(menuPath(navigation, width - HANGING.length), width),
    ...fieldLines(step, width - INDENT.length).map((each) => INDENT + each),
    ...step.actions.flatMap((each) => prose(`- ${line(each)}`)),
    ...step.notes.flatMap((each) => prose(paint(DIM, `Note: ${line(each)}`))),
    ...prose(`Done when: ${line(step.doneWhen)}`),
    ...prose(paint(DIM, `Way back: ${line(step.wayBack)}`)),
  ];
}

/** A menu path as words for `wrap`: an entry stays whole, unless it is longer than a line. */
function menuPath(navigation: readonly string[], room: number): string[] {
  return navigation.flatMap((each, index) => {
    const entry = line(each) + (index < navigation.length - 1 ? ' ›' : '');
    return displayWidth(entry) > room ? wordsOf(entry) : [entry];
  });
}

function below(words: readonly string[], width: number): string[] {
  return wrap(words, { width, indent: INDENT, hanging: HANGING });
}

/** The fields of a step as the screen calls them, and what goes into each, in columns. A value is never cut: it is to be copied. */
export function fieldLines({ fields }: Pick<Step, 'fields'>, width: number): string[] {
  const column = Math.max(0, ...fields.map(({ label, group }) => displayWidth(line(group ?? label)))) + COLUMN_GAP;
  const isNarrow = width - column < LEAST_BESIDE;
  return fields.flatMap((field, index) => {
    const { kind, label, group, value, placeholder } = field;
    // The space before the next word is the last of the column.
    const cell = (heading: string) => padded(heading, column - 1);
    const hanging = (columns: number) => ({ width, hanging: ' '.repeat(columns) });
    if (kind === 'checkbox') {
      const heading = group !== null && group !== fields[index - 1]?.group ? line(group) : '';
      const box = value ? '[x]' : '[ ]';
      const words = wordsOf(line(label));
      return isNarrow
        ? [...(heading === '' ? [] : [heading]), ...wrap([box, ...words], { width, ...NARROW })]
        : wrap([`${cell(heading)} ${box}`, ...words], hanging(column + box.length + 1));
    }
    return value === null
      ? wrap([cell(line(label)), ...wordsOf(`(${line(placeholder ?? '')})`)], hanging(isNarrow ? COLUMN_GAP : column))
      : wrap([cell(line(label)), line(String(value))], hanging(COLUMN_GAP));
  });
}

const COLUMN_GAP = 2;
/** Columns that prose beside a label needs; where there are fewer, it goes below. */
const LEAST_BESIDE = 24;
const NARROW = { indent: '  ', hanging: ' '.repeat(6) };

function line(words: string): string {
  return shortened(printable(words), 2000);
}
