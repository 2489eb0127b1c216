import { printable, shortened } from '../../report/printable';
import { BOLD, BOLD_RED, DIM, GREEN, type RenderOptions, textStyle } from '../../report/text-options';
import { wordsOf, wrap } from '../../report/wrap';
import { counted } from '../counted';
import type { Preview, PreviewedPerson } from '../preview-document';
import { groupedProblems, MOST_PEOPLE, named, noteworthyFirst } from './grouped';
import { nameOf, verdictLines } from './verdict';

const DETAIL = '    ';
const HANGING = '      ';

/** For a terminal or a log. */
export function text(document: Preview, options: RenderOptions = {}): string {
  const { paint, width } = textStyle(options);
  const { app, summary, notes, people } = document;
  const prose = (words: string, indent = '', hanging = HANGING) => wrap(wordsOf(words), { width, indent, hanging });
  const shownPeople = noteworthyFirst(document).slice(0, MOST_PEOPLE);
  return [
    ...wrap(wordsOf(paint(BOLD, `What ${value(nameOf(app))} will receive`)), { width, hanging: HANGING }),
    ...wrap([paint(DIM, value(app.address))], { width }),
    '',
    ...verdictLines(document).flatMap((line) =>
      prose(summary.withProblems > 0 ? paint(BOLD_RED, line) : paint(GREEN, line), '', DETAIL),
    ),
    '',
    ...groupedProblems(document).flatMap(({ attribute, problem, action, logins }) => {
      const { names, more } = named(logins);
      return [
        ...wrap(['✘', `${value(attribute)}:`, ...wordsOf(`${value(problem)}: ${counted(logins.length)}`)], {
          width,
          hanging: DETAIL,
        }),
        ...wrap([...names.map(value), ...(more > 0 ? wordsOf(`and ${more} more`) : [])], {
          width,
          indent: DETAIL,
          hanging: HANGING,
        }),
        ...wrap([paint(BOLD, 'Do:'), ...wordsOf(value(action))], { width, indent: DETAIL, hanging: HANGING }),
        '',
      ];
    }),
    ...shownPeople.flatMap((person) => [...personText(person, width), '']),
    ...(people.length > shownPeople.length
      ? prose(`${counted(people.length - shownPeople.length)} more: the formats json, csv and html have everybody.`)
      : []),
    ...notes.flatMap((note) => prose(`Note: ${value(note)}`)),
    '',
  ].join('\n');
}

function personText({ login, attributes, changes, problems }: PreviewedPerson, width: number): string[] {
  const widest = Math.max(...Object.keys(attributes).map((name) => name.length));
  return [
    ...wrap([problems.length > 0 ? '✘' : '✔', value(login)], { width }),
    ...Object.entries(attributes).flatMap(([name, after]) => {
      const change = changes.find(({ attribute }) => attribute === name);
      return wrap(
        [
          value(name).padEnd(widest + 1),
          after === null ? '(none)' : value(after),
          ...(change ? [`(before: ${change.before === null ? 'none' : value(change.before)})`] : []),
        ],
        { width, indent: DETAIL, hanging: HANGING },
      );
    }),
  ];
}

function value(words: string): string {
  return shortened(printable(words), 500);
}
