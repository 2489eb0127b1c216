import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { CDKS } from '../../lib/init';
import { terraformMissing } from '../support/terraform';

/**
 * What `init` writes, with all that it names installed: the package as it is packed, and the rest from the registry or npm's cache.
 * The built command writes it, so that the whole way of somebody who begins is walked.
 */

const ROOT = path.join(__dirname, '../..');

const run = (command: string, args: readonly string[], cwd: string, env: NodeJS.ProcessEnv = {}) =>
  execFileSync(command, [...args], {
    cwd,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, CI: undefined, CHECKPOINT_DISABLE: '1', ...env },
  });

let tarball: string;

beforeAll(() => {
  // Packed from a copy: another test packs the repository itself, and packing compiles it first.
  const copy = mkdtempSync(path.join(tmpdir(), 'oneid-scim-pack-'));
  const parts = [
    'lib',
    'docs/schemas',
    'package.json',
    'README.md',
    'LICENSE',
    'esbuild.config.js',
    'licences.config.js',
  ];
  for (const part of [...parts, 'tsconfig.json', 'tsconfig.build.json']) {
    cpSync(path.join(ROOT, part), path.join(copy, part), { recursive: true });
  }
  symlinkSync(path.join(ROOT, 'node_modules'), path.join(copy, 'node_modules'));
  const [{ filename }] = JSON.parse(run('npm', ['pack', '--json', '--silent'], copy).replace(/^[^[]*/, ''));
  tarball = path.join(copy, filename);
});

test.each(Object.keys(CDKS))(
  'with --cdk %s it installs, its types are right, it synthesizes, and its tests pass',
  (cdk) => {
    const parent = mkdtempSync(path.join(tmpdir(), 'oneid-scim-'));
    const command = path.join(path.dirname(tarball), 'dist/cli/oneid-scim.js');
    run(process.execPath, [command, 'init', 'project', '--yes', '--cdk', cdk], parent);
    const project = path.join(parent, 'project');
    const manifest = JSON.parse(readFileSync(path.join(project, 'package.json'), 'utf8'));
    manifest.dependencies['oneid-scim-provisioning'] = `file:${tarball}`;
    writeFileSync(path.join(project, 'package.json'), JSON.stringify(manifest));

    // As the workflows do, and without warnings about peers.
    run(
      'npm',
      ['install', '--prefer-offline', '--no-audit', '--no-fund', '--ignore-scripts', '--strict-peer-deps'],
      project,
    );
    expect(existsSync(path.join(project, 'package-lock.json'))).toBe(true);
    const cdktf = JSON.parse(readFileSync(path.join(project, 'node_modules/cdktf/package.json'), 'utf8'));
    expect(cdktf.name).toBe(cdk);
    expect(existsSync(path.join(project, 'node_modules/.bin', cdk))).toBe(true);
    const { $schema } = JSON.parse(readFileSync(path.join(project, 'cdktf.json'), 'utf8'));
    expect(existsSync(path.join(project, $schema))).toBe(true);

    run('npm', ['run', '-s', 'check'], project);
    run('npm', ['run', '-s', 'synth'], project);
    const stack = readFileSync(path.join(project, 'cdktf.out/stacks/oneid/cdk.tf.json'), 'utf8');
    expect(JSON.parse(stack)['//'].metadata.version).toBe(cdktf.version);
    const terraform = terraformMissing() === undefined ? {} : { TERRAFORM_BINARY_NAME: '/nowhere/terraform' };
    const said = run('npm', ['test'], project, terraform);
    expect(said).toMatch(terraformMissing() === undefined ? /^# pass 2$/m : /^# skipped 1$/m);
    expect(run('npx', ['--no', '--offline', 'oneid-scim-provisioning', '--help'], project)).toContain(
      'Usage: oneid-scim',
    );
  },
  10 * 60_000,
);
