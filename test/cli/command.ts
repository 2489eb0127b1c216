import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { buildSync } from 'esbuild';

const LIB = path.join(__dirname, '../../lib');
const OKTA_ORG = { 'okta-org/index': path.join(LIB, 'okta-org/index.ts') };

/**
 * The command as it is shipped, bundled into a folder of its own for the tests of one file.
 *
 * @param options.oktaOrg whether it is to be able to ask Okta, what speaks to which is a file of its own
 */
export function builtCommand({ oktaOrg = false } = {}): { folder: string; command: string } {
  const folder = mkdtempSync(path.join(tmpdir(), 'oneid-scim-cli-'));
  beforeAll(() => {
    buildSync({
      entryPoints: { 'cli/oneid-scim': path.join(LIB, 'cli/oneid-scim.ts'), ...(oktaOrg ? OKTA_ORG : {}) },
      outdir: folder,
      bundle: true,
      platform: 'node',
      target: 'node20',
      format: 'cjs',
      external: ['*/okta-org/index.js'],
      logLevel: 'error',
    });
  });
  return { folder, command: path.join(folder, 'cli/oneid-scim.js') };
}
