import { readFileSync } from 'node:fs';
import path from 'node:path';
import { renderHandoff } from '../../lib/handoff';
import { displayWidth } from '../../lib/report/display-width';
import { wordsOf } from '../../lib/report/wrap';
import { renderReview } from '../../lib/review';
import { renderVerification } from '../../lib/verify';

/** The text format of every report, made of the golden JSON of the same. */
const golden = (name: string) => JSON.parse(readFileSync(path.join(__dirname, '..', `${name}.json`), 'utf8'));

const REPORTS: Record<string, { document: unknown; text: (width: number) => string }> = {};
for (const name of ['harmful', 'drift', 'app-tainted', 'no-changes']) {
  const document = golden(`review/golden/${name}`);
  REPORTS[`review of ${name}`] = {
    document,
    text: (width) => renderReview({ document, chains: [] }, 'text', { width }),
  };
}
for (const name of ['phase-app', 'provisioned']) {
  const document = golden(`handoff/golden/${name}`);
  REPORTS[`handoff of ${name}`] = { document, text: (width) => renderHandoff(document, 'text', { width }) };
}
for (const name of ['as-declared', 'deviations']) {
  const document = golden(`verify/golden/${name}`);
  REPORTS[`verification of ${name}`] = { document, text: (width) => renderVerification(document, 'text', { width }) };
}

const WIDTHS = [40, 60, 80, 100, 132, 250];
const cases = Object.keys(REPORTS).flatMap((name) => WIDTHS.map((width) => [name, width] as const));

/** All texts in a document. */
function texts(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return value !== null && typeof value === 'object' ? Object.values(value).flatMap(texts) : [];
}

const ofReport = (name: string) => REPORTS[name] as (typeof REPORTS)[string];

test.each(cases)('%s, %i columns: only what stays whole is longer', (name, width) => {
  const { document, text } = ofReport(name);
  const values = texts(document);
  // Perhaps in parentheses, or cut.
  const isWhole = (line: string) =>
    values.some((value) => value === line.replace(/^\((.*)\)$/, '$1')) ||
    (line.endsWith('…') && values.some((value) => value.startsWith(line.slice(0, -1).trimEnd())));
  const longer = text(width)
    .split('\n')
    .filter((line) => displayWidth(line) > width)
    .map((line) => line.trim());
  expect(longer.filter((line) => wordsOf(line).length > 1 && !isWhole(line))).toEqual([]);
});

test.each(cases)('%s, %i columns: the words are those of the unwrapped one', (name, width) => {
  const words = (text: string) => text.split(/\s+/);
  const { text } = ofReport(name);
  expect(words(text(width))).toEqual(words(text(Number.POSITIVE_INFINITY)));
});

test.each(cases)('%s, %i columns: what is copied is on one line', (name, width) => {
  const { text } = ofReport(name);
  const copied = (report: string) => report.match(/https:\/\/\S+|`[^`\n]+`|\w+\.[\w-]+\["[^"\n]*"\]/g) ?? [];
  expect(copied(text(width))).toEqual(copied(text(Number.POSITIVE_INFINITY)));
});

test('a report is wrapped to 80 columns when nothing is said', () => {
  const document = golden('review/golden/harmful');
  expect(renderReview({ document, chains: [] }, 'text')).toBe(ofReport('review of harmful').text(80));
});
