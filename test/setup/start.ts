import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

/** Gives a run a temporary directory of its own. The name is short, since the path of a socket in it may not be long. */
export default function start(): void {
  const folder = mkdtempSync(path.join(tmpdir(), 'oneid-'));
  process.env['TMPDIR'] = folder;
  // A run that is broken off comes to no end of its own.
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
  process.once('SIGINT', () => process.exit(130));
  process.once('SIGTERM', () => process.exit(143));
}
