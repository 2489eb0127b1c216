import { type ChildProcess, spawn } from 'node:child_process';
import { chmodSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { OktaSimulator } from '../../lib/testing';
import { CONNECTION, LABEL, stateOfOneApp } from '../handoff/live/simulated';
import { LoopbackServer } from '../http/loopback-server';
import { APP, resource, shown } from '../state/states';
import { builtCommand } from './command';

/** The command as it is shipped: bundled, in a process of its own. */
const { folder, command } = builtCommand({ oktaOrg: true });
const fixture = (name: string) => path.join(__dirname, '../state/fixtures', `${name}.json`);

interface Ended {
  readonly status: number | null;
  readonly stdout: string;
  /** What is told, a line for each. */
  readonly stderr: string;
}

interface Running {
  readonly child: ChildProcess;
  readonly ended: Promise<Ended>;
  /** Waits for words on standard error. */
  readonly says: (words: string | RegExp) => Promise<string>;
}

const NO_OKTA = Object.fromEntries(Object.entries(process.env).filter(([name]) => !name.startsWith('OKTA_')));

const running = new Set<ChildProcess>();
afterEach(() => {
  for (const child of running) child.kill('SIGKILL');
});

function start(args: readonly string[], env: Record<string, string> = {}, input?: string): Running {
  const child = spawn(process.execPath, [command, 'handoff', ...args], { cwd: folder, env: { ...NO_OKTA, ...env } });
  running.add(child);
  let [stdout, stderr] = ['', ''];
  child.stdout.on('data', (chunk) => {
    stdout += chunk;
  });
  child.stderr.on('data', (chunk) => {
    stderr = `${stderr}${chunk}`.replace(/\n {2}/g, ' ');
  });
  if (input !== undefined) child.stdin.end(input);
  const ended = new Promise<Ended>((done) => child.once('close', (status) => done({ status, stdout, stderr })));
  void ended.then(() => running.delete(child));
  const says = (words: string | RegExp) =>
    new Promise<string>((done, failed) => {
      const look = () => (typeof words === 'string' ? stderr.includes(words) : words.test(stderr)) && done(stderr);
      child.stderr.on('data', look);
      child.once('close', () => failed(new Error(`ended without "${words}": ${stdout}${stderr}`)));
      look();
    });
  return { child, ended, says };
}

const handoff = (args: readonly string[], env?: Record<string, string>, input?: string) =>
  start(args, env, input).ended;

function file(name: string, content: string): string {
  const full = path.join(folder, name);
  writeFileSync(full, content);
  return full;
}

describe('writes', () => {
  test('the runbook of a state', async () => {
    const { status, stdout, stderr } = await handoff([fixture('phase-app')]);
    expect([status, stderr]).toEqual([0, '']);
    expect(stdout).toBe(readFileSync(path.join(__dirname, '../handoff/golden/phase-app.txt'), 'utf8'));
  });

  test('of standard input', async () => {
    const { status, stdout } = await handoff(['-', '--format', 'json'], {}, readFileSync(fixture('plan'), 'utf8'));
    expect(status).toBe(0);
    expect(JSON.parse(stdout).runbooks).toHaveLength(3);
  });

  test("of a stack's folder", async () => {
    file('cdk.tf.json', '{}');
    const terraform = file('terraform', `#!/bin/sh\ncat '${fixture('phase-app')}'\n`);
    chmodSync(terraform, 0o755);
    const { status, stdout } = await handoff(['--dir', folder], { TERRAFORM_BINARY_NAME: terraform });
    expect([status, stdout.slice(0, 10)]).toEqual([0, 'Handoff of']);
    // Its commands name the folder as it was given.
    expect(stdout).toContain(`npx oneid-scim-provisioning verify --dir ${folder}`);
  });

  test('into a file', async () => {
    const ended = await handoff([fixture('phase-app'), '--format', 'html', '--out', 'handoff.html']);
    expect(ended).toEqual({ status: 0, stdout: '', stderr: '' });
    expect(readFileSync(path.join(folder, 'handoff.html'), 'utf8')).toMatch(/^<!doctype html>/);
  });

  test("that there is nothing to do, where Okta's API writes all of it", async () => {
    const state = shown([resource('okta_app_saml.hub', APP), resource('okta_app_connection.hub', { id: '0oaAPP' })]);
    expect(await handoff(['-'], {}, state)).toEqual({
      status: 0,
      stdout: "okta_app_connection.hub: Okta's API writes this provisioning, so there is\n  nothing to do by hand.\n",
      stderr: '',
    });
  });
});

describe('1, with one line why, for', () => {
  test.each<[string, string[], RegExp]>([
    ['a file that is not there', ['nowhere.json'], /^oneid-scim: nowhere\.json: no such file\n$/],
    ['no state', [__filename], /^oneid-scim: not JSON, or cut off[^\n]*\n$/],
    ['nothing at all', [], /^oneid-scim: pass a state \(a file, or - for standard input\) or --dir, one of the two\n$/],
    ['both', [fixture('plan'), '--dir', '.'], /^oneid-scim: pass a state [^\n]*\n$/],
    ['a folder that is not there', ['--dir', 'nowhere'], /^oneid-scim: nowhere: no such folder\n$/],
    [
      'a port without a page',
      [fixture('plan'), '--port', '1'],
      /^oneid-scim: --port, --stay and --timeout are for --serve and --watch\n$/,
    ],
    [
      'a page and a watch',
      [fixture('plan'), '--serve', '--watch'],
      /^error: option '--\w+' cannot be used with option '--\w+'\n$/,
    ],
    [
      'a time that is none',
      [fixture('plan'), '--watch', '--timeout', '-1'],
      /^error: option '--timeout <minutes>' argument '-1' is invalid/,
    ],
    [
      'Okta that is not named',
      [fixture('phase-app'), '--serve'],
      /^oneid-scim: which Okta org isn't said: set OKTA_ORG_NAME[^\n]*\n$/,
    ],
  ])('%s', async (_name, args, message) => {
    const { status, stdout, stderr } = await handoff(args);
    expect([status, stdout]).toEqual([1, '']);
    expect(stderr).toMatch(message);
  });
});

describe('live', () => {
  let okta: OktaSimulator;
  let state: string;
  beforeEach(async () => {
    okta = await OktaSimulator.start({ apiToken: 'CANARY-api-token' });
    state = file('state.json', await stateOfOneApp(okta));
  });
  afterEach(() => okta.stop());

  function setUp() {
    okta.admin.enableScim(LABEL, CONNECTION);
    okta.admin.reauthenticate(LABEL);
    okta.admin.setToApp(LABEL, { createUsers: true, updateUserAttributes: true, deactivateUsers: true });
  }

  test('--watch prints the runbook, tells what Okta reports, and ends with 0 once all of it is on', async () => {
    const { ended, says } = start([state, '--watch'], okta.environment());
    await says('Still off in Okta: Create Users, Update User Attributes, Deactivate Users, Push Groups.\n');
    setUp();
    const { status, stdout, stderr } = await ended;
    expect(status).toBe(0);
    expect(stdout).toMatch(/^Handoff of Zuora OneID\n/);
    expect(stdout).toContain('\nNext:\n- Apply the rest of Zuora OneID: a pull request with');
    expect(stderr).toContain('✔ Zuora OneID: step 7, Tick what Okta does in OneID, is seen in Okta.\n');
    expect(stderr).toMatch(/Okta reports everything that is declared, and nothing else\.\n$/);
    expect(stdout + stderr).not.toContain('CANARY');
    expect(Object.keys(okta.requests.byRoute()).filter((route) => !route.startsWith('GET '))).toEqual([]);
  });

  test('--serve serves the page meanwhile, and ends with 0 too', async () => {
    const { ended, says } = start([state, '--serve'], okta.environment());
    const url = /http:\/\/127\.0\.0\.1:\d+\/[\w-]{22}\//.exec(await says(/http:\S+\/ /))?.[0] as string;
    const answer = await fetch(url);
    const page = await answer.text();
    expect([answer.status, page]).toEqual([200, expect.stringContaining('<title>Handoff: Zuora OneID</title>')]);
    expect(page).not.toContain('CANARY');
    setUp();
    const { status, stdout } = await ended;
    expect(status).toBe(0);
    expect(stdout).toMatch(/^Next:\n- Apply the rest of Zuora OneID/);
    await expect(fetch(url)).rejects.toThrow();
  });

  test('--stay goes on once all of it is on, and an end is then a complete one', async () => {
    setUp();
    const { child, ended, says } = start([state, '--watch', '--stay'], okta.environment());
    await says('Okta reports everything that is declared, and nothing else.');
    okta.admin.setToApp(LABEL, { deactivateUsers: false });
    await says('Still off in Okta: Deactivate Users.');
    setUp();
    await says(/and nothing else\.[\s\S]*Still off[\s\S]*and nothing else\./);
    child.kill('SIGINT');
    expect((await ended).status).toBe(0);
  });

  test.each(['SSH_CONNECTION', 'CODESPACES'])('with %s it says how a browser elsewhere gets there', async (name) => {
    const { child, ended, says } = start([state, '--serve'], { ...okta.environment(), [name]: 'x' });
    const told = await says('forward the port there, such as with');
    const port = /127\.0\.0\.1:(\d+)/.exec(told)?.[1];
    expect(told).toContain(`ssh -L ${port}:127.0.0.1:${port} `);
    child.kill('SIGINT');
    await ended;
  });

  /** The time is real here: a busy machine gets more of it, until one look at Okta fits in. */
  async function timedOut(minutes = 0.02): Promise<Ended> {
    const ended = await handoff([state, '--watch', '--timeout', `${minutes}`], okta.environment());
    return minutes < 1 && ended.stderr.includes("Okta hasn't answered yet") ? timedOut(minutes * 4) : ended;
  }

  test('2 when the time is up, with what is missing', async () => {
    okta.admin.enableScim(LABEL, CONNECTION);
    const { status, stderr } = await timedOut();
    expect(status).toBe(2);
    expect(stderr).toMatch(
      /The time is up\. Still off in Okta: Create Users, Update User Attributes, Deactivate Users\.\n$/,
    );
  });

  test('2 when the time is up, though Okta never answers', async () => {
    await using silent = await LoopbackServer.start(() => {});
    const env = { ...okta.environment(), OKTA_HTTP_PROXY: silent.url };
    const { status, stderr } = await handoff([state, '--watch', '--timeout', '0.02'], env);
    expect([status, stderr]).toEqual([2, expect.stringContaining("The time is up. Okta hasn't answered yet.")]);
  });

  test.each(['SIGINT', 'SIGTERM', 'SIGHUP'] as const)('130 on %s, though a page is open', async (signal) => {
    const { child, ended, says } = start([state, '--serve'], okta.environment());
    const url = /http:\S+/.exec(await says(/http:\S+\/ /))?.[0] as string;
    await says('Still off in Okta');
    const events = await fetch(new URL('events', url));
    child.kill(signal);
    expect(await events.text()).toContain('"looking":false');
    const { status, stderr } = await ended;
    expect(status).toBe(130);
    expect(stderr).toMatch(/Interrupted\. Still off in Okta: [^\n]*\n$/);
  });

  test('Okta that is gone for a while is told, and asking goes on', async () => {
    const { child, ended, says } = start([state, '--watch'], okta.environment());
    await says('Still off in Okta');
    await okta.stop();
    const told = await says("Okta can't be asked right now, trying again: ");
    expect(told).not.toContain('CANARY');
    child.kill('SIGTERM');
    expect((await ended).status).toBe(130);
  });

  test('a connection that the API can write after all is told', async () => {
    const { id } = await okta.admin.createApp({
      label: 'Hub',
      catalogKey: 'okta_org2org',
      appSettings: { baseUrl: 'https://hub.example.com' },
    });
    const own = okta.state().apps.find(({ label }) => label === LABEL)?.id as string;
    file('hub.json', readFileSync(state, 'utf8').replaceAll(own, id));
    const { child, ended, says } = start(['hub.json', '--watch'], okta.environment());
    await says('Okta says that its API can write the connection of this app after all (status DISABLED)');
    child.kill('SIGTERM');
    expect((await ended).stderr).toContain("managedBy: 'okta-api'");
  });

  test('1 for a token that Okta refuses, and the token is not told', async () => {
    const env = { ...okta.environment(), OKTA_API_TOKEN: 'CANARY-other-token' };
    const { status, stdout, stderr } = await handoff([state, '--serve'], env);
    expect([status, stdout]).toEqual([1, '']);
    expect(stderr.split('\n').filter((line) => line.startsWith('oneid-scim: '))).toHaveLength(1);
    expect(stderr).toMatch(/401/);
    expect(stderr).not.toContain('CANARY');
  });

  test('1 for an app that Okta does not have', async () => {
    okta.admin.deleteApp(LABEL);
    const { status, stderr } = await handoff([state, '--serve'], okta.environment());
    expect(status).toBe(1);
    expect(stderr).toMatch(/oneid-scim: Okta has no app 0oa\w+ \(Zuora OneID\): is this the state of another org/);
  });

  test('1 for a port that is taken', async () => {
    const port = new URL(okta.url).port;
    const { status, stderr } = await handoff([state, '--serve', '--port', port], okta.environment());
    expect([status, stderr]).toEqual([1, `oneid-scim: port ${port} is in use\n`]);
  });
});

test('help shows examples and exit codes', async () => {
  const { status, stdout } = await handoff(['--help']);
  expect(status).toBe(0);
  expect(stdout).toContain('npx oneid-scim-provisioning handoff --dir cdktf.out/stacks/oneid --serve');
  expect(stdout).toContain('Exit code: 0 written');
});
