import { lstatSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Console } from '../terminal/console';
import { keptFile, projectIsThere } from '../terminal/messages';
import { naming, withoutCredentials } from '../text-file';

/** A file that a command makes where none is. */
export interface NewFile {
  /** From the folder, with slashes. */
  readonly path: string;
  readonly content: string;
  /** Whether one that is there may stay in its place. */
  readonly optional?: boolean;
}

/** @throws Error that names the files that are there already, but for those that may be */
export function refuseIfThere(folder: string, files: readonly NewFile[]): void {
  const taken = files.filter((file) => !file.optional && isThere(folder, file));
  if (taken.length > 0) throw new Error(projectIsThere(taken.map((file) => file.path)));
}

/** Also a link that leads nowhere. */
function isThere(folder: string, { path: file }: NewFile): boolean {
  return naming(file, () => lstatSync(path.join(folder, file), { throwIfNoEntry: false })) !== undefined;
}

/**
 * Writes all files, or none: what was written is taken back where one fails.
 *
 * @returns the files that were written
 */
export function writeNewFiles(folder: string, files: readonly NewFile[], console: Console): string[] {
  refuseIfThere(folder, files);
  const written: string[] = [];
  try {
    for (const file of files) {
      const full = path.join(folder, file.path);
      if (file.optional && isThere(folder, file)) {
        console.tell(keptFile(file.path));
        continue;
      }
      naming(full, () => {
        mkdirSync(path.dirname(full), { recursive: true });
        // Whatever came there in between is not written to either, nor what a link there leads to.
        writeFileSync(full, withoutCredentials(file.content), { flag: 'wx' });
      });
      written.push(full);
    }
  } catch (error) {
    for (const full of written) rmSync(full, { force: true });
    throw error;
  }
  return written;
}
