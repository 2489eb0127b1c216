import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';

/** What holds of every file of a kind in this repository. */
const ROOT = path.join(__dirname, '..');

function files(...patterns: string[]): string[] {
  const { stdout } = spawnSync('git', ['ls-files', '-co', '--exclude-standard', ...patterns], {
    cwd: ROOT,
    encoding: 'utf8',
  });
  return stdout.split('\n').filter((file) => file !== '' && existsSync(path.join(ROOT, file)));
}

const read = (file: string) => readFileSync(path.join(ROOT, file), 'utf8');

/** The two that say why, where a machine lacks what a test needs. */
const SAY_WHY = ['test/support/requirement.ts', 'test/examples/synthesized-examples.ts'];

test('no test is left out but for what a machine lacks', () => {
  const skips = /\b(?:test|it|describe)\.(?:skip|only|todo)\b|\b[xf](?:it|test|describe)\(/;
  const tests = files('test/*.ts').filter((file) => ![...SAY_WHY, 'test/repository.test.ts'].includes(file));
  expect(tests.length).toBeGreaterThan(100);
  expect(tests.filter((file) => skips.test(read(file)))).toEqual([]);
});

/** Lists whose every entry is a file: one rule, one decision, one plan, one report. */
const LISTS = [
  ...['lib/review/rules', 'test/review/rules', 'docs/decisions'],
  ...['test/review/cases', 'test/review/fixtures', 'test/review/golden'],
];

test('a folder holds about a dozen files beside its sub-folders: a fuller one is to be split by idea', () => {
  const counts = new Map<string, number>();
  for (const file of files('lib', 'test', 'docs', 'examples', 'bench')) {
    const folder = path.dirname(file);
    counts.set(folder, (counts.get(folder) ?? 0) + 1);
  }
  expect(counts.size).toBeGreaterThan(100);
  expect([...counts].filter(([folder, count]) => count > 14 && !LISTS.includes(folder))).toEqual([]);
});

test('what is in a wing, room by room, stands in its README or at the top of its index', () => {
  const wings = new Map<string, Set<string>>();
  for (const file of files('lib/*.ts')) {
    const [, wing = '', room = '', ...below] = file.split('/');
    if (room === '') continue;
    wings.set(wing, wings.get(wing) ?? new Set());
    if (below.length > 0) wings.get(wing)?.add(room);
  }
  expect(wings.size).toBeGreaterThan(15);
  for (const [wing, rooms] of wings) {
    const readme = `lib/${wing}/README.md`;
    const index = `lib/${wing}/index.ts`;
    const told = existsSync(path.join(ROOT, readme)) ? read(readme) : (read(index).split('*/')[0] ?? '');
    expect([wing, [...rooms].filter((room) => !told.includes(`\`${room}/`))]).toEqual([wing, []]);
  }
});

test('links in Markdown lead to files that are there', () => {
  const documents = files('*.md').filter((file) => !file.startsWith('test/'));
  expect(documents.length).toBeGreaterThan(10);
  const dead = documents.flatMap((file) =>
    [...read(file).matchAll(/\]\(([^)\s]+)\)/g)]
      .map(([, target = '']) => target.split('#')[0] ?? '')
      .filter((target) => target !== '' && !/^[a-z]+:/.test(target))
      .filter((target) => !existsSync(path.join(ROOT, path.dirname(file), decodeURIComponent(target))))
      .map((target) => `${file}: ${target}`),
  );
  expect(dead).toEqual([]);
});

test('a guide to operating starts with whom it is for, and ends with how to see that it worked', () => {
  const guides = [...files('docs/operating/*.md'), 'docs/init.md'];
  expect(guides.length).toBeGreaterThan(4);
  for (const guide of guides) {
    const [, first = ''] = read(guide).split('\n\n');
    expect([guide, first]).toEqual([guide, expect.stringMatching(/^For /)]);
    expect([
      guide,
      read(guide)
        .match(/^## .*/gm)
        ?.at(-1),
    ]).toEqual([guide, '## How to see that it worked']);
  }
});
