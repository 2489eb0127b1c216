import { execFile, spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { OktaSimulator } from '../../lib/testing';
import { LoopbackServer } from '../http/loopback-server';
import { ADA } from '../preview/people';
import { synthesized } from '../preview/stacks';
import { builtCommand } from './command';

/** The command as it is shipped, in a process of its own. */
const { folder, command } = builtCommand({ oktaOrg: true });

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
  [['--dir', 'stack'], 'pass people: --users with a file (or - for standard input) or --from-okta, one of the two'],
  [['--dir', 'stack', '--users', 'fine.csv', '--from-okta'], 'one of the two'],
  [['--dir', 'stack', '--users', 'fine.csv', '--group', 'x'], '--group and --limit are for --from-okta'],
  [['--dir', 'stack', '--from-okta', '--limit', '0'], 'must be a number of people from 1 to 100000'],
  [['--dir', 'stack', '--from-okta'], "which Okta org isn't said"],
])('1 and one line for %j', (args, message) => {
  const { status, stdout, stderr } = preview(args);
  expect([status, stdout]).toEqual([1, '']);
  expect(stderr).toContain(message);
  expect(stderr.trim().split('\n')).toHaveLength(1);
});

describe('--from-okta', () => {
  let sim: OktaSimulator;
  beforeAll(async () => {
    sim = await OktaSimulator.start();
    sim.admin.createGroup('OneID Users');
    for (const name of ['ada', 'bob', 'eve']) {
      const login = `${name}@example.com`;
      sim.admin.createUser({ login, email: login, firstName: name, lastName: 'L', locale: 'en_GB' }, ['OneID Users']);
    }
    sim.admin.createUser({ login: 'else@example.com', email: 'else@example.com' });
  });
  afterAll(() => sim.stop());

  /** The simulator is in this process, which has to go on. */
  function live(
    args: readonly string[],
    env = sim.environment(),
  ): Promise<{ status: number; stdout: string; stderr: string }> {
    return new Promise((done) => {
      execFile(
        process.execPath,
        [command, 'preview', '--dir', 'stack', '--from-okta', ...args],
        { cwd: folder, env: { PATH: process.env['PATH'], HOME: folder, ...env } },
        (error, stdout, stderr) => done({ status: error ? Number(error.code) : 0, stdout, stderr }),
      );
    });
  }

  test('members of a group in two calls that only read; progress is on standard error', async () => {
    sim.requests.clear();
    const { status, stdout, stderr } = await live(['--group', 'OneID Users', '--format', 'json']);
    expect([status, stderr]).toEqual([0, 'Reading the people of OneID Users\n']);
    const { people } = JSON.parse(stdout);
    expect(people.map(({ login }: { login: string }) => login)).toEqual([
      'ada@example.com',
      'bob@example.com',
      'eve@example.com',
    ]);
    expect(people[0].body.externalId).toMatch(/^00u/);
    expect(sim.requests.byRoute()).toEqual({ 'GET /api/v1/groups': 1, 'GET /api/v1/groups/{groupId}/users': 1 });
  });

  test('--limit reads no more, and says that there are more', async () => {
    const { stdout } = await live(['--group', 'OneID Users', '--limit', '2', '--redact']);
    expect(stdout).toContain('Only the first 2 people of OneID Users are here');
    expect(stdout).not.toContain('@example.com');
  });

  test('1 and one line why, without a credential', async () => {
    const gone = await live(['--group', 'oneid users']);
    expect([gone.status, gone.stdout, gone.stderr]).toEqual([
      1,
      '',
      'oneid-scim: sim.okta.com has no group called oneid users; it has one called OneID Users\n',
    ]);
    await using server = await LoopbackServer.start((_, response) => response.writeHead(403).end('{}'));
    const env = { ...sim.environment(), OKTA_API_TOKEN: 'canary-token', OKTA_HTTP_PROXY: server.url };
    const refused = await live([], env);
    expect([refused.status, refused.stdout]).toEqual([1, '']);
    expect(refused.stderr).toMatch(/^oneid-scim: Okta: GET .*403\. The administrator .* Read-only Administrator/m);
    expect(refused.stderr).not.toContain('canary');
  });
});
