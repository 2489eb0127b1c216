import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { OktaSimulator } from '../../lib/testing';

const folder = mkdtempSync(path.join(tmpdir(), 'simulate-'));
const running = new Set<ChildProcess>();
afterAll(() => {
  for (const child of running) {
    child.kill('SIGKILL');
  }
});

function simulate(...args: string[]) {
  const child = spawn(process.execPath, ['--import', 'tsx', 'lib/cli/oneid-scim.ts', 'simulate', ...args]);
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
  await started(4);
  expect(output.stdout).toMatch(
    /^export OKTA_ORG_NAME='sim'\nexport OKTA_BASE_URL='okta.com'\nexport OKTA_API_TOKEN='simulated'\nexport OKTA_HTTP_PROXY='http:\/\/127\.0\.0\.1:\d+'\n$/,
  );
  const url = /OKTA_HTTP_PROXY='([^']+)'/.exec(output.stdout)?.[1];
  expect(await (await fetch(`${url}/.well-known/okta-organization`)).json()).toMatchObject({ pipeline: 'idx' });
  child.kill('SIGTERM');
  expect(await exit).toBe(0);
  expect(JSON.parse(readFileSync(stateFile, 'utf8'))).toMatchObject({ orgName: 'sim', pipeline: 'idx' });
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
