import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

/** What `npm pack` gives, installed in an empty project with its peers. */

const ROOT = path.join(__dirname, '../..');

const run = (command: string, args: readonly string[], cwd: string) =>
  execFileSync(command, [...args], { cwd, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] });

let project: string;
let files: string[];
let unpackedSize: number;

beforeAll(() => {
  project = mkdtempSync(path.join(tmpdir(), 'oneid-scim-'));
  const [{ filename, files: packed, unpackedSize: size }] = JSON.parse(
    run('npm', ['pack', '--json', '--silent', '--pack-destination', project], ROOT).replace(/^[^[]*/, ''),
  ) as [{ filename: string; files: { path: string }[]; unpackedSize: number }];
  unpackedSize = size;
  files = packed.map((each) => each.path);

  writeFileSync(path.join(project, 'package.json'), JSON.stringify({ name: 'a-team', private: true }));
  const { devDependencies } = JSON.parse(readFileSync(path.join(ROOT, 'package.json'), 'utf8'));
  const peers = ['cdktf', 'constructs', '@cdktf/provider-okta'].map((peer) => `${peer}@${devDependencies[peer]}`);
  run('npm', ['install', '--prefer-offline', '--no-audit', '--no-fund', `./${filename}`, ...peers], project);
});

test('it holds compiled JavaScript, types, schemas, licences and what users read, and nothing else', () => {
  expect(files).toEqual(
    expect.arrayContaining([
      'dist/index.js',
      'dist/index.d.ts',
      'dist/THIRD-PARTY-NOTICES.txt',
      'README.md',
      'package.json',
    ]),
  );
  expect(
    files.filter(
      (file) =>
        !/^(dist\/.*\.(js|d\.ts)|dist\/THIRD-PARTY-NOTICES\.txt|dist\/bom\.cdx\.json|docs\/(schemas\/.*\.json|.*\.md|images\/.*\.png)|examples\/(?!demo).*|bench\/RESULTS\.md|(README|CHANGELOG|CONTRIBUTING|SECURITY)\.md|LICENSE|(package|cdktf)\.json)$/.test(
          file,
        ),
    ),
  ).toEqual([]);
});

test('links of what users read lead to what is in it', () => {
  // What contributors read is about the repository.
  const read = files.filter((file) => /\.md$/.test(file) && !/^(CONTRIBUTING\.md|docs\/decisions\/)/.test(file));
  expect(read).toEqual(expect.arrayContaining(['README.md', 'docs/adopt.md', 'SECURITY.md']));
  const dead = read.flatMap((file) => {
    const text = readFileSync(path.join(project, 'node_modules/oneid-scim-provisioning', file), 'utf8');
    return [...text.matchAll(/\]\((?!https?:|#|mailto:)([^)\s#]+)/g)]
      .map(([, link = '']) => path.posix.join(path.posix.dirname(file), link))
      .filter((target) => !files.some((each) => each === target || each.startsWith(`${target}/`)))
      .map((target) => `${file}: ${target}`);
  });
  expect(dead).toEqual([]);
});

test('it is small, and no licence of what is in it lacks its text', () => {
  expect(unpackedSize).toBeLessThan(9_000_000);
  const read = (file: string) =>
    readFileSync(path.join(project, 'node_modules/oneid-scim-provisioning/dist', file), 'utf8');
  const parts = read('THIRD-PARTY-NOTICES.txt').split(`\n\n${'-'.repeat(80)}\n\n`);
  for (const part of parts) expect(part).toMatch(/^\S+ \d+\.\d+\.\d+\S* \([^)]+\)\n\n.{200,}/s);
  const { components } = JSON.parse(read('bom.cdx.json')) as { components: { name: string; version: string }[] };
  expect(components.map(({ name, version }) => `${name} ${version}`)).toEqual(
    parts.map((part) => part.replace(/ \(.*/s, '')),
  );
  expect(components.map(({ name }) => name)).toContain('zod');
});

test('its only requirements are the peers, and zod for its types', () => {
  const manifest = JSON.parse(
    readFileSync(path.join(project, 'node_modules/oneid-scim-provisioning/package.json'), 'utf8'),
  );
  expect(Object.keys(manifest.dependencies)).toEqual(['zod']);
  expect(Object.keys(manifest.peerDependencies).sort()).toEqual(['@cdktf/provider-okta', 'cdktf', 'constructs']);
});

test.each(['adopt', 'preview', 'review', 'handoff', 'testing'])(
  'the entry %s loads with nothing but the package',
  (entry) => {
    const exported = run(
      process.execPath,
      ['-p', `Object.keys(require('oneid-scim-provisioning/${entry}')).length`],
      project,
    );
    expect(Number(exported)).toBeGreaterThan(0);
  },
);

test.each([
  ['node10', 'commonjs'],
  ['node16', 'node16'],
])(
  "the README's example compiles with module resolution %s and synthesizes",
  (moduleResolution, module) => {
    writeFileSync(path.join(project, 'main.ts'), readmeExample());
    const options = ['--strict', '--target', 'es2022', '--module', module, '--moduleResolution', moduleResolution];
    run(
      process.execPath,
      [
        require.resolve('typescript/bin/tsc'),
        ...options,
        '--skipLibCheck',
        '--types',
        'node',
        '--typeRoots',
        path.join(ROOT, 'node_modules/@types'),
        'main.ts',
      ],
      project,
    );
    run(process.execPath, ['main.js'], project);
    const stack = JSON.parse(readFileSync(path.join(project, 'cdktf.out/stacks/oneid/cdk.tf.json'), 'utf8'));
    expect(Object.keys(stack.resource).sort()).toEqual([
      'okta_app_group_assignments',
      'okta_app_saml',
      'okta_profile_mapping',
      'okta_push_group',
      'terraform_data',
    ]);
  },
  120_000,
);

test('what speaks to Okta comes along, and is loaded when Okta is asked and not before', () => {
  const script = `
    const { oktaFromEnvironment } = require('oneid-scim-provisioning/verify');
    const loaded = () => Object.keys(require.cache).some((file) => file.includes('okta-org'));
    const before = loaded();
    oktaFromEnvironment({ OKTA_ORG_NAME: 'acme', OKTA_API_TOKEN: 'x' }).then((okta) => console.log(before, loaded(), okta.url));
  `;
  expect(run(process.execPath, ['-e', script], project)).toBe('false true https://acme.okta.com\n');
});

test('npx runs its command by the name of the package, and asks no registry', () => {
  const npx = (...args: string[]) =>
    run('npx', ['--no', '--offline', '--registry', 'http://127.0.0.1:9', 'oneid-scim-provisioning', ...args], project);
  expect(npx('--version')).toBe(`${JSON.parse(readFileSync(path.join(ROOT, 'package.json'), 'utf8')).version}\n`);
  expect(npx('--help')).toContain('Usage: oneid-scim [options] [command]');
  const harmless = path.join(ROOT, 'test/review/fixtures/no-changes.json');
  expect(npx('review', harmless)).toMatch(/^No findings/);
});

test('an error of the Okta access, which is a file of its own, is told by the guard of the entry', () => {
  const script = `
    const { CredentialsError, oktaFromEnvironment } = require('oneid-scim-provisioning/verify');
    oktaFromEnvironment({}).catch((error) =>
      console.log(error instanceof CredentialsError, CredentialsError.isCredentialsError(error), error.code));
  `;
  expect(run(process.execPath, ['-e', script], project)).toBe('false true ONEID_CREDENTIALS\n');
});

/** The first TypeScript block of the README. */
function readmeExample(): string {
  const readme = readFileSync(path.join(ROOT, 'README.md'), 'utf8');
  const example = /```ts\n([\s\S]*?)```/.exec(readme)?.[1];
  if (example === undefined) throw new Error('the README has no TypeScript example');
  return example;
}
