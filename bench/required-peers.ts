import { readFileSync } from 'node:fs';
import path from 'node:path';
import { REPOSITORY } from './process';

/** JavaScript that imports cdktf and the provider's files which a compiled file imports, and does nothing with them. */
export function bareImports(compiled: string): string {
  const text = readFileSync(path.join(REPOSITORY, compiled), 'utf8');
  const peers = [...text.matchAll(/require\("((?:cdktf|constructs|@cdktf\/)[^"]*)"\)/g)].map(([, name]) => name);
  return [...new Set(peers)].map((name) => `require('${name}');`).join(' ');
}
