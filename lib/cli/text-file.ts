import { randomUUID } from 'node:crypto';
import { readFileSync, realpathSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { addAbortSignal } from 'node:stream';
import { hider } from '../http/hidden';
import type { RenderOptions } from '../report/text-options';
import type { Console } from './terminal/console';
import { FILE_PROBLEMS, readingStandardInput, standardInputTooSlow, TOO_LARGE_A_TEXT } from './terminal/messages';

/** Files that the command line names: what goes wrong is told in one line that names the file. */

/**
 * Text of a file, or of standard input for `-`.
 *
 * @param what it is, for somebody at a terminal who wonders what is awaited
 * @param signal ends the wait for standard input when it is aborted
 */
export async function readText(file: string, what: string, console: Console, signal?: AbortSignal): Promise<string> {
  return file === '-' ? decode(await readStandardInput(what, console, signal)) : readTextFile(file);
}

export function readTextFile(file: string): string {
  return naming(file, () => decode(readFileSync(file)));
}

/** Variables whose value is a credential. */
const CREDENTIALS = ['OKTA_API_TOKEN', 'OKTA_ACCESS_TOKEN', 'OKTA_CLIENT_TOKEN', 'ONEID_CLIENT_SECRET'];

/** Writes a report to the file, in 80 columns and no colour; without one to standard output, as the terminal is. */
export function writeReport(
  file: string | undefined,
  render: (style: RenderOptions) => string,
  console: Console,
): void {
  if (file === undefined) {
    console.print(withoutCredentials(render({ colour: console.colour, width: console.width })));
  } else {
    const report = withoutCredentials(render({}));
    naming(file, () => replaceFile(file, report));
  }
}

/** Whatever a text was read from, no credential of this process gets out. */
export function withoutCredentials(text: string): string {
  return hider(CREDENTIALS.flatMap((name) => process.env[name]?.trim() ?? []))(text);
}

/** Whole or not at all: a report that was cut off looks like one. What is no file, such as a pipe, is written to. */
function replaceFile(file: string, text: string): void {
  const there = statSync(file, { throwIfNoEntry: false });
  if (there !== undefined && !there.isFile()) {
    writeFileSync(file, text);
    return;
  }
  // Where a link leads to is replaced, and not the link.
  const target = there === undefined ? file : realpathSync(file);
  try {
    writeWhole(target, text, there?.mode ?? 0o666);
  } catch (error) {
    // A file may be writable where its folder isn't, or be mounted, as that of a CI system's summary: it is written to in place.
    // What any error has, and the code that Node's have.
    const { code = '' } = error as NodeJS.ErrnoException;
    if (there === undefined || !['EACCES', 'EPERM', 'EBUSY', 'EROFS'].includes(code)) throw error;
    writeFileSync(target, text);
  }
}

/** Writes beside the file and renames it: whoever reads it finds all of it, or none. A link of that name is replaced itself. */
export function writeWhole(file: string, text: string, mode: number): void {
  const unfinished = `${file}.${randomUUID()}.tmp`;
  try {
    writeFileSync(unfinished, text, { flag: 'wx', mode });
    renameSync(unfinished, file);
  } catch (error) {
    rmSync(unfinished, { force: true });
    throw error;
  }
}

async function readStandardInput(what: string, console: Console, signal: AbortSignal | undefined): Promise<Buffer> {
  if (process.stdin.isTTY) console.tell(readingStandardInput(what));
  const chunks: Buffer[] = [];
  const input = signal ? addAbortSignal(signal, process.stdin) : process.stdin;
  try {
    for await (const chunk of input) chunks.push(chunk);
  } catch (error) {
    if (signal?.aborted) throw new Error(standardInputTooSlow(what));
    throw error;
  }
  return Buffer.concat(chunks);
}

/** Text of a file: UTF-8, or the UTF-16 that Windows PowerShell's `>` writes. */
function decode(content: Buffer): string {
  const isUtf16 = content[0] === 0xff && content[1] === 0xfe;
  const hasMark = content[0] === 0xef && content[1] === 0xbb && content[2] === 0xbf;
  try {
    return isUtf16 ? content.toString('utf16le', 2) : content.toString('utf8', hasMark ? 3 : 0);
  } catch {
    throw new Error(TOO_LARGE_A_TEXT);
  }
}

/** Says which file a fault is in, without Node's own words, which repeat the call. */
export function naming<T>(file: string, work: () => T): T {
  try {
    return work();
  } catch (error) {
    // What any error has, and the code that Node's have.
    const { code, message } = error as NodeJS.ErrnoException;
    throw new Error(`${file}: ${(code && FILE_PROBLEMS[code]) || message}`);
  }
}

/** For an option that may be given again. */
export function collect(value: string, previous: readonly string[]): readonly string[] {
  return [...previous, value];
}
