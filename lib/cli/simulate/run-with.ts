import { spawn } from 'node:child_process';

/**
 * Runs a command with the terminal that this one has, and passes on the signals that end it.
 *
 * @returns its exit code; 128 and the signal's number if a signal ended it, as a shell has it
 * @throws Error of one line if it can't be started
 */
export function runWith([command = '', ...args]: readonly string[], env: NodeJS.ProcessEnv): Promise<number> {
  return new Promise((done, failed) => {
    const child = spawn(command, args, { env, stdio: 'inherit' });
    // A terminal sends Ctrl-C to both; whoever else signals this one means the command.
    const onInterrupt = () => {};
    const onTerminate = () => child.kill('SIGTERM');
    process.on('SIGINT', onInterrupt).on('SIGTERM', onTerminate);
    const settle = (end: () => void) => {
      process.off('SIGINT', onInterrupt).off('SIGTERM', onTerminate);
      end();
    };
    child.once('error', ({ code }: NodeJS.ErrnoException) =>
      settle(() =>
        failed(new Error(`${command}: ${code === 'ENOENT' ? 'no such command' : `can't be started (${code})`}`)),
      ),
    );
    child.once('close', (code, signal) => settle(() => done(code ?? 128 + (SIGNALS[signal ?? ''] ?? 0))));
  });
}

const SIGNALS: Readonly<Record<string, number>> = { SIGHUP: 1, SIGINT: 2, SIGKILL: 9, SIGTERM: 15 };
