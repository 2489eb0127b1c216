import { readFileSync, writeFileSync } from 'node:fs';
import { availableParallelism, cpus } from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { defaultApp } from './default-app';
import { importTime } from './import-time';
import { manyInstances } from './many-instances';
import { REPOSITORY } from './process';
import { review } from './review';
import type { Row } from './row';
import { synthCommand } from './synth-command';

/** `npm run bench [-- --write]` measures these in this order. Each returns rows of the table. */
const MEASUREMENTS: readonly (() => Row[])[] = [synthCommand, defaultApp, importTime, manyInstances, review];

const HEADINGS = ['What', 'Ratio', 'Goal', 'Met', 'Measured', 'Against'];

// Measuring takes minutes: what is wrong with the call comes first.
const { write = false } = parseArgs({ options: { write: { type: 'boolean' } } }).values;
const rows = MEASUREMENTS.flatMap((measure) => {
  console.error(`Measuring ${measure.name} ...`);
  return measure();
});
console.log(table(rows));
if (write) writeFileSync(path.join(__dirname, 'RESULTS.md'), results(rows));

function table(of: readonly Row[]): string {
  const cells = [HEADINGS, ...of.map(cellsOf)];
  const widths = HEADINGS.map((_, column) => Math.max(...cells.map((row) => row[column]?.length ?? 0)));
  const [head, ...body] = cells.map((row) => line(row, widths));
  return [head, `|${widths.map((width) => '-'.repeat(width + 2)).join('|')}|`, ...body].join('\n');
}

function cellsOf({ what, ratio, goal, measured, against }: Row): string[] {
  const met = goal === undefined ? '' : ratio <= goal ? 'yes' : 'no';
  return [what, ratio.toFixed(3), goal === undefined ? '' : `at most ${goal}`, met, measured, against];
}

function line(row: readonly string[], widths: readonly number[]): string {
  return `| ${row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join(' | ')} |`;
}

function results(of: readonly Row[]): string {
  const notes = [...new Set(of.map(({ note }) => note))];
  return `# Benchmark results

Written by \`npm run bench -- --write\`. A ratio is the median of the ratios of samples taken in turn, one process right after the
other; beside it stand the median of each side and, in brackets, its middle half. Ratios hold within one run only.

Machine: ${availableParallelism()} cores (${cpus()[0]?.model.trim() || process.arch}), Node.js ${process.version} on ${process.platform}; cdktf ${versionOf('cdktf')}, @cdktf/provider-okta ${versionOf('@cdktf/provider-okta')}.

${table(of)}

## How it was measured

${notes.map((note) => `- ${note}`).join('\n')}
`;
}

function versionOf(name: string): string {
  return JSON.parse(readFileSync(path.join(REPOSITORY, 'node_modules', name, 'package.json'), 'utf8')).version;
}
