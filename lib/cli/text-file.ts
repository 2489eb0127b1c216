import { readFileSync, writeFileSync } from 'node:fs';

/** Files that the command line names: what goes wrong is told in one line that names the file. */

/**
 * Text of a file, or of standard input for `-`.
 *
 * @param what it is, for somebody at a terminal who wonders what is awaited
 */
export async function readText(file: string, what: string): Promise<string> {
  return file === '-' ? decode(await readStandardInput(what)) : readTextFile(file);
}

export function readTextFile(file: string): string {
  return naming(file, () => decode(readFileSync(file)));
}

export function writeText(file: string, text: string): void {
  naming(file, () => writeFileSync(file, text));
}

async function readStandardInput(what: string): Promise<Buffer> {
  if (process.stdin.isTTY) {
    process.stderr.write(`Reading ${what} from standard input.\n`);
  }
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
    throw new Error('too large: more than half a gigabyte of text');
  }
}

/** Says which file a fault is in, without Node's own words, which repeat the call. */
export function naming<T>(file: string, work: () => T): T {
  try {
    return work();
  } catch (error) {
    const reasons: Record<string, string> = {
      ENOENT: 'no such file',
      EACCES: 'permission denied',
      EISDIR: 'is a directory',
      ERR_FS_FILE_TOO_LARGE: 'too large',
    };
    // What any error has, and the code that Node's have.
    const { code, message } = error as NodeJS.ErrnoException;
    throw new Error(`${file}: ${(code && reasons[code]) || message}`);
  }
}
