import { execFile, execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { PassThrough } from 'node:stream';
import { initCommand } from '../../lib/cli/project/init';
import type { OktaSimulator } from '../../lib/testing';
import { livingApp, livingOrg, ODD_LABEL } from '../adopt/living-apps';
import { linkedProject } from '../init/linked-project';
import { builtCommand } from './command';
import { recordedConsole } from './recorded-console';

const { command } = builtCommand();
const newFolder = () => mkdtempSync(path.join(tmpdir(), 'oneid-scim-init-'));

function init(cwd: string, ...args: string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [command, 'init', ...args], { cwd, encoding: 'utf8' });
  return { status, stdout, stderr };
}

/** Answers, given at a terminal. */
async function asked(answers: string, ...args: string[]) {
  const folder = newFolder();
  const { console, stdout, stderr } = recordedConsole({});
  const input = Object.assign(new PassThrough(), { isTTY: true });
  input.end(answers);
  const done = initCommand(console, input).parseAsync([folder, ...args], { from: 'user' });
  const problem = await done.then(() => undefined).catch((error: Error) => error.message);
  const read = (file: string) =>
    existsSync(path.join(folder, file)) ? readFileSync(path.join(folder, file), 'utf8') : '';
  return { folder, problem, read, stdout: stdout.text, stderr: stderr.text };
}

const QUESTION = /\?\n/g;

test('--yes writes the defaults, lists them on standard output, and asks nothing', () => {
  const folder = newFolder();
  const { status, stdout, stderr } = init(folder, 'new/oneid', '--yes');
  expect(status).toBe(0);
  expect(stdout.trim().split('\n')).toEqual(
    expect.arrayContaining(
      ['package.json', 'cdktf.json', 'main.ts', 'test/oneid.test.ts', '.github/workflows/plan.yml'].map(
        (file) => `new/oneid/${file}`,
      ),
    ),
  );
  expect(stderr).toMatch(/^Next, in new\/oneid: npm install/);
  const { context } = JSON.parse(readFileSync(path.join(folder, 'new/oneid/cdktf.json'), 'utf8'));
  expect(context).toEqual({ oneId: { app: { source: 'create', label: 'Zuora OneID' } } });
});

test('flags are taken, also without a terminal and without --yes', () => {
  const folder = newFolder();
  const flags = ['--cdk', 'cdktf', '--backend', 's3', '--ci', 'none', '--label', 'OneID "test"'];
  expect(init(folder, ...flags)).toMatchObject({ status: 0 });
  expect(readFileSync(path.join(folder, 'main.ts'), 'utf8')).toContain('new S3Backend(');
  expect(existsSync(path.join(folder, '.github'))).toBe(false);
  expect(JSON.parse(readFileSync(path.join(folder, 'cdktf.json'), 'utf8')).context.oneId.app.label).toBe(
    'OneID "test"',
  );
});

test('without a terminal, --yes or all flags it writes nothing, and says what to pass', () => {
  const folder = newFolder();
  expect(init(folder, '--backend', 's3')).toEqual({
    ...{ status: 1, stdout: '' },
    stderr: 'oneid-scim: standard input is no terminal: pass --yes for the defaults, or --cdk, --backend and --ci\n',
  });
  expect(readdirSync(folder)).toEqual([]);
});

test('at a terminal three questions are asked, answered by number, name or nothing', async () => {
  const { read, stderr, problem } = await asked('\n2\ngitlab\n');
  expect(problem).toBeUndefined();
  expect(stderr.match(QUESTION)).toHaveLength(3);
  expect(read('package.json')).toContain('"cdktf": "0.21.0"');
  expect(read('main.ts')).toContain('new S3Backend(');
  expect(read('.gitlab-ci.yml')).not.toBe('');
});

test('what a flag says is not asked, and what is no answer is asked again', async () => {
  const { read, stderr } = await asked('9\nS3\ngcs\n', '--cdk', 'cdktf', '--ci', 'none');
  expect(stderr.match(QUESTION)).toHaveLength(1);
  expect(stderr.match(/One of local, s3, gcs, azurerm, hcp, or its number: /g)).toHaveLength(2);
  expect(read('main.ts')).toContain('new GcsBackend(');
});

test('nothing is written where the answers end before the questions', async () => {
  const { folder, problem } = await asked('\n');
  expect(problem).toBe('nothing was written: the answers ended before the questions');
  expect(readdirSync(folder)).toEqual([]);
});

test.each([
  ['a file', (file: string) => writeFileSync(file, 'mine')],
  ['a folder', (file: string) => mkdirSync(file)],
  ['a link that leads nowhere', (file: string) => symlinkSync('/nowhere/at/all', file)],
])('never overwrites: where %s of a name is there nothing is written, and all of them are named', (_, make) => {
  const folder = newFolder();
  make(path.join(folder, 'main.ts'));
  make(path.join(folder, 'acknowledged.yaml'));
  const { status, stdout, stderr } = init(folder, '--yes');
  expect([status, stdout]).toEqual([1, '']);
  expect(stderr).toBe(
    'oneid-scim: nothing was written, since nothing is overwritten: main.ts, acknowledged.yaml are there already\n',
  );
  expect(readdirSync(folder).sort()).toEqual(['acknowledged.yaml', 'main.ts']);
  expect(existsSync('/nowhere/at/all')).toBe(false);
});

test('a second run says that the first is there', () => {
  const folder = newFolder();
  expect(init(folder, '--yes').status).toBe(0);
  const { status, stderr } = init(folder, '--yes');
  expect(status).toBe(1);
  expect(stderr).toContain('package.json, cdktf.json, main.ts');
});

test('in a fresh repository its README, .gitignore and code owners stay as they are', () => {
  const folder = newFolder();
  execFileSync('git', ['init', '-q'], { cwd: folder });
  mkdirSync(path.join(folder, '.github'));
  const mine = ['README.md', '.gitignore', '.github/CODEOWNERS'];
  for (const file of mine) writeFileSync(path.join(folder, file), 'mine');
  const { status, stdout, stderr } = init(folder, '--yes');
  expect(status).toBe(0);
  for (const file of mine) {
    expect(readFileSync(path.join(folder, file), 'utf8')).toBe('mine');
    expect(stdout.split('\n')).not.toContain(file);
    expect(stderr).toContain(`${file} is there already and stays as it is.`);
  }
});

test('what was written is taken back where a file in the midst fails', () => {
  const folder = newFolder();
  // Where the folder of the test should be.
  writeFileSync(path.join(folder, 'test'), 'mine');
  const { status, stdout, stderr } = init(folder, '--yes');
  expect([status, stdout]).toEqual([1, '']);
  expect(stderr).toMatch(/^oneid-scim: test\/oneid\.test\.ts: a part of its path is no folder\n$/);
  expect(readdirSync(folder)).toEqual(['test']);
});

test('a label with odd letters stays data: no line of a file begins with what is in it', () => {
  const folder = newFolder();
  const label = 'a"],\n::error::x\u202e${1}##[x]';
  expect(init(folder, '--yes', '--label', label).status).toBe(0);
  const text = readFileSync(path.join(folder, 'cdktf.json'), 'utf8');
  expect(text).not.toMatch(/^::|\u202e|##/m);
  expect(JSON.parse(text).context.oneId.app.label).toBe(label);
});

test('help has examples and exit codes', () => {
  const { status, stdout } = init(newFolder(), '--help');
  expect(status).toBe(0);
  for (const part of ['npx oneid-scim-provisioning init oneid --yes', 'Exit code: 0']) expect(stdout).toContain(part);
});

describe('--adopt', () => {
  const { folder: built, command: withOkta } = builtCommand({ oktaOrg: true });
  let okta: OktaSimulator;
  beforeAll(async () => {
    ({ okta } = await livingOrg(livingApp('with names that have quotes, and other letters')));
  });
  afterAll(() => okta.stop());

  const adopt = (folder: string, args: readonly string[], env: Record<string, string> = okta.environment()) =>
    new Promise<{ status: number; stdout: string; stderr: string }>((done) => {
      execFile(
        process.execPath,
        [withOkta, 'init', '--yes', '--adopt', ...args],
        { cwd: folder, env: { PATH: process.env['PATH'], HOME: built, ...env } },
        (error, stdout, stderr) => done({ status: error ? Number(error.code) : 0, stdout, stderr }),
      );
    });

  test('declares the app that Okta has, with what is to be known in ADOPTED.md, whatever letters are in it', async () => {
    const folder = newFolder();
    const { status, stderr } = await adopt(folder, []);
    expect(status).toBe(0);
    expect(stderr).toContain('read ADOPTED.md');
    const { oneId } = JSON.parse(readFileSync(path.join(folder, 'cdktf.json'), 'utf8')).context;
    expect(oneId.app).toMatchObject({ source: 'adopt', label: ODD_LABEL });
    const notes = readFileSync(path.join(folder, 'ADOPTED.md'), 'utf8');
    expect(notes).toMatch(/^## Okta does not tell\n\n- /m);
    expect(readFileSync(path.join(folder, 'README.md'), 'utf8')).toContain('[ADOPTED.md]');
    const project = linkedProject(
      ['main.ts', 'cdktf.json'].map((file) => ({ path: file, content: readFileSync(path.join(folder, file), 'utf8') })),
    );
    execFileSync(process.execPath, ['--import', 'tsx', 'main.ts'], { cwd: project, stdio: 'pipe' });
    const stack = JSON.parse(readFileSync(path.join(project, 'cdktf.out/stacks/oneid/cdk.tf.json'), 'utf8'));
    expect(stack.import.map(({ to }: { to: string }) => to)).toContain('okta_app_saml.oneid_app');
  });

  test('reads nothing where the project could not be written', async () => {
    const folder = newFolder();
    writeFileSync(path.join(folder, 'ADOPTED.md'), 'mine');
    okta.requests.clear();
    expect(await adopt(folder, [])).toMatchObject({ status: 1, stdout: '' });
    expect(okta.requests.count).toBe(0);
  });

  test('2 and a list where several apps are meant, and nothing is written', async () => {
    const { okta: other } = await livingOrg(livingApp('beside another one of the same label'));
    await using _stopped = other;
    const folder = newFolder();
    const { status, stdout } = await adopt(folder, [], other.environment());
    expect(status).toBe(2);
    expect(stdout).toMatch(/^0oa\w+ {2}(IN)?ACTIVE {2}Zuora OneID\n/);
    expect(readdirSync(folder)).toEqual([]);
  });

  test('1 and one line why where the app or the org is not said rightly', async () => {
    const folder = newFolder();
    expect((await adopt(folder, ['--app', 'nowhere'])).stderr).toMatch(/^oneid-scim: sim\.okta\.com has no app with/m);
    expect((await adopt(folder, [], {})).stderr).toMatch(/^oneid-scim: which Okta org isn't said: set OKTA_ORG_NAME/m);
    expect((await adopt(folder, ['--label', 'X'])).stderr).toMatch(/^oneid-scim: --label is of an app to be created/m);
    expect(readdirSync(folder)).toEqual([]);
  });

  test('no credential is in what it writes, also where an attribute is called by it', async () => {
    const folder = newFolder();
    const { status } = await adopt(folder, [], { ...okta.environment(), OKTA_API_TOKEN: 'preferredLanguage' });
    expect(status).toBe(0);
    for (const file of ['cdktf.json', 'ADOPTED.md']) {
      expect(readFileSync(path.join(folder, file), 'utf8')).not.toContain('preferredLanguage');
    }
  });
});
