import { unparse } from 'papaparse';
import { printable } from '../../report/printable';
import type { Preview } from '../preview-document';

/**
 * A row for each person (RFC 4180): login, the attributes, what changes, and the problems. What a spreadsheet would take
 * for a formula begins with an apostrophe, and every field is in quotes: `::error` at the start of a line is a command to
 * GitHub's runner.
 */
export function csv({ people }: Preview): string {
  const attributes = [...new Set(people.flatMap((person) => Object.keys(person.attributes)))];
  const rows = people.map(({ login, attributes: values, changes, problems }) => [
    login,
    ...attributes.map((name) => values[name] ?? ''),
    changes
      .map(({ attribute, before, after }) => `${attribute}: ${before ?? '(none)'} -> ${after ?? '(none)'}`)
      .join('; '),
    problems.map(({ attribute, problem }) => `${attribute}: ${problem}`).join('; '),
  ]);
  const text = unparse(
    { fields: ['login', ...attributes, 'changes', 'problems'], data: rows.map((row) => row.map(printable)) },
    { escapeFormulae: true, quotes: true },
  );
  return `${text}\r\n`;
}
