import { type ExecFileException, execFile } from 'node:child_process';
import { existsSync, readdirSync, statSync } from 'node:fs';
import path from 'node:path';
import { StateError } from './state-error';

/**
 * The state of the stack in a folder, as Terraform shows it: wherever its backend keeps it, which for a stack of CDKTF
 * without a backend is the folder where the app ran.
 *
 * @param folder with the stack's configuration, such as `cdktf.out/stacks/oneid`, initialized
 * @param signal ends Terraform when it is aborted
 * @param grace milliseconds that Terraform then has to end by itself, before it is killed
 * @returns the output of `terraform show -json`, to be read with `readState`
 * @throws StateError if Terraform isn't there or can't show it
 */
export async function stateOf(folder: string, signal?: AbortSignal, grace = 5000): Promise<string> {
  if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory()) {
    throw new StateError(`${folder}: no such folder`);
  }
  if (!readdirSync(folder).some((file) => /\.(tf|tofu)(\.json)?$/.test(file))) {
    const stacks = path.join(folder, 'cdktf.out', 'stacks');
    const hint = existsSync(stacks)
      ? `: pass one of ${readdirSync(stacks)
          .map((name) => path.join(stacks, name))
          .join(', ')}`
      : '';
    throw new StateError(`${folder}: no Terraform configuration there${hint}`);
  }
  // Chosen as CDKTF does.
  const terraform = process.env['TERRAFORM_BINARY_NAME'] || 'terraform';
  return new Promise((done, failed) => {
    const child = execFile(
      terraform,
      ['show', '-json'],
      {
        cwd: folder,
        ...(signal && { signal, killSignal: 'SIGTERM' as const }),
        maxBuffer: 512 * 1024 * 1024,
        env: { ...process.env, CHECKPOINT_DISABLE: '1', TF_IN_AUTOMATION: '1' },
      },
      (error, stdout, stderr) => (error ? failed(failure(terraform, folder, error, stderr)) : done(fromJson(stdout))),
    );
    // One that ignores the signal would keep this process waiting.
    signal?.addEventListener('abort', () => setTimeout(() => child.kill('SIGKILL'), grace).unref(), { once: true });
  });
}

/** OpenTofu writes some warnings to standard output, before the JSON. */
export function fromJson(stdout: string): string {
  return stdout.slice(Math.max(0, stdout.search(/^\{/m)));
}

function failure(terraform: string, folder: string, error: ExecFileException, stderr: string): StateError {
  if (error.name === 'AbortError') {
    return new StateError(`${folder}: \`${terraform} show -json\` took longer than the time limit, and was ended`);
  }
  if (error.code === 'ENOENT') {
    return new StateError(`there is no \`${terraform}\` on the PATH: install it, or name it in TERRAFORM_BINARY_NAME`);
  }
  // Terraform's headline only: what stands below it may quote the configuration.
  const headline = /Error: ([^\n]*)/.exec(stderr)?.[1]?.trim() ?? `it ended with ${error.code ?? 'a signal'}`;
  const init = /terraform init|tofu init|not installed|initializ/i.test(stderr)
    ? `: run \`${terraform} init\` there first`
    : '';
  return new StateError(`${folder}: \`${terraform} show -json\` failed, ${headline}${init}`);
}
