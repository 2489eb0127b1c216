import { displayWidth, padded } from '../../lib/report/display-width';

type Row = readonly (string | number)[];

/**
 * A table in plain text; columns of numbers stand right. One that is wider than `width` has the further cells of each row below
 * the first: none is cut.
 */
export function table(headings: readonly string[], rows: readonly Row[], width = Number.POSITIVE_INFINITY): string[] {
  const columns = headings.map((_, column) => widest([headings, ...rows].map((row) => row[column] ?? '')));
  const rules = columns.map((each) => '─'.repeat(each));
  if (displayWidth(beside(rules, columns)) <= width)
    return [headings, rules, ...rows].map((row) => beside(row, columns));
  const below = ([first = '', ...rest]: Row) => [String(first), ...rest.map((cell) => `  ${cell}`)];
  return [...below(headings), rules[0] ?? '', ...rows.flatMap(below)];
}

function beside(row: Row, columns: readonly number[]): string {
  return row
    .map((cell, index) => {
      const column = columns[index] ?? 0;
      return typeof cell === 'number' ? String(cell).padStart(column) : padded(cell, column);
    })
    .join('  ')
    .trimEnd();
}

function widest(cells: Row): number {
  return Math.max(...cells.map((cell) => displayWidth(String(cell))));
}
