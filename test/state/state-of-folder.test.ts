import { chmodSync, existsSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { OneIdScimProvisioning } from '../../lib';
import { readState, stateOf } from '../../lib/state';
import { OktaSimulator } from '../../lib/testing';
import { stackJson, Workspace } from '../e2e/workspace';
import { describeWithTerraform } from '../support/terraform';
import { fixture } from './states';

const temporary = () => mkdtempSync(path.join(tmpdir(), 'oneid-scim-'));

/** A folder with a configuration, and a Terraform that answers with this shell script. */
function folderWith(script: string): string {
  const folder = temporary();
  writeFileSync(path.join(folder, 'cdk.tf.json'), '{}');
  const terraform = path.join(temporary(), 'terraform');
  writeFileSync(terraform, `#!/bin/sh\n${script}\n`);
  chmodSync(terraform, 0o755);
  process.env['TERRAFORM_BINARY_NAME'] = terraform;
  return folder;
}

/** What a file holds, once it is there. */
async function written(file: string): Promise<number> {
  for (;;) {
    const text = existsSync(file) ? readFileSync(file, 'utf8').trim() : '';
    if (text !== '') return Number(text);
    await new Promise((done) => setTimeout(done, 10));
  }
}

function isRunning(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
}

const binary = process.env['TERRAFORM_BINARY_NAME'];
afterEach(() => {
  if (binary === undefined) delete process.env['TERRAFORM_BINARY_NAME'];
  else process.env['TERRAFORM_BINARY_NAME'] = binary;
});

test('is what Terraform shows in that folder', async () => {
  const folder = folderWith('[ "$1 $2" = "show -json" ] && cat shown.json');
  writeFileSync(path.join(folder, 'shown.json'), fixture('phase-app'));
  expect(await stateOf(folder)).toBe(fixture('phase-app'));
});

test('a folder that is not there', async () => {
  await expect(stateOf('nowhere')).rejects.toThrow(/^nowhere: no such folder$/);
});

test('a folder without a stack, and where the stacks are', async () => {
  const folder = temporary();
  await expect(stateOf(folder)).rejects.toThrow(`${folder}: no Terraform configuration there`);
  const stack = path.join(folder, 'cdktf.out/stacks/oneid');
  mkdirSync(stack, { recursive: true });
  await expect(stateOf(folder)).rejects.toThrow(`no Terraform configuration there: pass one of ${stack}`);
});

test('no Terraform', async () => {
  const folder = folderWith('');
  process.env['TERRAFORM_BINARY_NAME'] = 'terraform-that-is-not-there';
  await expect(stateOf(folder)).rejects.toThrow(
    'there is no `terraform-that-is-not-there` on the PATH: install it, or name it in TERRAFORM_BINARY_NAME',
  );
});

test('one that goes on when it is told to end is killed', async () => {
  const folder = folderWith(`trap '' TERM; echo $$ > pid; while :; do sleep 0.1; done`);
  const limit = new AbortController();
  const shown = stateOf(folder, limit.signal, 0);
  const pid = await written(path.join(folder, 'pid'));
  limit.abort();
  await expect(shown).rejects.toThrow('took longer than the time limit, and was ended');
  while (isRunning(pid)) await new Promise((done) => setTimeout(done, 10));
});

test('warnings that OpenTofu writes before the JSON are stepped over', async () => {
  const warning = 'Warning: Unable to open CLI configuration file\n\nThe file {x} does not exist.\n';
  const folder = folderWith('cat warning shown.json');
  writeFileSync(path.join(folder, 'warning'), warning);
  writeFileSync(path.join(folder, 'shown.json'), fixture('phase-app'));
  expect(await stateOf(folder)).toBe(fixture('phase-app'));
});

test('Terraform is ended when the time is up', async () => {
  const folder = folderWith('echo $$ > pid; exec sleep 60');
  const limit = new AbortController();
  const shown = stateOf(folder, limit.signal);
  limit.abort();
  await expect(shown).rejects.toThrow(/show -json` took longer than the time limit, and was ended$/);
});

test("Terraform's headline, on one line, and nothing that it quotes", async () => {
  const folder = folderWith(
    'printf "\\nError: Inconsistent dependency lock file\\n\\n  on x.tf: token = CANARY\\n  run:\\n  terraform init\\n" >&2; exit 1',
  );
  const failure = await stateOf(folder).catch((error: Error) => error.message);
  expect(failure).toMatch(/failed, Inconsistent dependency lock file: run `.*terraform init` there first$/);
  expect(failure).not.toMatch(/CANARY|\n/);
});

describeWithTerraform('with the real provider', () => {
  test('the state of a stack, wherever its backend keeps it', async () => {
    await using okta = await OktaSimulator.start();
    const stack = stackJson((scope) => {
      new OneIdScimProvisioning(scope, 'oneid', { app: { source: 'create', label: 'Zuora OneID' }, phase: 'app' });
    });
    const workspace = await Workspace.create(okta, stack);
    await expect(stateOf(workspace.folder).then(readState)).rejects.toThrow(
      /^nothing is in this state: it is another folder's or workspace's, or nothing is applied yet/,
    );
    expect(await workspace.apply()).toMatchObject({ status: 0 });
    expect((await stateOf(workspace.folder).then(readState)).map(({ app }) => app.name)).toEqual(
      okta.state().apps.map(({ name }) => name),
    );
    await expect(stateOf(path.join(workspace.folder, '.terraform'))).rejects.toThrow('no Terraform configuration');
  });
});
