import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { buildSync } from 'esbuild';
import type { ProjectFile } from '../../lib/init';

const ROOT = path.join(__dirname, '../..');

/** A folder with the files, whose packages are those of this repository and whose `oneid-scim-provisioning` is built from it. */
export function linkedProject(files: readonly ProjectFile[]): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'oneid-scim-init-'));
  for (const file of files) {
    mkdirSync(path.dirname(path.join(folder, file.path)), { recursive: true });
    writeFileSync(path.join(folder, file.path), file.content);
  }
  const modules = path.join(folder, 'node_modules');
  mkdirSync(path.join(modules, '@types'), { recursive: true });
  for (const name of ['cdktf', 'constructs', '@cdktf', 'tsx', 'typescript', '@types/node', 'undici-types']) {
    symlinkSync(path.join(ROOT, 'node_modules', name), path.join(modules, name));
  }
  linkPackage(path.join(modules, 'oneid-scim-provisioning'));
  return folder;
}

/** Gives the linked package its types, as they are shipped. */
export function declareTypes(folder: string): void {
  const outDir = path.join(folder, 'node_modules/oneid-scim-provisioning/dist');
  const tsc = require.resolve('typescript/bin/tsc');
  execFileSync(process.execPath, [tsc, '-p', path.join(ROOT, 'tsconfig.build.json'), '--outDir', outDir]);
}

/** Compiled as in the package; its types are declared by themselves, which takes long. */
function linkPackage(folder: string): void {
  const entries = { '.': 'index', './testing': 'testing/index' };
  buildSync({
    entryPoints: Object.fromEntries(Object.values(entries).map((entry) => [entry, path.join(ROOT, `lib/${entry}.ts`)])),
    outdir: path.join(folder, 'dist'),
    bundle: true,
    platform: 'node',
    target: 'node20',
    format: 'cjs',
    external: ['cdktf', 'constructs', '@cdktf/*', '*/okta-org/index.js'],
    logLevel: 'error',
  });
  const exports = Object.fromEntries(
    Object.entries(entries).map(([name, entry]) => [
      name,
      { types: `./dist/${entry}.d.ts`, default: `./dist/${entry}.js` },
    ]),
  );
  writeFileSync(path.join(folder, 'package.json'), JSON.stringify({ name: 'oneid-scim-provisioning', exports }));
}
