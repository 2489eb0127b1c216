import { spawn } from 'node:child_process';
import { mkdirSync, unwatchFile, watchFile, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { DeclaredInstance } from '../../state';
import { fromJson, readState } from '../../state';
import type { SimulatedProviderConfig } from '../../testing';
import type { Engine, Outcome } from './engine';
import { type PullRequest, readStack, rehearsed } from './stack';

/** Settings of the user that would have Terraform do something else, or ask another Okta. Variables of the stack are taken. */
const NOT_OURS = /^(OKTA_|TF_(CLI_ARGS|WORKSPACE$|DATA_DIR$|LOG|INPUT$|REATTACH_PROVIDERS$))/;

/** The real provider on a copy of the stack, which asks the simulated org and keeps its state beside it. */
export class TerraformEngine implements Engine {
  private change: PullRequest = { clientId: '', clientSecretLocation: '' };
  private readonly watched: () => void;

  private constructor(
    readonly name: string,
    private readonly binary: string,
    readonly folder: string,
    private readonly source: string,
    private readonly org: SimulatedProviderConfig,
    private readonly signal: AbortSignal,
  ) {
    // A stack that is synthesized anew is what the next run applies, in a shell too.
    this.watched = () => {
      try {
        this.write();
      } catch {
        // Half written, or no longer fit: the next run says so.
      }
    };
    watchFile(path.join(source, 'cdk.tf.json'), { interval: 1000, persistent: false }, this.watched);
  }

  /**
   * @param source folder of the synthesized stack, which is only read
   * @param folder where the copy and its state go
   * @returns the engine, or why there is none
   * @throws Error of one line if the stack can't be rehearsed
   */
  static async start(
    source: string,
    folder: string,
    org: SimulatedProviderConfig,
    signal: AbortSignal,
  ): Promise<TerraformEngine | string> {
    const given = process.env['TERRAFORM_BINARY_NAME'];
    const names = given ? [given] : ['terraform', 'tofu'];
    mkdirSync(folder, { recursive: true });
    for (const binary of names) {
      const version = await run(binary, ['version', '-json'], folder, signal);
      if (version === undefined) continue;
      if (version.status !== 0) return `\`${binary} version\` fails`;
      const number = String(JSON.parse(fromJson(version.output)).terraform_version);
      const engine = new TerraformEngine(`${path.basename(binary)} ${number}`, binary, folder, source, org, signal);
      engine.write();
      const init = await engine.run(['init', '-input=false', '-no-color']);
      if (init.isFine) return engine;
      engine.stop();
      return `\`${binary} init\` can't get the provider okta/okta`;
    }
    return `there is no \`${names.join('` or `')}\` on the PATH`;
  }

  apply(change: PullRequest): Promise<Outcome> {
    return this.changed(change, ['apply', '-auto-approve', '-input=false', '-no-color']);
  }

  plan(change: PullRequest): Promise<Outcome> {
    return this.changed(change, ['plan', '-input=false', '-no-color']);
  }

  async instances(): Promise<readonly DeclaredInstance[]> {
    const { output } = await this.run(['show', '-json'], 'stdout');
    return readState(fromJson(output));
  }

  stop(): void {
    unwatchFile(path.join(this.source, 'cdk.tf.json'), this.watched);
  }

  private changed(change: PullRequest, args: readonly string[]): Promise<Outcome> {
    this.change = change;
    this.write();
    return this.run(args);
  }

  private write(): void {
    const stack = rehearsed(readStack(this.source), this.org, this.change);
    writeFileSync(path.join(this.folder, 'cdk.tf.json'), JSON.stringify(stack, null, 2), { mode: 0o600 });
  }

  private async run(args: readonly string[], only?: 'stdout'): Promise<Outcome> {
    const done = await run(this.binary, args, this.folder, this.signal, only);
    const command = [path.basename(this.binary), `-chdir=${this.folder}`, args[0]].join(' ');
    return { isFine: done?.status === 0, command, output: done?.output ?? '' };
  }
}

/** Runs it to its end. @returns undefined if there is no such command */
async function run(
  binary: string,
  args: readonly string[],
  folder: string,
  signal: AbortSignal,
  only?: 'stdout',
): Promise<{ status: number | null; output: string } | undefined> {
  const own = Object.entries(process.env).filter(([name]) => !NOT_OURS.test(name));
  const env = { ...Object.fromEntries(own), CHECKPOINT_DISABLE: '1', TF_IN_AUTOMATION: '1' };
  const child = spawn(binary, [...args], { cwd: folder, env, stdio: ['ignore', 'pipe', 'pipe'] });
  // Told to stop, Terraform finishes what it is at and writes its state.
  const stop = () => child.kill('SIGTERM');
  signal.addEventListener('abort', stop);
  let output = '';
  const collect = (data: Buffer) => {
    output += data.toString();
  };
  child.stdout.on('data', collect);
  if (only === undefined) child.stderr.on('data', collect);
  else child.stderr.resume();
  try {
    const status = await new Promise<number | null | undefined>((done, failed) => {
      child.once('error', (error: NodeJS.ErrnoException) =>
        error.code === 'ENOENT' ? done(undefined) : failed(error),
      );
      child.once('close', done);
    });
    return status === undefined ? undefined : { status, output };
  } finally {
    signal.removeEventListener('abort', stop);
  }
}
