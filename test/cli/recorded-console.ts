import { Console, type OutputStream } from '../../lib/cli/terminal/console';

export interface Recorded {
  readonly console: Console;
  readonly stdout: RecordedStream;
  readonly stderr: RecordedStream;
}

export interface Terminal {
  readonly columns?: number;
  readonly env?: NodeJS.ProcessEnv;
}

/** A console that keeps what is written to it; `terminal` makes one of it. */
export function recordedConsole(terminal?: Terminal): Recorded {
  const stream = () => new RecordedStream(terminal !== undefined, terminal?.columns);
  const [stdout, stderr] = [stream(), stream()];
  return { console: new Console(stdout, stderr, terminal?.env ?? {}), stdout, stderr };
}

export class RecordedStream implements OutputStream {
  text = '';
  private readonly listeners: ((error: NodeJS.ErrnoException) => void)[] = [];

  constructor(
    readonly isTTY: boolean,
    readonly columns: number | undefined,
  ) {}

  write(text: string, done?: () => void): void {
    this.text += text;
    done?.();
  }

  on(_event: 'error', listener: (error: NodeJS.ErrnoException) => void): void {
    this.listeners.push(listener);
  }

  fail(code: string): void {
    for (const listener of this.listeners) listener(Object.assign(new Error(`${code}: it failed`), { code }));
  }
}
