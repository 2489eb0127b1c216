import { execFile } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { SECRETS } from '../../examples/demo/secrets';
import { STORY } from '../../examples/demo/story';
import { describeWithTerraform, IS_OPENTOFU, TERRAFORM } from '../support/terraform';

const REPOSITORY = path.join(__dirname, '../..');

interface Told {
  readonly status: number | null;
  readonly output: string;
  /** What lies in the folder for temporary files afterwards. */
  readonly left: string[];
}

/** `npm run demo -- ...args`, with an empty folder for temporary files. */
function demo(args: readonly string[] = [], env: NodeJS.ProcessEnv = {}): Promise<Told> {
  const TMPDIR = temporary();
  return new Promise((done) => {
    execFile(
      process.execPath,
      [require.resolve('tsx/cli'), 'examples/demo/demo.ts', ...args],
      { cwd: REPOSITORY, env: { ...process.env, TMPDIR, ...env } },
      (error, stdout, stderr) => {
        // tsx keeps what it compiled for the next time.
        const left = readdirSync(TMPDIR).filter((name) => !name.startsWith('tsx-'));
        const status = error ? (typeof error.code === 'number' ? error.code : null) : 0;
        done({ status, output: `${stdout}${stderr}`, left: left.map((name) => path.join(TMPDIR, name)) });
      },
    );
  });
}

const temporary = () => mkdtempSync(path.join(tmpdir(), 'demo-'));
const ticks = (output: string) => output.match(/✔/g)?.length ?? 0;

/** A Terraform that answers one command itself and leaves the others to the real one. */
function terraformExcept(command: string, answer: string): string {
  const file = path.join(temporary(), 'terraform');
  writeFileSync(file, `#!/bin/sh\nif [ "$1" = ${command} ]; then ${answer}; else exec ${TERRAFORM} "$@"; fi\n`);
  chmodSync(file, 0o755);
  return file;
}

describeWithTerraform('npm run demo', () => {
  test('tells each step with a tick, in plain text, shows no secret, and leaves nothing', async () => {
    const { status, output, left } = await demo();
    expect({ status, left }).toEqual({ status: 0, left: [] });
    for (const [index, { title }] of STORY.entries()) expect(output).toContain(`${index + 1}. ${title}\n`);
    // The last tick is that of the whole.
    expect(ticks(output)).toBe(STORY.length + 1);
    expect(output).toContain(`✔ All ${STORY.length} steps turned out as told`);
    for (const words of [
      'Apply complete! Resources: 3 added, 0 changed, 0 destroyed.',
      'No changes. Your infrastructure matches the configuration.',
      'Warning: Check block assertion failed',
      'Error: Resource precondition failed',
      IS_OPENTOFU ? 'Error: Resource instance cannot be destroyed' : 'Error: Instance cannot be destroyed',
    ]) {
      expect(output).toContain(`     │ ${words}\n`);
    }
    expect(output).not.toContain('\x1b');
    for (const secret of Object.values(SECRETS)) expect(output).not.toContain(secret);
  });

  test('--keep leaves the folder, says where, and no secret is in it', async () => {
    const { status, output, left } = await demo(['--keep']);
    expect({ status, left }).toEqual({ status: 0, left: [expect.any(String)] });
    const folder = left[0] as string;
    expect(output).toContain(`Left in ${folder}\n`);
    const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter(
      (entry) => entry.isFile() && !entry.parentPath.includes('.terraform'),
    );
    expect(files.map(({ name }) => name)).toEqual(
      expect.arrayContaining(['cdk.tf.json', 'terraform.tfstate', 'okta.json']),
    );
    for (const { parentPath, name } of files) {
      const text = readFileSync(path.join(parentPath, name), 'utf8');
      for (const secret of Object.values(SECRETS)) expect(text).not.toContain(secret);
    }
  });

  test.each([
    [
      'a Terraform that applies nothing',
      'apply',
      'echo "Apply complete! Resources: 3 added, 0 changed, 0 destroyed."',
      0,
    ],
    [
      "a destroy that isn't refused",
      'destroy',
      'echo "Destroy complete!"',
      STORY.findIndex(({ title }) => title === 'Someone runs destroy'),
    ],
  ])('%s is told as a failure', async (_, command, answer, told) => {
    const { status, output, left } = await demo([], { TERRAFORM_BINARY_NAME: terraformExcept(command, answer) });
    expect({ status, left, ticks: ticks(output) }).toEqual({ status: 1, left: [], ticks: told });
    expect(output).toContain('✘');
    expect(output).not.toContain('turned out as told');
    expect(output).not.toMatch(/^ +at /m);
  });

  test('without the provider it says so, and how to get it', async () => {
    const mirror = temporary();
    const rc = path.join(mirror, 'terraformrc');
    writeFileSync(rc, `provider_installation { filesystem_mirror { path = ${JSON.stringify(mirror)} } }`);
    const { status, output, left } = await demo([], { TF_CLI_CONFIG_FILE: rc });
    expect({ status, left, ticks: ticks(output) }).toEqual({ status: 1, left: [], ticks: 0 });
    expect(output).toContain('✘ The Terraform provider okta/okta is missing');
    expect(output).toContain('registry.terraform.io');
    expect(output).not.toMatch(/^ +at /m);
  });
});

test('without Terraform the demo says so, and how to get it', async () => {
  const nothing = path.join(temporary(), 'bin');
  mkdirSync(nothing);
  const { status, output, left } = await demo([], { PATH: nothing, TERRAFORM_BINARY_NAME: undefined });
  expect({ status, left }).toEqual({ status: 1, left: [] });
  expect(output).toContain('✘ Terraform is missing: there is no `terraform` on the PATH.');
  expect(output).toContain('https://developer.hashicorp.com/terraform/install');
  expect(output).not.toMatch(/^ +at /m);
});
