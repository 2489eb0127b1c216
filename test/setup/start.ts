import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

/** Gives a run a temporary directory of its own. The name is short, since the path of a socket in it may not be long. */
export default function start(): void {
  process.env.TMPDIR = mkdtempSync(path.join(tmpdir(), 'oneid-'));
}
