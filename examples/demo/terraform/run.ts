import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import type { Readable } from 'node:stream';

/** Terraform or OpenTofu, chosen as CDKTF does. */
export const TERRAFORM = process.env['TERRAFORM_BINARY_NAME'] || 'terraform';

export interface Finished {
  /** Null if it was killed. */
  readonly status: number | null;
  readonly stdout: string;
  /** Standard output and standard error, as they came. */
  readonly output: string;
}

/** Settings of the user that would have Terraform do something else than the demo tells, or ask another Okta. */
const NOT_OURS = /^(OKTA_|TF_(CLI_ARGS|VAR_|WORKSPACE$|DATA_DIR$|LOG|INPUT$|REATTACH_PROVIDERS$))/;

/** Terraform in one folder. It runs beside this process, which is the Okta that it speaks to. */
export class TerraformRun {
  private readonly env: NodeJS.ProcessEnv;

  constructor(
    private readonly folder: string,
    env: NodeJS.ProcessEnv,
    readonly interrupted: AbortSignal,
  ) {
    const own = Object.entries(process.env).filter(([name]) => !NOT_OURS.test(name));
    this.env = { ...Object.fromEntries(own), CHECKPOINT_DISABLE: '1', TF_IN_AUTOMATION: '1', ...env };
  }

  /**
   * Runs to the end, whatever that is.
   *
   * @throws Error if the binary can't be started, or if the demo was interrupted
   */
  async run(args: readonly string[], seen: (line: string) => void = () => {}): Promise<Finished> {
    this.interrupted.throwIfAborted();
    const child = spawn(TERRAFORM, [...args], { cwd: this.folder, env: this.env, stdio: ['ignore', 'pipe', 'pipe'] });
    // Told to stop, Terraform finishes what it is at and writes its state; the simulator has to be there until then.
    const stop = () => child.kill('SIGTERM');
    this.interrupted.addEventListener('abort', stop);
    const stdout: string[] = [];
    const output: string[] = [];
    const collect = (stream: Readable, into: string[][]) =>
      createInterface({ input: stream }).on('line', (line) => {
        for (const lines of into) lines.push(line);
        seen(line);
      });
    collect(child.stdout, [stdout, output]);
    collect(child.stderr, [output]);
    try {
      const status = await new Promise<number | null>((done, failed) => {
        child.once('error', failed);
        child.once('close', done);
      });
      this.interrupted.throwIfAborted();
      return { status, stdout: stdout.join('\n'), output: output.join('\n') };
    } finally {
      this.interrupted.removeEventListener('abort', stop);
    }
  }
}
