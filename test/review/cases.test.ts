import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { REVIEW_FORMATS, renderReview, reviewPlan } from '../../lib/review';
import { CASES, EXACT } from './cases';
import { QUIET } from './cases/plans';

const FOLDER = path.join(__dirname, 'cases');
const read = (name: string) => readFileSync(path.join(FOLDER, `${name}.json`), 'utf8');
const found = (name: string) =>
  reviewPlan(read(name)).document.findings.map(
    ({ severity, rule, address, certainty }) =>
      `${severity} ${rule} ${address}${certainty === 'possible' ? ' (possible)' : ''}`,
  );

test.each(Object.entries(CASES))('%s', (name, expected) => {
  const lines = found(name);
  expect(lines).toEqual(expect.arrayContaining([...expected]));
  expect(lines[0]?.split(' ')[0]).toBe(expected[0]?.split(' ')[0]);
});

test.each(Object.entries(EXACT))('%s gives nothing else', (name, expected) => {
  expect(found(name)).toEqual(expected);
});

test.each(QUIET)('%s gives nothing', (name) => {
  expect(found(name)).toEqual([]);
});

test('every plan in the folder is a case', () => {
  const files = readdirSync(FOLDER).flatMap((file) => (file.endsWith('.json') ? [path.parse(file).name] : []));
  expect(files.sort()).toEqual([...Object.keys(CASES), ...QUIET].sort());
});

test('no login, address or password of a person, and no token, is in any report', () => {
  for (const name of Object.keys(CASES)) {
    const review = reviewPlan(read(name));
    const reports = REVIEW_FORMATS.map((format) => renderReview(review, format)).join();
    expect([name, /(ada|bob|eve)(\.l)?@example\.com|CANARY/.exec(reports)?.[0]]).toEqual([name, undefined]);
  }
  expect(read('user-login-changed')).toContain('ada.l@example.com');
  expect(read('app-users')).toContain('CANARY-new');
});
