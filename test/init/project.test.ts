import { readFileSync } from 'node:fs';
import path from 'node:path';
import Ajv from 'ajv';
import { parse } from 'yaml';
import { handoffCommand } from '../../lib/cli/handoff';
import { initCommand } from '../../lib/cli/project/init';
import { reviewCommand } from '../../lib/cli/review';
import { verifyCommand } from '../../lib/cli/verify';
import { BACKENDS, CDKS, CIS, type ProjectOptions, projectFiles } from '../../lib/init';
import { DEPENDENCIES } from '../../lib/init/versions';
import { readAcknowledgements } from '../../lib/review';
import { recordedConsole } from '../cli/recorded-console';

const ROOT = path.join(__dirname, '../..');
const json = (file: string) => JSON.parse(readFileSync(path.join(ROOT, file), 'utf8'));

const OPTIONS: ProjectOptions = {
  ...{ name: 'oneid', cdk: 'cdktf', backend: 'local', ci: 'github' },
  oneId: { app: { source: 'create', label: 'Zuora OneID' } },
};
const content = (file: string, options: Partial<ProjectOptions> = {}): string =>
  projectFiles({ ...OPTIONS, ...options }).find((each) => each.path === file)?.content ?? '';

test('versions are exact, and those that this repository is tested with', () => {
  for (const { dependencies, devDependencies } of Object.values(DEPENDENCIES)) {
    for (const version of Object.values({ ...dependencies, ...devDependencies })) {
      expect(version).toMatch(/^(npm:[a-z]+@)?\d+\.\d+\.\d+$/);
    }
  }
  const { dependencies, devDependencies } = DEPENDENCIES.cdktf;
  for (const [name, version] of Object.entries({ ...dependencies, ...devDependencies })) {
    const installed =
      name === 'oneid-scim-provisioning' ? json('package.json') : json(`node_modules/${name}/package.json`);
    expect([name, version]).toEqual([name, installed.version]);
  }
});

test('all peers of the package are dependencies of the project', () => {
  for (const { dependencies } of Object.values(DEPENDENCIES)) {
    for (const peer of Object.keys(json('package.json').peerDependencies)) expect(dependencies).toHaveProperty([peer]);
  }
});

test.each([
  ['oneid', 'oneid'],
  ['Okta & OneID', 'okta-oneid'],
  ['.hidden', 'hidden'],
  ['日本', 'oneid'],
  ['oneid-scim-provisioning', 'oneid'],
  ['cdktf', 'oneid'],
])('in a folder %s the package is called %s', (name, packageName) => {
  expect(JSON.parse(content('package.json', { name })).name).toBe(packageName);
});

test('cdktf.json names the schema, which takes right configurations and refuses wrong ones', () => {
  const { $schema } = JSON.parse(content('cdktf.json'));
  const file = $schema.replace('./node_modules/oneid-scim-provisioning/', '');
  expect(json('package.json').files).toContain('docs/schemas/*.json');
  const ajv = new Ajv({ strict: false });
  ajv.addSchema(json('docs/schemas/one-id-context.schema.json'), 'one-id-context.schema.json');
  const validate = ajv.compile(json(file));
  expect(validate(JSON.parse(content('cdktf.json')))).toBe(true);
  expect(validate({ context: { oneId: { app: { source: 'create', lable: 'Zuora OneID' } } } })).toBe(false);
});

test('the list of acknowledgements is an empty one, and its example is one that the review takes', () => {
  const text = content('acknowledged.yaml');
  expect(readAcknowledgements(text)).toEqual([]);
  const example = text.slice(text.indexOf('# - rule'), text.indexOf('[]')).replace(/^# /gm, '');
  expect(readAcknowledgements(example)).toHaveLength(1);
});

test('every value that can be chosen has a flag, and gives other files', () => {
  const { options } = initCommand(recordedConsole().console);
  const values = (flag: string) => options.find(({ long }) => long === flag)?.argChoices;
  expect(values('--cdk')).toEqual(Object.keys(CDKS));
  expect(values('--backend')).toEqual(Object.keys(BACKENDS));
  expect(values('--ci')).toEqual(Object.keys(CIS));
  const all = [
    // Keys of objects of these types.
    ...Object.keys(CDKS).map((cdk) => projectFiles({ ...OPTIONS, cdk: cdk as ProjectOptions['cdk'] })),
    ...Object.keys(BACKENDS).map((each) => projectFiles({ ...OPTIONS, backend: each as ProjectOptions['backend'] })),
    ...Object.keys(CIS).map((ci) => projectFiles({ ...OPTIONS, ci: ci as ProjectOptions['ci'] })),
  ].map((files) => JSON.stringify(files));
  // The defaults are there three times.
  expect(new Set(all).size).toBe(all.length - 2);
});

describe('the workflows for GitHub', () => {
  const WORKFLOWS = ['plan', 'apply', 'nightly'].map((name) => `.github/workflows/${name}.yml`);

  interface Step {
    readonly name?: string;
    readonly uses?: string;
    readonly run?: string;
    readonly env?: Record<string, string>;
    readonly with?: Record<string, unknown>;
  }
  interface Job {
    readonly steps: readonly Step[];
    readonly env?: object;
    readonly permissions?: Record<string, string>;
  }
  const workflow = (file: string): { permissions: object; env?: object; jobs: Record<string, Job> } =>
    parse(content(file));
  const jobs = WORKFLOWS.flatMap((file) =>
    Object.entries(workflow(file).jobs).map(([name, job]): [string, Job] => [`${file}: ${name}`, job]),
  );

  test('have every action pinned by a commit, with the release in a comment', () => {
    for (const file of WORKFLOWS) {
      const uses = content(file).match(/uses: .*/g) ?? [];
      expect(uses.length).toBeGreaterThan(2);
      for (const line of uses) expect(line).toMatch(/^uses: [\w-]+\/[\w-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/);
    }
  });

  test('may read the contents, and but one job may do more', () => {
    for (const file of WORKFLOWS) expect(workflow(file).permissions).toEqual({ contents: 'read' });
    expect(jobs.filter(([, { permissions }]) => permissions).map(([name]) => name)).toEqual([
      '.github/workflows/plan.yml: comment',
    ]);
  });

  test('give a secret to steps that run Terraform or verify, and to no job and no other step', () => {
    const withSecret = jobs.flatMap(([name, { steps, env }]) => {
      expect([name, env]).toEqual([name, undefined]);
      return steps.filter((step) => JSON.stringify(step).includes('secrets.'));
    });
    expect(withSecret).toHaveLength(5);
    for (const { run, env } of withSecret) {
      expect(run).toMatch(/terraform -chdir=\S+ (plan|apply) |npx oneid-scim-provisioning verify /);
      expect(Object.keys(env ?? {})).toEqual(['OKTA_ORG_NAME', 'OKTA_BASE_URL', 'OKTA_API_TOKEN']);
    }
  });

  test('the job that may write runs nothing of the pull request, and has no secret', () => {
    const [, { steps }] = jobs.find(([name]) => name.endsWith('comment')) ?? ['', { steps: [] }];
    expect(steps.map(({ uses = '' }) => uses.split('@')[0])).toEqual([
      'actions/download-artifact',
      'actions/github-script',
    ]);
  });

  test('install without scripts and leave no credential behind', () => {
    for (const [name, { steps }] of jobs) {
      const commands = steps.flatMap(({ run = '' }) => run.match(/npm (ci|i|install).*/g) ?? []);
      for (const command of commands) expect([name, command]).toEqual([name, 'npm ci --ignore-scripts']);
      for (const step of steps.filter(({ uses }) => uses?.startsWith('actions/checkout'))) {
        expect([name, step.with?.['persist-credentials']]).toEqual([name, false]);
      }
    }
  });

  test('the plan is judged by the acknowledgements of the base branch', () => {
    const { steps } = workflow('.github/workflows/plan.yml').jobs['plan'] ?? { steps: [] };
    const [checkout] = steps;
    // The first parent of the merge that is checked out is what it is merged into.
    expect(checkout?.with?.['fetch-depth']).toBe(2);
    expect(steps.some(({ run }) => run?.includes("git show 'HEAD^1:acknowledged.yaml'"))).toBe(true);
  });

  test('call the commands with options that they have', () => {
    const text = WORKFLOWS.map((file) => content(file)).join('\n');
    const calls = [...text.replace(/\\\n\s+/g, '').matchAll(/npx oneid-scim-provisioning (\w+) (.*)/g)];
    expect(calls.map(([, command]) => command).sort()).toEqual(['handoff', 'review', 'review', 'verify']);
    const { console } = recordedConsole();
    const made = [handoffCommand(console), reviewCommand(console), verifyCommand(console)];
    for (const [, command, rest = ''] of calls) {
      const known = made.find((each) => each.name() === command)?.options.map(({ long }) => long) ?? [];
      for (const [, option] of rest.matchAll(/ (--[a-z-]+)/g)) expect(known).toContain(option);
    }
  });

  test('keep neither plan nor state as an artifact', () => {
    const uploads = jobs.flatMap(([, { steps }]) =>
      steps.filter(({ uses }) => uses?.startsWith('actions/upload-artifact')),
    );
    expect(uploads.map((step) => step.with?.['path'])).toEqual(['${{ runner.temp }}/comment.md']);
  });
});

test("GitLab's pipeline: a job that has Okta's token runs nothing of npm but verify, and each of its jobs has a known stage", () => {
  const { stages, default: _, variables, workflow, ...jobs } = parse(content('.gitlab-ci.yml', { ci: 'gitlab' }));
  expect([variables, workflow]).toEqual([expect.anything(), expect.anything()]);
  for (const [name, job] of Object.entries<{ stage?: string; environment?: unknown; script?: string[] }>(jobs)) {
    if (name.startsWith('.')) continue;
    expect(stages).toContain(job.stage);
    const runsNpm = JSON.stringify(job).includes('npm ci');
    if (runsNpm && job.environment !== undefined) expect(name).toBe('verify');
    if (runsNpm) expect(JSON.stringify(job)).toContain('npm ci --ignore-scripts');
  }
});

test('hints at code owners where a CI system has the credential', () => {
  expect(content('.github/CODEOWNERS')).toContain('# /acknowledged.yaml');
  expect(content('CODEOWNERS', { ci: 'gitlab' })).toContain('# /.gitlab-ci.yml');
  expect(
    projectFiles({ ...OPTIONS, ci: 'none' }).some(
      ({ path: file }) => /CODEOWNERS|\.ya?ml$/.test(file) && file !== 'acknowledged.yaml',
    ),
  ).toBe(false);
});
