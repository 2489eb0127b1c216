import { readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

/** Removes the temporary directory of the run. @throws Error if something is left in it, which fails the run */
export default function end(): void {
  const folder = tmpdir();
  const left = readdirSync(folder);
  rmSync(folder, { recursive: true, force: true });
  process.env['TMPDIR'] = path.dirname(folder);
  if (left.length > 0) throw new Error(`The tests left in the temporary directory: ${left.join(', ')}`);
}
