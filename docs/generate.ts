import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { errorFiles } from './generate/errors';
import { handoffFiles } from './generate/handoff';
import { handoffSourcesFiles } from './generate/handoff-sources';
import { permissionsFiles } from './generate/permissions';
import { previewFiles } from './generate/preview';
import { propsFiles } from './generate/props';
import { reviewFiles } from './generate/review';
import { verifyFiles } from './generate/verify';
import { workflowFiles } from './generate/workflows';

/**
 * Writes every file that is made from code. With `--check` it writes none and fails if one is out of date.
 */
export interface GeneratedFile {
  /** Path from the root of the repository. */
  readonly path: string;
  readonly content: string;
}

async function main(check: boolean): Promise<void> {
  const files = [
    ...(await propsFiles()),
    ...reviewFiles(),
    ...handoffFiles(),
    ...handoffSourcesFiles(),
    ...permissionsFiles(),
    ...previewFiles(),
    ...verifyFiles(),
    ...errorFiles(),
    ...workflowFiles(),
  ];
  const root = path.join(__dirname, '..');
  const stale = files.filter((file) => {
    const full = path.join(root, file.path);
    return !existsSync(full) || readFileSync(full, 'utf8') !== file.content;
  });
  if (!check) for (const file of stale) writeFileSync(path.join(root, file.path), file.content);
  for (const file of stale) console.log(`${check ? 'out of date' : 'written'}: ${file.path}`);
  if (check && stale.length > 0) {
    console.log('Run `npm run generate` and commit what it writes.');
    process.exitCode = 1;
  }
}

main(process.argv.includes('--check'));
