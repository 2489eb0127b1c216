import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { ADA } from '../preview/people';
import { synthesized } from '../preview/stacks';
import { builtCommand } from './command';

/** The command as it is shipped, in a process of its own. */
const { folder, command } = builtCommand();

beforeAll(() => {
  mkdirSync(path.join(folder, 'stack'));
  writeFileSync(path.join(folder, 'stack/cdk.tf.json'), synthesized({}));
  const table = (person: object) => `${Object.keys(person).join(',')}\n${Object.values(person).join(',')}\n`;
  writeFileSync(path.join(folder, 'fine.csv'), table(ADA));
  writeFileSync(path.join(folder, 'wrong.csv'), table({ ...ADA, firstName: '' }));
});

function preview(args: readonly string[], input = ''): { status: number | null; stdout: string; stderr: string } {
  return spawnSync(process.execPath, [command, 'preview', ...args], {
    cwd: folder,
    input,
    encoding: 'utf8',
    env: { PATH: process.env['PATH'], HOME: folder },
  });
}

test('0 without problems, of the stack in a folder', () => {
  const { status, stdout, stderr } = preview(['--dir', 'stack', '--users', 'fine.csv']);
  expect([status, stderr]).toEqual([0, '']);
  expect(stdout).toContain('No problem was found for 1 person.');
});

test('2 with problems; plan or people may come from standard input', () => {
  const ofInput = preview(['-', '--users', 'wrong.csv', '--format', 'json'], synthesized({}));
  expect(ofInput.status).toBe(2);
  expect(JSON.parse(ofInput.stdout).people[0].problems).toMatchObject([{ attribute: 'givenName' }]);
  const people = readFileSync(path.join(folder, 'wrong.csv'), 'utf8');
  expect(preview(['stack/cdk.tf.json', '--users', '-', '--format', 'json'], people).stdout).toBe(ofInput.stdout);
});

test('--out writes a file, --redact hides people', () => {
  const { status, stdout } = preview([
    '--dir',
    'stack',
    '--users',
    'fine.csv',
    '--redact',
    '--format',
    'html',
    '--out',
    'p.html',
  ]);
  expect([status, stdout]).toEqual([0, '']);
  const page = readFileSync(path.join(folder, 'p.html'), 'utf8');
  expect(page).toContain('person 1');
  expect(page).not.toContain('ada@example.com');
});

test('2 and a list where several apps are meant; --app names one', () => {
  const stack = JSON.parse(synthesized({}));
  const { okta_app_saml: apps, okta_profile_mapping: mappings } = stack.resource;
  apps.other_app = { ...apps.oneid_app, label: 'Other' };
  mappings.other = { ...mappings.oneid_profile_mapping, target_id: '${okta_app_saml.other_app.id}' };
  const text = JSON.stringify(stack);
  const several = preview(['-', '--users', 'fine.csv'], text);
  expect([several.status, several.stdout]).toEqual([
    2,
    'okta_app_saml.oneid_app  Zuora OneID\nokta_app_saml.other_app  Other\n',
  ]);
  expect(several.stderr).toContain('2 apps: name one');
  expect(preview(['-', '--users', 'fine.csv', '--app', 'Other'], text).stdout).toContain('What Other will receive');
});

test.each([
  [['--users', 'fine.csv'], 'pass a plan or a stack'],
  [['stack/cdk.tf.json', '--dir', 'stack', '--users', 'fine.csv'], 'pass a plan or a stack'],
  [['-', '--users', '-'], 'people from elsewhere'],
  [['--dir', '.', '--users', 'fine.csv'], '.: there is no cdk.tf.json'],
  [['--dir', 'stack', '--users', 'gone.csv'], 'gone.csv: no such file'],
  [['--dir', 'stack', '--users', 'stack/cdk.tf.json'], 'stack/cdk.tf.json: expected a list'],
  [['fine.csv', '--users', 'fine.csv'], 'fine.csv: not JSON'],
  [['--dir', 'stack', '--users', 'fine.csv', '--app', 'x'], 'it fills no app with the label or address x'],
  [['--dir', 'stack'], "required option '--users <file>' not specified"],
])('1 and one line for %j', (args, message) => {
  const { status, stdout, stderr } = preview(args);
  expect([status, stdout]).toEqual([1, '']);
  expect(stderr).toContain(message);
  expect(stderr.trim().split('\n')).toHaveLength(1);
});
