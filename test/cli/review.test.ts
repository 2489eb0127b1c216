import { type SpawnSyncReturns, spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { plan } from '../review/plans';
import { planFor } from '../review/previews';
import { builtCommand } from './command';

/** The command as it is shipped: bundled, in a process of its own. */
const { folder, command } = builtCommand();
const fixture = (name: string) => path.join(__dirname, '../review/fixtures', `${name}.json`);

function review(args: string[], input?: string | Buffer, env: Record<string, string> = {}): SpawnSyncReturns<string> {
  return spawnSync(process.execPath, [command, 'review', ...args], {
    input,
    encoding: 'utf8',
    env: { ...process.env, ...env },
    cwd: folder,
  });
}

function file(name: string, content: string | Buffer): string {
  const full = path.join(folder, name);
  writeFileSync(full, content);
  return full;
}

describe('--users', () => {
  const users = () =>
    file('people.csv', 'login,email,firstName,lastName\nada@corp.example,ada@example.com,Ada,Lovelace\n');

  test('counts what the plan does to people, and names them with --names only', () => {
    const plan = file('names.json', planFor({ template: '${source.login}' }));
    const { status, stdout, stderr } = review([plan, '--users', users()]);
    expect([status, stderr]).toEqual([2, '']);
    expect(stdout).toContain('1 of 1 person gets another user name');
    expect(stdout).not.toContain('ada@');
    expect(review([plan, '--users', users(), '--names']).stdout).toContain('Who: ada@corp.example');
    expect(review(['-', '--users', users()], planFor({})).stdout).not.toContain('another user name');
  });
  test('a plan that fills no accounts is reviewed all the same', () => {
    const { status, stdout } = review([file('empty.json', JSON.stringify(plan([]))), '--users', users()]);
    expect(status).toBe(0);
    expect(stdout).toMatch(/no people\s+are\s+previewed/);
  });
  test.each<[string, () => string[], RegExp]>([
    ['names of nobody', () => [fixture('harmful'), '--names'], /--names names people of --users/],
    ['both from standard input', () => ['-', '--users', '-'], /standard input is the plan or the people/],
    ['no people', () => [fixture('harmful'), '--users', file('none.json', '{')], /^oneid-scim: .*none\.json: /],
    [
      'several plans in a file',
      () => [file('two.json', `${planFor({})}\n${planFor({})}\n`), '--users', users()],
      /two\.json: several plans, one a line/,
    ],
  ])('1 for %s', (_name, args, message) => {
    expect(review(args(), '')).toMatchObject({ status: 1, stdout: '', stderr: expect.stringMatching(message) });
  });
});

describe('exit code', () => {
  test('0 without findings, nothing on standard error', () => {
    expect(review([fixture('no-changes')])).toMatchObject({
      status: 0,
      stdout: 'No findings in what this review judges.\n',
      stderr: '',
    });
  });
  test('2 with findings at or above --fail-on, the report on standard output', () => {
    const { status, stdout, stderr } = review([fixture('harmful')]);
    expect([status, stderr]).toEqual([2, '']);
    expect(stdout).toContain('CRITICAL Leavers keep their accounts');
  });
  test.each([
    ['sign-on-changed', 'critical', 0],
    ['sign-on-changed', 'high', 2],
    ['credential-rotated', 'medium', 0],
    ['credential-rotated', 'low', 2],
    ['harmful', 'never', 0],
  ])('%s with --fail-on %s: %i', (name, failOn, status) => {
    expect(review([fixture(name), '--fail-on', failOn]).status).toBe(status);
  });

  test.each<[string, string[], RegExp]>([
    ['a file that is not there', ['nowhere.json'], /^oneid-scim: nowhere\.json: no such file\n$/],
    ['a folder', ['.'], /^oneid-scim: \.: is a directory\n$/],
    ['no plan', [__filename], /^oneid-scim: .*review\.test\.ts: not JSON, or cut off[^\n]*\n$/],
    [
      'a stack that is not there',
      [fixture('harmful'), '--stack', 'cdk.tf.json'],
      /^oneid-scim: cdk\.tf\.json: no such file\n$/,
    ],
    [
      'stacks that do not match the plans',
      [fixture('harmful'), '--stack', 'a', '--stack', 'b'],
      /^oneid-scim: --stack is needed once for each plan, in the same order: got 2 for 1\n$/,
    ],
    [
      'an acknowledgement file that is none',
      [fixture('harmful'), '--acknowledge', fixture('harmful')],
      /^oneid-scim: .*harmful\.json: expected a list of[^\n]*\n$/,
    ],
    [
      'a report that cannot be written',
      [fixture('harmful'), '--out', 'nowhere/x.md'],
      /^oneid-scim: nowhere\/x\.md: no such file\n$/,
    ],
    ['no argument', [], /^error: missing required argument 'plan'\n$/],
    [
      'an unknown format',
      [fixture('harmful'), '--format', 'xml'],
      /^error: option '--format <format>' argument 'xml' is invalid/,
    ],
    [
      'an unknown option',
      [fixture('harmful'), '--frmat', 'json'],
      /^error: unknown option '--frmat' \(Did you mean --format\?\)\n$/,
    ],
    [
      'a file whose name is a CI command',
      ['\n::error::pwned.json'],
      /^oneid-scim: \\n::error::pwned\.json: no such file\n$/,
    ],
    [
      'one whose name is an option too',
      ['--x\n::error::pwned.json'],
      /^error: unknown option '--x\\n::error::pwned\.json'\n$/,
    ],
    [
      'an acknowledgement file that is not there',
      [fixture('harmful'), '--acknowledge', 'no.yaml'],
      /^oneid-scim: no\.yaml: no such file\n$/,
    ],
    [
      'a stack that is none',
      [fixture('harmful'), '--stack', __filename],
      /^oneid-scim: [^:]*cli\/review\.test\.ts: not JSON: expected the cdk\.tf\.json that CDKTF synthesized\n$/,
    ],
  ])('1 for %s, with one line why', (_name, args, message) => {
    const { status, stdout, stderr } = review(args);
    expect([status, stdout]).toEqual([1, '']);
    expect(stderr).toMatch(message);
  });
});

test('- is standard input', () => {
  const { status, stdout } = review(['-', '--format', 'json'], readFileSync(fixture('harmful')));
  expect(status).toBe(2);
  expect(JSON.parse(stdout).plans).toMatchObject([{ name: 'stdin', formatVersion: '1.2' }]);
});

test('nothing on standard input is no plan', () => {
  expect(review(['-'], '')).toMatchObject({ status: 1, stderr: expect.stringContaining('stdin: empty') });
});

test('several files make one report', () => {
  const { stdout } = review([fixture('harmful'), fixture('drift'), '--format', 'json']);
  const document = JSON.parse(stdout);
  expect(document.plans).toHaveLength(2);
  expect(new Set(document.findings.map(({ plan }: { plan: string }) => path.basename(plan)))).toEqual(
    new Set(['harmful.json', 'drift.json']),
  );
});

test('what Windows PowerShell writes is read: UTF-16, and UTF-8 with a mark', () => {
  const text = readFileSync(fixture('harmful'), 'utf8');
  for (const content of [Buffer.from(`\uFEFF${text}`, 'utf16le'), Buffer.from(`\uFEFF${text}`)]) {
    expect(review([file('windows.json', content)]).status).toBe(2);
  }
});

test('acknowledged findings do not fail, and what matches nothing is reported', () => {
  const seen = JSON.parse(review([fixture('harmful'), '--format', 'json']).stdout).findings.filter(
    ({ rule }: { rule: string }) => rule !== 'connection-record-changed',
  );
  expect(seen.map(({ rule }: { rule: string }) => rule)).toEqual([
    'assignment-removed',
    'push-group-deletes-target',
    'user-deactivation-off',
    'push-group-replaced',
  ]);
  const list = seen.map(
    ({ rule, fingerprint }: { rule: string; fingerprint: string }) =>
      `- { rule: ${rule}, address: '*', fingerprint: ${fingerprint}, reason: known }`,
  );
  list.push("- { rule: app-destroyed, address: '*', reason: known }");
  const { status, stdout } = review([fixture('harmful'), '--acknowledge', file('known.yaml', list.join('\n'))]);
  expect(status).toBe(0);
  expect(stdout).toContain('CRITICAL (acknowledged) Leavers keep their accounts');
  expect(stdout).toContain('Note: The acknowledgement of app-destroyed for * matches nothing.');
});

test.each([
  [['--acknowledge', 'no.yaml'], 'oneid-scim: no.yaml: no such file\n'],
  [['--stack', 'no.json'], 'oneid-scim: no.json: no such file\n'],
])('%j is told once, by its own name', (args, expected) => {
  expect(review([fixture('harmful'), ...args])).toMatchObject({ status: 1, stderr: expected });
});

test('construct paths come from the stack', () => {
  const stack = { resource: { terraform_data: { features: { '//': { metadata: { path: 'prod/oneid/features' } } } } } };
  const { stdout } = review([fixture('harmful'), '--stack', file('cdk.tf.json', JSON.stringify(stack))]);
  expect(stdout).toContain('At: terraform_data.features (prod/oneid/features) [user-deactivation-off]');
});

test('--out writes the report, and the verdict goes to standard error', () => {
  const { status, stdout, stderr } = review([fixture('harmful'), '--format', 'markdown', '--out', 'comment.md']);
  expect([status, stdout]).toEqual([2, '']);
  expect(stderr).toBe('Fails: 3 critical, 1 high, 1 medium (fails on high and above).\n');
  expect(readFileSync(path.join(folder, 'comment.md'), 'utf8')).toMatch(/^<!-- oneid-scim-review -->\n/);
});

test('no colour where the output is no terminal, nor with NO_COLOR', () => {
  expect(review([fixture('harmful')]).stdout).not.toContain('\u001b');
  expect(onTerminal({})).toContain('\u001b[1;31mCRITICAL');
  expect(onTerminal({ NO_COLOR: '1' })).not.toContain('\u001b[');
});

/** Runs the command with a standard output that says it is a terminal. */
function onTerminal(env: Record<string, string>): string {
  const { NO_COLOR: _none, ...rest } = process.env;
  const terminal = 'data:text/javascript,process.stdout.isTTY = true;';
  return spawnSync(process.execPath, ['--import', terminal, command, 'review', fixture('harmful')], {
    encoding: 'utf8',
    env: { ...rest, TERM: 'xterm', ...env },
  }).stdout;
}

test('help shows examples and exit codes', () => {
  const { status, stdout } = review(['--help']);
  expect(status).toBe(0);
  expect(stdout).toContain('terraform show -json plan.out | npx oneid-scim-provisioning review -');
  expect(stdout).toContain('Exit code: 0');
});
