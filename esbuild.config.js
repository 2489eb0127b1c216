/**
 * Compiles TypeScript to what Node runs. `node esbuild.config.js` builds the package, `node esbuild.config.js main` the
 * stack of this repository. Types are a step of their own (`npm run typecheck`, and `npm run build` for declarations).
 *
 * Everything but the peers is bundled: loading a package file by file is most of the time that a small program takes.
 */
const { buildSync } = require('esbuild');
const { existsSync, readFileSync, writeFileSync } = require('node:fs');
const path = require('node:path');

/**
 * Okta's SDK is ten megabytes and takes a third of a second to load, so what holds it stays a file of its own that the
 * others load when a command asks Okta: the path is the same in lib and in dist.
 */
const LOADED_WHEN_NEEDED = '*/okta-org/index.js';
const PEERS = ['cdktf', 'constructs', '@cdktf/provider-okta', '@cdktf/provider-okta/*'];
const PACKAGE_ENTRIES = {
  index: 'lib/index.ts',
  'okta-org/index': 'lib/okta-org/index.ts',
  'adopt/index': 'lib/adopt/index.ts',
  'preview/index': 'lib/preview/index.ts',
  'review/index': 'lib/review/index.ts',
  'handoff/index': 'lib/handoff/index.ts',
  'testing/index': 'lib/testing/index.ts',
  'verify/index': 'lib/verify/index.ts',
  'cli/oneid-scim': 'lib/cli/oneid-scim.ts',
};

const entryPoints = process.argv[2] === 'main' ? { main: 'main.ts' } : PACKAGE_ENTRIES;

const { metafile } = buildSync({
  absWorkingDir: __dirname,
  entryPoints,
  outdir: 'dist',
  bundle: true,
  platform: 'node',
  target: 'node20',
  format: 'cjs',
  external: [...PEERS, LOADED_WHEN_NEEDED],
  metafile: true,
  logLevel: 'warning',
});

if (entryPoints === PACKAGE_ENTRIES) {
  writeThirdPartyNotices(metafile);
}

/** Writes the licences of the packages that were bundled, as they ask for. */
function writeThirdPartyNotices({ inputs }) {
  // Folders, not names: a package may bring another version of one along.
  const packages = new Set(
    Object.keys(inputs)
      .map((file) => /^(?:.*\/)?node_modules\/(?:@[^/]+\/)?[^/]+(?=\/)/.exec(file)?.[0])
      .filter(Boolean),
  );
  const notices = [...packages].sort().map((each) => {
    const folder = path.join(__dirname, each);
    const licence = ['LICENSE', 'LICENSE.md', 'LICENSE.txt', 'license', 'LICENCE'].find((f) =>
      existsSync(path.join(folder, f)),
    );
    const { name, version, license } = JSON.parse(readFileSync(path.join(folder, 'package.json'), 'utf8'));
    return `${name} ${version} (${license})\n\n${licence ? readFileSync(path.join(folder, licence), 'utf8').trim() : ''}`;
  });
  writeFileSync(path.join(__dirname, 'dist/THIRD-PARTY-NOTICES.txt'), `${notices.join(`\n\n${'-'.repeat(80)}\n\n`)}\n`);
}
