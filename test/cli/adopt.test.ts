import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { OktaSimulator } from '../../lib/testing';
import { livingApp, livingOrg, ODD_GROUP, ODD_LABEL } from '../adopt/living-apps';
import { LoopbackServer } from '../http/loopback-server';
import { builtCommand } from './command';

/** The command as it is shipped, in a process of its own, against a simulated Okta. */
const { folder, command } = builtCommand({ oktaOrg: true });

let okta: OktaSimulator;
beforeAll(async () => {
  ({ okta } = await livingOrg(livingApp('with names that have quotes, and other letters')));
});
afterAll(() => okta.stop());

interface Run {
  readonly status: number;
  readonly stdout: string;
  readonly stderr: string;
}

function adopt(args: readonly string[], env: Record<string, string> = okta.environment()): Promise<Run> {
  return new Promise((done) => {
    execFile(
      process.execPath,
      [command, 'adopt', ...args],
      { cwd: folder, env: { PATH: process.env['PATH'], HOME: folder, ...env } },
      (error, stdout, stderr) => done({ status: error ? Number(error.code) : 0, stdout, stderr }),
    );
  });
}

test('0 and the context of cdktf.json; progress and notes are on standard error', async () => {
  const { status, stdout, stderr } = await adopt([]);
  expect(status).toBe(0);
  const { oneId } = JSON.parse(stdout).context;
  expect(oneId.app).toMatchObject({ source: 'adopt', label: ODD_LABEL });
  expect(oneId.pushGroups[0].sourceGroup).toEqual({ name: ODD_GROUP });
  expect(stderr).toMatch(/^Looking for the app of OneID\nReading the attributes of /);
  expect(stderr).toMatch(/\nOkta does not tell:\n- `connection\.clientId`: /);
});

test('a stack in TypeScript goes to a file, with the notes in it', async () => {
  const { status, stdout, stderr } = await adopt(['--app', ODD_LABEL, '--format', 'typescript', '--out', 'main.ts']);
  expect([status, stdout]).toEqual([0, '']);
  expect(stderr).not.toContain('Okta does not tell');
  const text = readFileSync(path.join(folder, 'main.ts'), 'utf8');
  expect(text).toContain("new OneIdScimProvisioning(stack, 'oneid', {\n");
  expect(text).toContain('// Okta does not tell:\n');
});

test('2 and a list where several apps are meant', async () => {
  const { okta: other } = await livingOrg(livingApp('beside another one of the same label'));
  await using _stopped = other;
  const { status, stdout, stderr } = await adopt([], other.environment());
  expect(status).toBe(2);
  expect(stdout).toMatch(/^0oa\w+ {2}(IN)?ACTIVE {2}Zuora OneID\n0oa\w+ {2}(IN)?ACTIVE {2}Zuora OneID\n$/);
  expect(stderr).toMatch(/\n2 apps: name the one that people use by its id, with --app\.\n$/);
});

test.each<[string, string[], Record<string, string> | undefined, RegExp]>([
  [
    'no such app',
    ['--app', 'nowhere'],
    undefined,
    /^oneid-scim: sim\.okta\.com has no app with the label or id nowhere$/m,
  ],
  ['no org', [], {}, /^oneid-scim: which Okta org isn't said: set OKTA_ORG_NAME/m],
  [
    'a folder that is not there',
    ['--out', 'nowhere/main.ts'],
    undefined,
    /^oneid-scim: nowhere\/main\.ts: no such file/m,
  ],
])('1 and one line why: %s', async (_name, args, env, message) => {
  const { status, stdout, stderr } = await adopt(args, env);
  expect([status, stdout]).toEqual([1, '']);
  expect(stderr).toMatch(message);
});

test('no credential is in what it says, also when Okta refuses it', async () => {
  await using server = await LoopbackServer.start((_, response) => response.writeHead(403).end('{"canary":"canary"}'));
  const env = { ...okta.environment(), OKTA_API_TOKEN: 'canary-token' };
  for (const each of [env, { ...env, OKTA_HTTP_PROXY: server.url }]) {
    const { stdout, stderr } = await adopt(['--format', 'typescript'], each);
    expect(stdout + stderr).not.toContain('canary');
  }
  expect(server.text).toContain('canary-token');
});

test('help has examples, variables and exit codes', async () => {
  const { status, stdout } = await adopt(['--help']);
  expect(status).toBe(0);
  for (const part of ['npx oneid-scim-provisioning adopt', 'OKTA_API_TOKEN', 'Exit code: 0'])
    expect(stdout).toContain(part);
});
