import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { RULES } from '../../../lib/review/rules';

/** A rule is added by its file, its line in the list, its test and its section in docs/rules.md: none without the others. */
const ROOT = path.join(__dirname, '../../..');
const IDS = RULES.map(({ id }) => id).sort();

function namesIn(folder: string, ending: string, others: readonly string[]): string[] {
  return readdirSync(path.join(ROOT, folder), { withFileTypes: true })
    .filter((each) => each.isFile() && !others.includes(each.name))
    .map(({ name }) => name.replace(ending, ''))
    .sort();
}

test('each file of a rule is in the list by the id of its name, and each rule in the list has its file', () => {
  expect(namesIn('lib/review/rules', '.ts', ['index.ts', 'rule.ts'])).toEqual(IDS);
});

test('each rule has a test of its name, and each test its rule', () => {
  expect(namesIn('test/review/rules', '.test.ts', ['index.test.ts'])).toEqual(IDS);
});

test('each rule has its row and its section in docs/rules.md, in the order of the list', () => {
  const page = readFileSync(path.join(ROOT, 'docs/rules.md'), 'utf8');
  const found = (pattern: RegExp) => [...page.matchAll(pattern)].map(([, id]) => id);
  expect(found(/^## (.*)$/gm)).toEqual(RULES.map(({ id }) => id));
  expect(found(/^\| \[.*?\]\(#(.*?)\) \|/gm)).toEqual(RULES.map(({ id }) => id));
});
