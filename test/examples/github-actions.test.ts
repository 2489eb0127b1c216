import { readFileSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'yaml';
import { reviewCommand } from '../../lib/cli/review';
import { COMMENT_MARKER, readAcknowledgements, reviewPlan } from '../../lib/review';
import { recordedConsole } from '../cli/recorded-console';

const FOLDER = path.join(__dirname, '../../examples/github-actions');
const read = (name: string) => readFileSync(path.join(FOLDER, name), 'utf8');

interface Step {
  readonly name?: string;
  readonly uses?: string;
  readonly env?: object;
  readonly run?: string;
  readonly with?: { readonly script: string };
}
const jobs = (name: string): Record<string, { steps: Step[] }> => parse(read(name)).jobs;
const steps = (name: string): Step[] => Object.values(jobs(name)).flatMap((job) => job.steps);

test('the list of acknowledgements is one that the command takes', () => {
  expect(readAcknowledgements(read('acknowledged.yaml'))).toHaveLength(1);
});

test('its fingerprint is what the review prints for a plan that moves OneID, in the file that the workflow writes', () => {
  const moved = readFileSync(path.join(__dirname, '../review/fixtures/sign-on-changed.json'), 'utf8');
  const acknowledgements = readAcknowledgements(read('acknowledged.yaml'));
  const name = '/home/runner/work/_temp/plan.json';
  const { document } = reviewPlan(moved, { name, acknowledgements, today: '2027-03-31' });
  expect(document.acknowledgements).toMatchObject([{ state: 'used', fingerprint: expect.any(String) }]);
  expect(document.findings.filter(({ acknowledged }) => acknowledged).map(({ rule }) => rule)).toEqual([
    'sign-on-address-changed',
  ]);
});

describe.each(['terraform.yml', 'plan.yml'])('%s', (workflow) => {
  test('calls the command with options that it has', () => {
    const script = steps(workflow).find(({ run }) => run?.includes('npx oneid-scim-provisioning review'))?.run ?? '';
    const options = [...script.matchAll(/ (--[a-z-]+)/g)].map(([, option]) => option);
    expect(options).toContain('--format');
    const known = reviewCommand(recordedConsole().console).options.map(({ long }) => long);
    expect(options.filter((option) => !known.includes(option))).toEqual([]);
  });

  test('gives the token to the plan alone, and the right to comment to a job that runs nothing else', () => {
    const withSecret = steps(workflow).filter((step) => JSON.stringify(step).includes('secrets.'));
    expect(withSecret.map(({ run }) => run?.replace(/^terraform (-chdir=\S+ )?plan .*/, 'plan'))).toEqual(['plan']);
    const { permissions, jobs: all } = parse(read(workflow));
    expect(permissions).toEqual({ contents: 'read' });
    expect(Object.keys(all).filter((job) => all[job].permissions)).toEqual(['comment']);
    expect(jobs(workflow)['comment']?.steps.filter(({ run }) => run)).toEqual([]);
    const uses = read(workflow).match(/uses: .*/g) ?? [];
    for (const line of uses) expect(line).toMatch(/^uses: [\w-]+\/[\w-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/);
    expect(read(workflow)).toContain('npm ci --ignore-scripts');
    expect(read(workflow)).toContain('persist-credentials: false');
  });

  const comment = async (existing: object[]) => {
    const script = steps(workflow).find((step) => step.with?.script)?.with?.script ?? '';
    const calls: unknown[] = [];
    const github = {
      paginate: async () => existing,
      rest: {
        issues: {
          listComments: {},
          createComment: async (of: object) => calls.push(['create', of]),
          updateComment: async (of: object) => calls.push(['update', of]),
        },
      },
    };
    const context = { repo: { owner: 'o', repo: 'r' }, issue: { number: 7 } };
    const body = `${COMMENT_MARKER}\nnew`;
    const load = () => ({ readFileSync: () => body });
    const AsyncFunction = (async () => {}).constructor as FunctionConstructor;
    await new AsyncFunction('github', 'context', 'require', 'process', script)(github, context, load, { env: {} });
    return calls;
  };
  const body = `${COMMENT_MARKER}\nold`;

  test('makes a comment where there is none of its own', async () => {
    const others = [
      { id: 1, user: { type: 'User' }, body },
      { id: 2, user: { type: 'Bot' }, body: 'of another bot' },
    ];
    expect(await comment(others)).toEqual([
      ['create', { owner: 'o', repo: 'r', issue_number: 7, body: `${COMMENT_MARKER}\nnew` }],
    ]);
  });

  test('updates its own', async () => {
    expect(await comment([{ id: 3, user: { type: 'Bot' }, body }])).toEqual([
      ['update', { owner: 'o', repo: 'r', comment_id: 3, body: `${COMMENT_MARKER}\nnew` }],
    ]);
  });
});
