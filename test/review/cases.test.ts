import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { reviewPlan } from '../../lib/review';
import { CASES } from './cases';

const FOLDER = path.join(__dirname, 'cases');

function found(name: string) {
  return reviewPlan(readFileSync(path.join(FOLDER, `${name}.json`), 'utf8')).document.findings.map(
    ({ severity, rule, address, certainty }) =>
      `${severity} ${rule} ${address}${certainty === 'possible' ? ' (possible)' : ''}`,
  );
}

test.each(Object.entries(CASES))('%s', (name, expected) => {
  const lines = found(name);
  expect(lines).toEqual(expect.arrayContaining([...expected]));
  expect(lines[0]?.split(' ')[0]).toBe(expected[0]?.split(' ')[0]);
});

test('every plan in the folder is a case', () => {
  const files = readdirSync(FOLDER).flatMap((file) => (file.endsWith('.json') ? [path.parse(file).name] : []));
  expect(files.sort()).toEqual(Object.keys(CASES).sort());
});

test('no token that stands in a plan in clear is in what a review finds', () => {
  for (const name of Object.keys(CASES)) {
    const plan = readFileSync(path.join(FOLDER, `${name}.json`), 'utf8');
    expect([name, JSON.stringify(reviewPlan(plan)).includes('CANARY')]).toEqual([name, false]);
  }
});
