import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

/** The folder of this repository, where everything measured runs. */
export const REPOSITORY = path.join(__dirname, '..');

/** Nothing leaves the machine: no telemetry, no crash report, no look for a newer version. */
const QUIET = { CHECKPOINT_DISABLE: '1', CI: '1', NO_COLOR: '1', npm_config_update_notifier: 'false' };

export interface Finished {
  /** Wall time of the whole process. */
  readonly milliseconds: number;
  readonly stdout: string;
}

/**
 * Runs a program to its end.
 *
 * @param outdir where it synthesizes to, if it does
 * @throws Error with what it wrote if it fails
 */
export function run(program: string, args: readonly string[], outdir?: string): Finished {
  if (outdir !== undefined) mkdirSync(outdir, { recursive: true });
  const start = performance.now();
  const stdout = execFileSync(program, args, {
    cwd: REPOSITORY,
    env: { ...process.env, ...QUIET, ...(outdir !== undefined && { CDKTF_OUTDIR: outdir }) },
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  return { milliseconds: performance.now() - start, stdout };
}

/** Gives `use` an empty folder outside the repository and removes it afterwards. */
export function inTemporaryFolder<T>(use: (folder: string) => T): T {
  const folder = mkdtempSync(path.join(tmpdir(), 'oneid-scim-bench-'));
  try {
    return use(folder);
  } finally {
    rmSync(folder, { recursive: true });
  }
}
