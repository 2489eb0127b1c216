import { execFile } from 'node:child_process';
import { generateKeyPairSync } from 'node:crypto';
import { once } from 'node:events';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import Ajv from 'ajv/dist/2020';
import { LoopbackServer } from '../http/loopback-server';
import { ADA, CLIENT, connectionTo, oneIdServer } from '../verify/one-id/one-id-server';
import { DeclaredOrg, LABEL } from '../verify/org';
import { builtCommand } from './command';

/** The command as it is shipped, in a process of its own, against a simulated Okta and a server like OneID. */
const { folder, command } = builtCommand({ oktaOrg: true });

let org: DeclaredOrg;
let oneId: LoopbackServer;
beforeAll(async () => {
  org = await DeclaredOrg.start();
  oneId = await oneIdServer();
});
afterAll(async () => {
  await org.sim.stop();
  await oneId[Symbol.asyncDispose]();
});
beforeEach(() => {
  org.sim.faults.clear();
  org.sim.requests.clear();
  writeFileSync(path.join(folder, 'state.json'), state());
});

const state = (connection: object = {}) => org.state({ connection: { ...connectionTo(oneId), ...connection } });
const ONE_ID = { ONEID_HOST: '127.0.0.1', ONEID_CLIENT_ID: CLIENT.clientId, ONEID_CLIENT_SECRET: CLIENT.clientSecret };

interface Run {
  readonly status: number;
  readonly stdout: string;
  readonly stderr: string;
}

function verify(
  args: readonly string[],
  env: Record<string, string | undefined> = org.sim.environment(),
  input = '',
): Promise<Run> {
  return new Promise((done) => {
    const child = execFile(
      process.execPath,
      [command, 'verify', ...args],
      { cwd: folder, env: { PATH: process.env['PATH'], HOME: folder, ...env } as NodeJS.ProcessEnv },
      (error, stdout, stderr) => done({ status: error ? Number(error.code) : 0, stdout, stderr }),
    );
    child.stdin?.end(input);
  });
}

test('0 and a table when all is as declared; progress is on standard error', async () => {
  const { status, stdout, stderr } = await verify(['state.json', '--user', ADA.userName], {
    ...org.sim.environment(),
    ...ONE_ID,
  });
  expect([status, stderr]).toEqual([0, `Reading ${LABEL} in Okta\nReading ${LABEL} in OneID\n`]);
  expect(stdout).toMatch(/\n {2}✓ Create Users is on +on\n/);
  expect(stdout).toMatch(/\n {2}✓ Given name has arrived +Ada\n +user\.firstName\n/);
  expect(stdout).toMatch(/\nVerified: 1 app, 4\d checks, all as declared \(3 notes\)\.\n$/);
  expect(stdout).not.toContain('\u001b');
});

test('a failed line that a file of --acknowledge answers for fails nothing, and the entry is bound to it', async () => {
  org.sim.admin.setToApp(LABEL, { deactivateUsers: false });
  try {
    const { status: code, stdout } = await verify(['state.json', '--format', 'json']);
    const [{ lines }] = JSON.parse(stdout).instances;
    const failed = lines.filter(({ status }: { status: string }) => status === 'fail');
    expect([code, failed.length]).toEqual([2, 1]);
    const { check, fingerprint } = failed[0];
    const entry = { check, address: '*', fingerprint, reason: 'off until the audit' };
    writeFileSync(path.join(folder, 'acknowledged.json'), JSON.stringify([entry]));
    const acknowledged = await verify(['state.json', '--acknowledge', 'acknowledged.json']);
    expect(acknowledged.status).toBe(0);
    expect(acknowledged.stdout).toContain('Acknowledged: off until the audit');
    writeFileSync(path.join(folder, 'acknowledged.json'), JSON.stringify([{ ...entry, fingerprint: '0'.repeat(16) }]));
    expect((await verify(['state.json', '--acknowledge', 'acknowledged.json'])).status).toBe(2);
    const missing = await verify(['state.json', '--acknowledge', 'nowhere.yaml']);
    expect([missing.status, missing.stderr]).toEqual([1, expect.stringContaining('nowhere.yaml')]);
  } finally {
    org.sim.admin.setToApp(LABEL, { deactivateUsers: true });
  }
});

test('2 and what to do when something is not', async () => {
  org.sim.admin.setToApp(LABEL, { deactivateUsers: false });
  try {
    const { status, stdout } = await verify(['-', '--no-oneid'], org.sim.environment(), state());
    expect(status).toBe(2);
    expect(stdout).toMatch(
      /\n {2}✗ Deactivate Users is off, and declared on\n {6}declared: on\n {6}found: {4}off\n {6}Do: Tick Deactivate Users at/,
    );
    expect(stdout).toMatch(/\nNot as declared: 1 of 2\d checks of 1 app fails \(1 not checked\)\.\n$/);
  } finally {
    org.sim.admin.setToApp(LABEL, { deactivateUsers: true });
  }
});

test('JSON is what the schema says', async () => {
  const { stdout } = await verify(['state.json', '--format', 'json', '--user', ADA.userName], {
    ...org.sim.environment(),
    ...ONE_ID,
  });
  const schema = JSON.parse(readFileSync(path.join(__dirname, '../../docs/schemas/verify.schema.json'), 'utf8'));
  const valid = new Ajv({ strict: false }).compile(schema);
  expect([valid(JSON.parse(stdout)), valid.errors]).toEqual([true, null]);
});

test('Markdown goes to a file', async () => {
  const { status, stdout } = await verify(['state.json', '--format', 'markdown', '--out', 'report.md']);
  expect([status, stdout]).toEqual([0, '']);
  expect(readFileSync(path.join(folder, 'report.md'), 'utf8')).toMatch(/^\*\*✓ Verified: 1 app/);
});

test('one side can be left out', async () => {
  oneId.received.length = 0;
  expect(await verify(['state.json', '--no-oneid'], { ...org.sim.environment(), ...ONE_ID })).toMatchObject({
    status: 0,
  });
  expect(oneId.received).toEqual([]);
  org.sim.requests.clear();
  expect(await verify(['state.json', '--no-okta'], ONE_ID)).toMatchObject({ status: 0 });
  expect([org.sim.requests.count, oneId.received.length]).toEqual([0, 5]);
});

describe('1 and one line why', () => {
  const { OKTA_API_TOKEN: _none, ...noToken } = { OKTA_ORG_NAME: 'sim', OKTA_BASE_URL: 'okta.com', OKTA_API_TOKEN: '' };
  test.each<[string, string[], Record<string, string>, RegExp]>([
    ['no state', [], {}, /pass a state \(a file, or - for standard input\) or --dir, one of the two/],
    ['a file that is not there', ['nowhere.json'], {}, /nowhere\.json: no such file/],
    ['no state in it', ['-'], {}, /empty: expected a Terraform state/],
    ['a folder that is not there', ['--dir', 'nowhere'], {}, /nowhere: no such folder/],
    ['no org', ['state.json'], {}, /which Okta org isn't said: set OKTA_ORG_NAME/],
    ['no credential', ['state.json'], noToken, /there is no credential for Okta: set OKTA_API_TOKEN/],
    [
      'half of a OneID client',
      ['state.json'],
      { ONEID_CLIENT_ID: 'x' },
      /ONEID_CLIENT_ID is set without ONEID_CLIENT_SECRET/,
    ],
    [
      'a person without a OneID client',
      ['state.json', '--user', 'ada'],
      {},
      /--user is looked up in OneID: set ONEID_CLIENT_ID/,
    ],
    ['nothing to ask', ['state.json', '--no-okta'], {}, /nothing is left to verify: set ONEID_CLIENT_ID/],
    [
      'a proxy elsewhere',
      ['state.json'],
      { ...noToken, OKTA_API_TOKEN: 't', OKTA_HTTP_PROXY: 'http://proxy:1' },
      /OKTA_HTTP_PROXY leads to another machine/,
    ],
  ])('%s', async (_name, args, env, message) => {
    const { status, stdout, stderr } = await verify(args, env);
    expect([status, stdout]).toEqual([1, '']);
    expect(stderr).toMatch(/^oneid-scim: [^\n]+\n$/);
    expect(stderr).toMatch(message);
  });

  test.each(['soon', '0', '-1', '1e9'])('a time limit of %s', async (timeout) => {
    expect(await verify(['state.json', '--timeout', timeout])).toMatchObject({
      status: 1,
      stderr: expect.stringContaining('must be a number of seconds'),
    });
  });

  test('the time limit of all requests', async () => {
    await using silent = await LoopbackServer.start(() => {});
    const env = { ...org.sim.environment(), OKTA_HTTP_PROXY: silent.url };
    const { status, stderr } = await verify(['state.json', '--timeout', '1'], env);
    expect(status).toBe(1);
    expect(stderr).toMatch(
      /no answer within the time limit of all requests\. Try again, or with a longer time limit\.\n$/,
    );
  });

  test('an org that is not there', async () => {
    await using gone = await LoopbackServer.start(() => {});
    const env = { ...org.sim.environment(), OKTA_HTTP_PROXY: gone.url };
    await gone[Symbol.asyncDispose]();
    const { status, stderr } = await verify(['state.json'], env);
    expect(status).toBe(1);
    expect(stderr).toMatch(
      /trying again \(1 of 2\)\n.*trying again \(2 of 2\)\noneid-scim: Okta: GET [^\n]*the connection was refused[^\n]*\n$/,
    );
  });
});

test('a service app with a key of its own', async () => {
  const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
  writeFileSync(path.join(folder, 'key.pem'), privateKey.export({ type: 'pkcs8', format: 'pem' }));
  const { OKTA_API_TOKEN: _none, ...rest } = org.sim.environment();
  const env = {
    ...rest,
    OKTA_API_CLIENT_ID: '0oaClient',
    OKTA_API_PRIVATE_KEY: 'key.pem',
    OKTA_API_SCOPES: 'okta.apps.read',
  };
  expect(await verify(['state.json', '--no-oneid'], env)).toMatchObject({ status: 0 });
  expect(org.sim.requests.all.filter(({ method }) => method !== 'GET').map(({ route }) => route)).toEqual([
    'POST /oauth2/v1/token',
  ]);
});

describe('secrets', () => {
  const PRIVATE_KEY = '-----BEGIN PRIVATE KEY-----\ncanary\n-----END PRIVATE KEY-----';
  const CANARIES = {
    OKTA_ACCESS_TOKEN: 'canary-access',
    OKTA_API_TOKEN: 'canary-api',
    OKTA_CLIENT_TOKEN: 'canary-client',
    OKTA_API_CLIENT_ID: 'canary-id',
    OKTA_API_PRIVATE_KEY: PRIVATE_KEY,
    OKTA_API_PRIVATE_KEY_ID: 'canary-key-id',
    OKTA_API_SCOPES: 'canary-scope',
    OKTA_CLIENT_PRIVATEKEY: PRIVATE_KEY,
    ...ONE_ID,
    ONEID_SCOPE: 'canary-scope',
  };
  const { OKTA_API_TOKEN: _none, ...orgOnly } = { OKTA_ORG_NAME: 'sim', OKTA_BASE_URL: 'okta.com', OKTA_API_TOKEN: '' };
  const led = () => ({ ...orgOnly, OKTA_HTTP_PROXY: org.sim.url });

  test.each(['text', 'markdown', 'json'])('none is in a report as %s', async (format) => {
    const { status, stdout, stderr } = await verify(['state.json', '--format', format, '--user', ADA.userName], {
      ...CANARIES,
      ...led(),
    });
    expect(status).toBe(0);
    expect(stdout + stderr).not.toContain('canary');
  });

  test.each<[string, Record<string, string | undefined>]>([
    ['the token is refused', { OKTA_ACCESS_TOKEN: 'canary access' }],
    ['the API token is none', { OKTA_ACCESS_TOKEN: undefined, OKTA_API_TOKEN: 'canary\ntoken' }],
    ['the key is none', { OKTA_ACCESS_TOKEN: undefined, OKTA_API_TOKEN: undefined, OKTA_CLIENT_TOKEN: undefined }],
    ['the org is none', { OKTA_ORG_NAME: undefined, OKTA_CLIENT_ORGURL: 'https://canary:canary@acme.okta.com' }],
    ['the proxy is another machine', { OKTA_HTTP_PROXY: 'http://canary:canary@proxy.example:1' }],
  ])('none is in an error when %s', async (_name, env) => {
    const { status, stdout, stderr } = await verify(['state.json'], { ...CANARIES, ...led(), ...env });
    expect([status, stdout]).toEqual([1, '']);
    expect(stderr).toMatch(/^oneid-scim: [^\n]+\n$/);
    expect(stderr).not.toContain('canary');
  });

  test('nor when a side fails', async () => {
    await using server = await LoopbackServer.start((_, response) =>
      response.writeHead(400).end('{"canary":"canary"}'),
    );
    for (const [args, env] of [
      [['state.json'], { OKTA_HTTP_PROXY: server.url }],
      [['-', '--no-okta'], {}],
    ] as const) {
      const { status, stdout, stderr } = await verify(
        args,
        { ...CANARIES, ...led(), ...env },
        state(connectionTo(server)),
      );
      expect([status, stdout]).toEqual([1, '']);
      expect(stderr).not.toContain('canary');
    }
    expect(server.text).toContain('canary-access');
    expect(server.text).toContain(CLIENT.clientSecret);
  });
});

test('help has examples, variables and exit codes', async () => {
  const { status, stdout } = await verify(['--help']);
  expect(status).toBe(0);
  for (const part of [
    'terraform show -json | npx oneid-scim-provisioning verify -',
    'ONEID_CLIENT_SECRET',
    'OKTA_API_TOKEN',
    'Exit code: 0',
  ]) {
    expect(stdout).toContain(part);
  }
});

test('--timeout covers standard input that never ends', async () => {
  const child = execFile(process.execPath, [command, 'verify', '-', '--timeout', '0.2'], {
    cwd: folder,
    env: { PATH: process.env['PATH'], HOME: folder, ...org.sim.environment() },
  });
  let stderr = '';
  child.stderr?.on('data', (text) => {
    stderr += text;
  });
  const [status] = await once(child, 'close');
  child.stdin?.destroy();
  expect([status, stderr]).toEqual([
    1,
    'oneid-scim: standard input: the time limit came before the end of the state\n',
  ]);
});

test('--out replaces a file whole, and leaves nothing else behind', async () => {
  writeFileSync(path.join(folder, 'old.txt'), 'old\n'.repeat(10_000));
  const before = readdirSync(folder).sort();
  expect(await verify(['state.json', '--no-oneid', '--out', 'old.txt'])).toMatchObject({ status: 0 });
  expect(readFileSync(path.join(folder, 'old.txt'), 'utf8')).toMatch(/^Verification of Zuora OneID\n(?!.*old)/);
  expect(readdirSync(folder).sort()).toEqual(before);
});

test('a credential that a state has in it is hidden in the finished report', async () => {
  writeFileSync(
    path.join(folder, 'state.json'),
    state().replaceAll('okta_app_saml.oneid', 'okta_app_saml.canary-0815'),
  );
  const env = { ...org.sim.environment(), ONEID_CLIENT_SECRET: 'canary-0815' };
  const { stdout } = await verify(['state.json', '--no-oneid'], env);
  expect(stdout).toContain('okta_app_saml.(hidden)');
  expect(stdout).not.toContain('canary');
});
