import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { OktaSimulator } from '../../../lib/testing';

const folder = mkdtempSync(path.join(tmpdir(), 'simulate-'));
const running = new Set<ChildProcess>();
afterAll(() => {
  for (const child of running) {
    child.kill('SIGKILL');
  }
});

function simulate(...args: string[]) {
  return simulateWith({}, ...args);
}

function simulateWith(env: Record<string, string>, ...args: string[]) {
  const child = spawn(process.execPath, ['--import', 'tsx', 'lib/cli/oneid-scim.ts', 'simulate', ...args], {
    env: { ...process.env, ...env },
  });
  running.add(child);
  const output = { stdout: '', stderr: '' };
  child.stdout.on('data', (data) => {
    output.stdout += data;
  });
  child.stderr.on('data', (data) => {
    output.stderr += data;
  });
  const exit = once(child, 'close').then(([code]) => {
    running.delete(child);
    return code as number;
  });
  /** Waits for so many lines on standard output, and the one on standard error. */
  const started = async (lines: number) => {
    while (output.stdout.split('\n').length <= lines || !output.stderr.includes('\n')) {
      await Promise.race([once(child.stdout, 'data'), once(child.stderr, 'data')]);
    }
  };
  return { child, output, exit, started };
}

test('it prints the environment for Terraform, keeps the org and ends with 0 when it is told to', async () => {
  const stateFile = path.join(folder, 'okta.json');
  const { child, output, exit, started } = simulate('--state-file', stateFile, '--pipeline', 'idx');
  await started(5);
  expect(output.stdout).toMatch(
    /^unset OKTA_ACCESS_TOKEN [A-Z_ ]+\nexport OKTA_ORG_NAME='sim'\nexport OKTA_BASE_URL='okta.com'\nexport OKTA_API_TOKEN='simulated'\nexport OKTA_HTTP_PROXY='http:\/\/127\.0\.0\.1:\d+'\n$/,
  );
  const url = /OKTA_HTTP_PROXY='([^']+)'/.exec(output.stdout)?.[1];
  expect(await (await fetch(`${url}/.well-known/okta-organization`)).json()).toMatchObject({ pipeline: 'idx' });
  child.kill('SIGTERM');
  expect(await exit).toBe(0);
  expect(JSON.parse(readFileSync(stateFile, 'utf8'))).toMatchObject({ orgName: 'sim', pipeline: 'idx' });
});

test('a command runs in the environment of the org, without that of a real one, and gives its exit code', async () => {
  const seed = path.join(folder, 'seed.yaml');
  writeFileSync(
    seed,
    'groups: [Finance]\npeople: [{ login: ada, email: ada@example.com, groups: [Finance] }]\napps: [{ label: App, assignments: [Finance] }]\n',
  );
  const script = `
    const { OKTA_HTTP_PROXY: url, OKTA_ACCESS_TOKEN, OKTA_ORG_NAME } = process.env;
    const get = async (path) => (await fetch(url + path, { headers: { Authorization: 'SSWS x' } })).json();
    (async () => {
      const groups = await get('/api/v1/groups');
      const [app] = await get('/api/v1/apps');
      const members = await get('/api/v1/groups/' + groups[1].id + '/users');
      const assigned = await get('/api/v1/apps/' + app.id + '/groups');
      console.log(JSON.stringify([OKTA_ORG_NAME, OKTA_ACCESS_TOKEN, members[0].profile.login, assigned.length]));
      process.exit(7);
    })();`;
  const { output, exit } = simulateWith(
    { OKTA_ACCESS_TOKEN: 'real' },
    '--seed',
    seed,
    '--',
    process.execPath,
    '-e',
    script,
  );
  expect(await exit).toBe(7);
  expect(output).toEqual({ stdout: `${JSON.stringify(['sim', null, 'ada', 1])}\n`, stderr: '' });
});

test('the file of the environment is whole before the simulator says that it runs, and a shell takes it', async () => {
  const file = path.join(folder, 'okta.env');
  const { child, output, exit } = simulate('--environment', file);
  while (!output.stderr.includes('\n')) await once(child.stderr, 'data');
  const { stdout } = spawnSync('sh', ['-c', '. "$0"; echo "$OKTA_ORG_NAME-$OKTA_API_PRIVATE_KEY-"', file], {
    env: { PATH: process.env['PATH'], OKTA_API_PRIVATE_KEY: 'real' },
    encoding: 'utf8',
  });
  expect([stdout, output.stdout]).toEqual(['sim--\n', '']);
  child.kill('SIGTERM');
  expect(await exit).toBe(0);
});

test.each([
  ['groups: {}', 'groups: '],
  ['people: [{ login: canary }]', 'people.0.email: '],
  ['other: canary', 'Unrecognized key'],
  ['"canary', 'neither YAML nor JSON'],
])('the seed %j is one line and exit code 1, and is not repeated', async (text, message) => {
  const seed = path.join(folder, 'wrong.yaml');
  writeFileSync(seed, text);
  const { output, exit } = simulate('--seed', seed);
  expect(await exit).toBe(1);
  expect(output.stderr).toContain(`${seed}: ${message}`);
  expect(output.stderr).not.toContain('canary');
});

test('a command that is none is one line and exit code 1', async () => {
  const { output, exit } = simulate('--', 'no-such-command-here');
  expect(await exit).toBe(1);
  expect(output).toEqual({ stdout: '', stderr: 'oneid-scim: no-such-command-here: no such command\n' });
});

test('a port in use is one line and exit code 1', async () => {
  await using okta = await OktaSimulator.start();
  const { port } = new URL(okta.url);
  const { output, exit } = simulate('--port', port);
  expect(await exit).toBe(1);
  expect(output).toEqual({ stdout: '', stderr: `oneid-scim: port ${port} is in use\n` });
});

test('a wrong option is exit code 1', async () => {
  const { output, exit } = simulate('--port', 'x');
  expect(await exit).toBe(1);
  expect(output.stderr).toContain("option '--port <number>' argument 'x' is invalid");
});
