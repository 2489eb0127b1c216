import { code, prose } from '../../report/markdown-text';
import { counted } from '../counted';
import type { Preview } from '../preview-document';
import { groupedProblems, MOST_PEOPLE, named, noteworthyFirst } from './grouped';
import { verdictLines } from './verdict';

/** For a comment or a job summary. Values of people are in it: mind who reads it. */
export function markdown(document: Preview): string {
  const { app, people, notes, summary } = document;
  const [first] = people;
  const columns = Object.keys(first?.attributes ?? {});
  const shown = noteworthyFirst(document).slice(0, MOST_PEOPLE);
  const groups = groupedProblems(document);
  return `${[
    `**${summary.withProblems > 0 ? '❌' : '✅'} ${verdictLines(document)
      .map((line) => prose(line))
      .join(' ')}**`,
    '',
    `What ${app.label === null ? code(app.address) : `${prose(app.label)} (${code(app.address)})`} will receive.`,
    ...(groups.length === 0 ? [] : ['', '| attribute | problem | people | what to do |', '|---|---|---|---|']),
    ...groups.map(({ attribute, problem, action, logins }) => {
      const { names, more } = named(logins);
      const who = [...names.map((name) => code(name, 100)), ...(more > 0 ? [`and ${more} more`] : [])].join(', ');
      return `| ${code(attribute)} | ${prose(problem, 500)} | ${logins.length}: ${who} | ${prose(action, 500)} |`;
    }),
    ...(shown.length === 0
      ? []
      : [
          '',
          `| | person | ${columns.map((name) => code(name)).join(' | ')} |`,
          `|---|---|${'---|'.repeat(columns.length)}`,
        ]),
    ...shown.map(({ login, attributes, changes, problems }) => {
      const cells = columns.map((name) => {
        const change = changes.find(({ attribute }) => attribute === name);
        return `${cell(attributes[name] ?? null)}${change ? `<br>before: ${cell(change.before)}` : ''}`;
      });
      return `| ${problems.length > 0 ? '❌' : '✅'} | ${code(login, 100)} | ${cells.join(' | ')} |`;
    }),
    ...(people.length > shown.length
      ? ['', `${counted(people.length - shown.length)} more: the formats json, csv and html have everybody.`]
      : []),
    '',
    ...notes.map((note) => `- ${prose(note)}`),
  ].join('\n')}\n`;
}

function cell(value: string | null): string {
  return value === null ? '' : code(value, 100);
}
