import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';

/**
 * What runs a package by its name asks the registry for one that isn't installed. The name of the command alone is no package
 * of this project: whoever registers it would be run, with token, secret and state at hand.
 */

const ROOT = path.join(__dirname, '../..');
const { name: PACKAGE, bin } = JSON.parse(readFileSync(path.join(ROOT, 'package.json'), 'utf8'));
const [SHORT = ''] = Object.keys(bin);

/** Where a text has a runner take the short name for a package, in a shell or in a list of arguments. */
function shortForms(text: string): string[] {
  const gap = '[\\s(\\[\'"`,\\\\]+';
  const runner = `\\b(?:npx|pnpx|bunx|(?:npm|pnpm|bun)${gap}(?:exec|x)|(?:pnpm|yarn)${gap}dlx|yarn${gap}exec)`;
  const short = `${SHORT}(?![\\w-])`;
  const option = `(?!-p\\b|--package\\b)-[\\w-]*(?:=\\S+)?`;
  const named = `(?:-p|--package)(?:=|${gap})['"]?${short}`;
  return text.match(new RegExp(`${runner}${gap}(?:${option}${gap})*(?:${short}|${named})[^\\n]*`, 'g')) ?? [];
}

test('the package has one command, which is what runs under the name of the package', () => {
  expect(Object.keys(bin)).toHaveLength(1);
});

test.each([
  (name: string) => `npx ${name} review -`,
  (name: string) => `terraform show -json | npx ${name} verify -`,
  (name: string) => `npx -y ${name}@latest handoff`,
  (name: string) => `npx --yes ${name}`,
  (name: string) => `npx --no-install -- ${name} verify`,
  (name: string) => `npx --package ${name} anything`,
  (name: string) => `npx --package=${name} anything`,
  (name: string) => `npx -p ${name} anything`,
  (name: string) => `npm exec ${name} -- review`,
  (name: string) => `npm exec --yes -- ${name}`,
  (name: string) => `npm x ${name}`,
  (name: string) => `pnpm dlx ${name}`,
  (name: string) => `pnpm exec ${name}`,
  (name: string) => `yarn dlx ${name}`,
  (name: string) => `bunx ${name}`,
  (name: string) => `npx \\\n  ${name} review`,
  (name: string) => `spawn('npx', ['${name}', 'review'])`,
  (name: string) => `<code>npx ${name}</code>`,
])('%s: found with the short name, and fine with that of the package', (line) => {
  expect(shortForms(line(SHORT))).toHaveLength(1);
  expect(shortForms(line(PACKAGE))).toEqual([]);
});

test.each([`npm run -s ${SHORT} -- review`, `${SHORT} review -`, `npx -p ${PACKAGE} ${SHORT} review`])(
  '%s asks no registry for the short name',
  (line) => {
    expect(shortForms(line)).toEqual([]);
  },
);

test('no file of the repository has it run by the short name', () => {
  const files = execFileSync('git', ['ls-files', '-z', '--cached', '--others', '--exclude-standard'], {
    cwd: ROOT,
    encoding: 'utf8',
  })
    .split('\0')
    .filter((file) => file !== '' && existsSync(path.join(ROOT, file)));
  expect(files.length).toBeGreaterThan(100);
  const found = files.flatMap((file) => {
    const text = readFileSync(path.join(ROOT, file), 'utf8');
    return text.includes('\0') ? [] : shortForms(text).map((form) => `${file}: ${form}`);
  });
  expect(found).toEqual([]);
});
