import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { type RehearsalOptions, rehearsal } from '../../../lib/cli/rehearse/rehearsal';
import { recordedConsole } from '../recorded-console';

/** A rehearsal that runs, and the three addresses that it prints. */
export interface Running {
  readonly handoff: string;
  readonly okta: string;
  readonly oneId: string;
  readonly output: { readonly stdout: string; readonly stderr: string };
  /** Ctrl-C. @returns the exit code */
  stop(): Promise<number | null>;
}

const READY = 'Go through the handoff';
const children = new Set<ChildProcess>();

/** Ends what a failed test left. */
export function endAll(): void {
  for (const child of children) child.kill('SIGKILL');
}

/** The stack that `npm run rehearse` rehearses. @returns its folder */
export function synthesizedStack(): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'oneid-scim-stack-'));
  const { status, stderr } = spawnSync(process.execPath, ['--import', 'tsx', 'examples/rehearsal/main.ts'], {
    env: { ...process.env, CDKTF_OUTDIR: folder },
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(stderr);
  return path.join(folder, 'stacks', 'oneid');
}

/** In this process, which is sooner there; what it prints is what a shell shows. */
export async function startHere(options: RehearsalOptions): Promise<Running> {
  const { console, stdout, stderr } = recordedConsole();
  const ended = new AbortController();
  const exit = rehearsal(options, console, ended.signal);
  const failed = exit.then((code) => Promise.reject(new Error(`it ended with ${code}: ${stderr.text}`)));
  failed.catch(() => {});
  while (!stderr.text.includes(READY)) await Promise.race([setTimeout(20), failed]);
  const output = {
    get stdout() {
      return stdout.text;
    },
    get stderr() {
      return stderr.text;
    },
  };
  const stop = () => {
    ended.abort();
    return exit;
  };
  return { ...addresses(stdout.text), output, stop };
}

/** The command as it is shipped. */
export async function startCommand(command: string, ...args: readonly string[]): Promise<Running> {
  // Without what leads to a real org.
  const own = Object.entries(process.env).filter(([name]) => !/^(OKTA_|ONEID_|TF_CLI)/.test(name));
  const child = spawn(process.execPath, [command, 'rehearse', ...args], { env: Object.fromEntries(own) });
  children.add(child);
  const output = { stdout: '', stderr: '' };
  child.stdout.on('data', (data) => {
    output.stdout += data;
  });
  child.stderr.on('data', (data) => {
    output.stderr += data;
  });
  const exit = once(child, 'close').then(([code]) => {
    children.delete(child);
    return code as number | null; // As Node gives it.
  });
  const failed = exit.then((code) => Promise.reject(new Error(`it ended with ${code}: ${output.stderr}`)));
  failed.catch(() => {});
  while (!output.stderr.includes(READY)) await Promise.race([setTimeout(20), failed]);
  const stop = () => {
    child.kill('SIGINT');
    return exit;
  };
  return { ...addresses(output.stdout), output, stop };
}

function addresses(stdout: string): Pick<Running, 'handoff' | 'okta' | 'oneId'> {
  const at = (what: string) => new RegExp(`^${what}[^:]*: (http://127\\.0\\.0\\.1:\\S+)$`, 'm').exec(stdout)?.[1] ?? '';
  return { handoff: at('Handoff'), okta: at('Okta Admin Console'), oneId: at('OneID') };
}
