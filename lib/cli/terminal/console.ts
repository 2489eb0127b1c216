import { printable } from '../../report/printable';
import { paragraph, WIDTH_WITHOUT_TERMINAL } from '../../report/wrap';
import { standardOutputFailed } from './messages';

/** What a console needs of standard output or standard error. */
export interface OutputStream {
  readonly isTTY?: boolean | undefined;
  readonly columns?: number | undefined;
  write(text: string, done?: () => void): unknown;
  on(event: 'error', listener: (error: NodeJS.ErrnoException) => void): unknown;
}

/** All that a command may say, and to whom. No other module of the commands writes to the process's streams. */
export class Console {
  /** What the command ends with, whatever becomes of its words. */
  exitCode = 0;
  private unwritten: NodeJS.ErrnoException | undefined;

  constructor(
    private readonly stdout: OutputStream,
    private readonly stderr: OutputStream,
    private readonly env: NodeJS.ProcessEnv,
  ) {
    stdout.on('error', (error) => {
      if (!READER_GONE.has(error.code)) this.unwritten ??= error;
    });
    // There is nobody left to tell.
    stderr.on('error', () => {});
  }

  /** Columns of the terminal that standard output is. */
  get width(): number {
    return columnsOf(this.stdout);
  }

  /** Whether standard output is a terminal in which a line can be written over. */
  get isTerminal(): boolean {
    return this.stdout.isTTY === true && this.env['TERM'] !== 'dumb';
  }

  /** @see https://no-color.org */
  get colour(): boolean {
    return this.isTerminal && !this.env['NO_COLOR'];
  }

  /** What the command was called for, as it is, to standard output. */
  print(text: string): void {
    this.stdout.write(text);
  }

  /** Help that nobody asked for, as it is, to standard error. */
  printError(text: string): void {
    this.stderr.write(text);
  }

  /** Something about the work, in a sentence or two, to standard error. */
  tell(prose: string): void {
    this.stderr.write(paragraph(printable(prose), { width: columnsOf(this.stderr), hanging: '  ' }));
  }

  /** Why something can't be done, to standard error: one line, which a log keeps together. */
  complain(problem: string): void {
    this.stderr.write(`${printable(problem)}\n`);
  }

  /**
   * Waits until everything is written, or can't be any more; the latter is a failure unless the reader didn't want it. What the
   * work failed with stays: its code says more.
   */
  async end(): Promise<void> {
    await Promise.all([this.stdout, this.stderr].map((stream) => new Promise<void>((done) => stream.write('', done))));
    if (this.unwritten === undefined) return;
    if (this.exitCode === 0) this.exitCode = 1;
    this.complain(standardOutputFailed(this.unwritten.message));
  }
}

/**
 * A reader that ends early, such as `head`, is no fault: the words are lost, and the exit code is that of the work. The second is
 * of what is written afterwards.
 */
const READER_GONE = new Set<string | undefined>(['EPIPE', 'ERR_STREAM_DESTROYED']);

/** A terminal that doesn't know its columns says 0. */
function columnsOf({ isTTY, columns }: OutputStream): number {
  return (isTTY && columns) || WIDTH_WITHOUT_TERMINAL;
}
