/**
 * Compiles TypeScript to what Node runs. `node esbuild.config.js` builds the package, `node esbuild.config.js main` the
 * stack of this repository. Types are a step of their own (`npm run typecheck`, and `npm run build` for declarations).
 *
 * Everything but the peers is bundled: loading a package file by file is most of the time that a small program takes.
 */
const { buildSync } = require('esbuild');
const { mkdirSync, writeFileSync } = require('node:fs');
const path = require('node:path');
const { bundledPackages, cycloneDx, notices } = require('./licences.config');

/**
 * What speaks to Okta, and what speaks through a proxy, stay files of their own, that the others load when they need them: the paths
 * are the same in lib and in dist.
 */
const LOADED_WHEN_NEEDED = ['*/okta-org/index.js', '*/http/undici.js'];
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

const common = {
  absWorkingDir: __dirname,
  outdir: 'dist',
  bundle: true,
  platform: 'node',
  target: 'node20',
  format: 'cjs',
};

const { metafile } = buildSync({
  ...common,
  entryPoints,
  // Half the size. Names stay as they are written, and lines short enough for a stack trace to say where.
  ...(process.argv[2] === 'main'
    ? {}
    : { minifyWhitespace: true, minifySyntax: true, lineLimit: 160, legalComments: 'none' }),
  external: [...PEERS, ...LOADED_WHEN_NEEDED],
  metafile: true,
  logLevel: 'warning',
});

if (entryPoints === PACKAGE_ENTRIES) {
  // Nothing of ours is in it whose names anybody has to read.
  const proxies = buildSync({
    ...common,
    entryPoints: { 'http/undici': 'lib/http/undici.ts' },
    minify: true,
    legalComments: 'none',
    metafile: true,
  });
  const packages = bundledPackages(__dirname, { ...metafile.inputs, ...proxies.metafile.inputs });
  mkdirSync(path.join(__dirname, 'dist'), { recursive: true });
  writeFileSync(path.join(__dirname, 'dist/THIRD-PARTY-NOTICES.txt'), notices(packages));
  writeFileSync(path.join(__dirname, 'dist/bom.cdx.json'), cycloneDx(packages, require('./package.json')));
}
