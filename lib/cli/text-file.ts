import { readFileSync, writeFileSync } from 'node:fs';
import type { RenderOptions } from '../report/text-options';
import type { Console } from './console';
import { FILE_PROBLEMS, readingStandardInput, TOO_LARGE_A_TEXT } from './messages';

/** Files that the command line names: what goes wrong is told in one line that names the file. */

/**
 * Text of a file, or of standard input for `-`.
 *
 * @param what it is, for somebody at a terminal who wonders what is awaited
 */
export async function readText(file: string, what: string, console: Console): Promise<string> {
  return file === '-' ? decode(await readStandardInput(what, console)) : readTextFile(file);
}

export function readTextFile(file: string): string {
  return naming(file, () => decode(readFileSync(file)));
}

/** Writes a report to the file, in 80 columns and no colour; without one to standard output, as the terminal is. */
export function writeReport(
  file: string | undefined,
  render: (style: RenderOptions) => string,
  console: Console,
): void {
  if (file === undefined) {
    console.print(render({ colour: console.colour, width: console.width }));
  } else {
    const report = render({});
    naming(file, () => writeFileSync(file, report));
  }
}

async function readStandardInput(what: string, console: Console): Promise<Buffer> {
  if (process.stdin.isTTY) console.tell(readingStandardInput(what));
  const chunks: Buffer[] = [];
  for await (const chunk of process.stdin) {
    chunks.push(chunk);
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
