import { spawn } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { OktaSimulator } from '../../lib/testing';
import { stateOfOneApp } from '../handoff/live/simulated';
import { builtCommand } from './command';

/** Each command as it is shipped, in a pipe whose reader has ended before the first word. */
const { folder, command } = builtCommand({ oktaOrg: true });
const fixture = (name: string) => path.join(__dirname, '..', name);

const NO_OKTA = Object.fromEntries(Object.entries(process.env).filter(([name]) => !/^(OKTA|ONEID)_/.test(name)));

interface Ended {
  readonly status: number | null;
  readonly stderr: string;
}

/** @param gone which of the command's streams nobody reads */
function unread(
  gone: 'stdout' | 'both',
  args: readonly string[],
  env: Record<string, string> = {},
  stopAfter?: string,
): Promise<Ended> {
  const child = spawn(process.execPath, [command, ...args], { cwd: folder, env: { ...NO_OKTA, ...env } });
  child.stdin.end();
  child.stdout.destroy();
  if (gone === 'both') child.stderr.destroy();
  let stderr = '';
  child.stderr.on('data', (chunk) => {
    stderr += chunk;
    if (stopAfter !== undefined && stderr.includes(stopAfter)) child.kill('SIGTERM');
  });
  return new Promise((done) => child.once('exit', (status) => done({ status, stderr })));
}

describe.each(['stdout', 'both'] as const)('without a reader of %s', (gone) => {
  test.each<[string, number, string[]]>([
    ['a review with findings', 2, ['review', fixture('review/fixtures/harmful.json')]],
    ['its JSON', 2, ['review', fixture('review/fixtures/harmful.json'), '--format', 'json']],
    ['a review without findings', 0, ['review', fixture('review/fixtures/no-changes.json')]],
    ['a handoff', 0, ['handoff', fixture('state/fixtures/phase-app.json'), '--format', 'html']],
    ['help', 0, ['--help']],
    ['help of a command', 0, ['help', 'verify']],
    ['no command', 1, []],
    ['an unknown option', 1, ['review', '--frmat', 'json']],
    ['a file that is not there', 1, ['verify', 'nowhere.json']],
  ])('%s ends with %i', async (_name, status, args) => {
    const ended = await unread(gone, args);
    expect(ended.status).toBe(status);
    expect(ended.stderr).not.toMatch(/EPIPE|^ +at /m);
  });

  test.each([
    ['verify', 2],
    ['handoff --watch', 2],
  ])('%s of an app that is not set up ends with %i', async (name, status) => {
    await using okta = await OktaSimulator.start({ apiToken: 'token' });
    writeFileSync(path.join(folder, 'state.json'), await stateOfOneApp(okta));
    const [subcommand = '', ...options] = name.split(' ');
    const args = [subcommand, 'state.json', ...options, ...(options.length > 0 ? ['--timeout', '0.01'] : [])];
    expect((await unread(gone, args, okta.environment())).status).toBe(status);
  });
});

test('simulate goes on, and ends with 0 when it is told to', async () => {
  const { status, stderr } = await unread('stdout', ['simulate'], {}, 'Ctrl-C stops it.');
  expect([status, stderr]).toEqual([0, expect.not.stringContaining('EPIPE')]);
});

test('a shell with pipefail sees what the command found', async () => {
  const script = `'${process.execPath}' '${command}' review '${fixture('review/fixtures/harmful.json')}' | true`;
  const shell = spawn('bash', ['-o', 'pipefail', '-c', script], { stdio: 'ignore' });
  expect(await new Promise((done) => shell.once('exit', done))).toBe(2);
});
