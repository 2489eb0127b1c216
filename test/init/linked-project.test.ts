import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { BACKENDS, type Backend, type ProjectOptions, projectFiles } from '../../lib/init';
import { terraformMissing } from '../support/terraform';
import { declareTypes, linkedProject } from './linked-project';

/** Projects with the packages of this repository: what an installed one does, in seconds. */

const OPTIONS: ProjectOptions = {
  ...{ name: 'oneid', cdk: 'cdktf', backend: 'local', ci: 'github' },
  oneId: { app: { source: 'create', label: 'Zuora OneID' } },
};

const run = (folder: string, args: readonly string[], env: NodeJS.ProcessEnv = {}) =>
  execFileSync(process.execPath, [...args], {
    cwd: folder,
    encoding: 'utf8',
    env: { ...process.env, ...withoutTerraform(), CI: undefined, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });

/** Where the provider isn't to be had, the project's test is to skip its part with Terraform. */
function withoutTerraform(): NodeJS.ProcessEnv {
  return terraformMissing() === undefined ? {} : { TERRAFORM_BINARY_NAME: '/nowhere/terraform' };
}

const script = (folder: string, name: string): readonly string[] => {
  const { scripts } = JSON.parse(readFileSync(path.join(folder, 'package.json'), 'utf8'));
  const [command, ...args]: string[] = scripts[name].split(' ');
  const tools: Record<string, string[]> = {
    node: [],
    tsc: [require.resolve('typescript/bin/tsc')],
    tsx: [require.resolve('tsx/cli')],
  };
  return [...(tools[command ?? ''] ?? []), ...args];
};

/** CDKTF runs Terraform to synthesize for HCP Terraform. */
const synthesizable = Object.keys(BACKENDS).filter((each) => each !== 'hcp' || terraformMissing() === undefined);

test('its types are right, whatever the backend', () => {
  const folder = linkedProject(projectFiles(OPTIONS));
  for (const backend of Object.keys(BACKENDS)) {
    // Keys of an object of this type.
    const files = projectFiles({ ...OPTIONS, backend: backend as Backend });
    const main = files.find((file) => file.path === 'main.ts')?.content ?? '';
    writeFileSync(path.join(folder, `test/main-${backend}.ts`), main);
  }
  declareTypes(folder);
  expect(run(folder, script(folder, 'check'))).toBe('');
});

test.each(synthesizable)('with backend %s it synthesizes with that backend', (backend) => {
  // Keys of an object of this type.
  const folder = linkedProject(projectFiles({ ...OPTIONS, backend: backend as Backend }));
  expect(run(folder, script(folder, 'synth'))).toBe('Synthesized into cdktf.out/stacks/oneid\n');
  const stack = JSON.parse(readFileSync(path.join(folder, 'cdktf.out/stacks/oneid/cdk.tf.json'), 'utf8'));
  const { backend: backends = {}, cloud } = stack.terraform;
  expect(cloud === undefined ? Object.keys(backends) : ['hcp']).toEqual([backend]);
  expect(Object.keys(stack.output)).toEqual(['app_id', 'one_id_app_name']);
  // What the workflows look for.
  const text = readFileSync(path.join(folder, 'cdktf.out/stacks/oneid/cdk.tf.json'), 'utf8');
  expect(text.includes('"backend": "local"')).toBe(backend === 'local');
});

const DECLARATIONS: Record<string, Readonly<Record<string, unknown>>> = {
  'as written by default': OPTIONS.oneId,
  'with groups': {
    ...OPTIONS.oneId,
    pushGroups: ['Finance', { sourceGroup: { name: 'Revenue' }, targetGroup: { name: 'Revenue Operations' } }],
    assignments: [
      'OneID Users',
      { group: { name: 'Staff', type: 'APP_GROUP' }, profile: { locale: 'en-GB' } },
      'Everyone',
    ],
  },
  'of a living app': {
    app: {
      ...{ source: 'adopt', appId: '0oa1b2c3d4e5f6g7h8i9', label: 'OneID, adopted' },
      ...{ profileMappingId: 'prm1b2c3d4e5f6g7h8i9', authenticationPolicyId: 'rst1b2c3d4e5f6g7h8i9' },
    },
    provisioningToApp: { deactivateUsers: false },
    pushGroups: [
      { sourceGroup: { id: '00g1b2c3d4e5f6g7h8i9' }, existingMappingId: 'gPm1b2c3d4e5f6g7h8i9' },
      { sourceGroup: { name: 'Finance' }, targetGroup: { id: '00g9b2c3d4e5f6g7h8i9' } },
    ],
    assignments: [{ id: '00g2b2c3d4e5f6g7h8i9' }, { group: { id: '00g3b2c3d4e5f6g7h8i9' }, profile: {} }],
  },
};

test.each(Object.keys(DECLARATIONS))('its tests pass with a declaration %s', (which) => {
  const folder = linkedProject(projectFiles({ ...OPTIONS, oneId: DECLARATIONS[which] ?? {}, adopted: '# Notes\n' }));
  const said = run(folder, script(folder, 'test'), { NODE_OPTIONS: '' });
  expect(said).toMatch(/^# pass [12]$/m);
  expect(said).toMatch(terraformMissing() === undefined ? /^# pass 2$/m : /^# skipped 1$/m);
});

test('its tests fail where protection is switched off, and where a prop is wrong', () => {
  for (const wrong of [{ protect: false }, { attributes: { locale: 'user.' } }]) {
    const folder = linkedProject(projectFiles({ ...OPTIONS, oneId: { ...OPTIONS.oneId, ...wrong } }));
    expect(() => run(folder, script(folder, 'test'), { TERRAFORM_BINARY_NAME: '/nowhere/terraform' })).toThrow();
  }
});

test('on a CI system its tests fail where Terraform is missing: a skipped test shows nothing', () => {
  const folder = linkedProject(projectFiles(OPTIONS));
  const env = { TERRAFORM_BINARY_NAME: '/nowhere/terraform' };
  expect(run(folder, script(folder, 'test'), env)).toMatch(/^# skipped 1$/m);
  expect(() => run(folder, script(folder, 'test'), { ...env, CI: 'true' })).toThrow();
});

test('a committed lock file goes to where Terraform looks for it', () => {
  const folder = linkedProject(projectFiles(OPTIONS));
  writeFileSync(path.join(folder, '.terraform.lock.hcl'), '# of the team\n');
  run(folder, script(folder, 'synth'));
  expect(readFileSync(path.join(folder, 'cdktf.out/stacks/oneid/.terraform.lock.hcl'), 'utf8')).toBe('# of the team\n');
});
