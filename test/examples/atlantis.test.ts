import { readFileSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'yaml';
import { reviewCommand } from '../../lib/cli/review';
import { recordedConsole } from '../cli/recorded-console';

const read = (name: string) => parse(readFileSync(path.join(__dirname, '../../examples/atlantis', name), 'utf8'));

test('the project plans with a workflow that the server has and allows', () => {
  const [project] = read('atlantis.yaml').projects;
  const { repos, workflows } = read('repos.yaml');
  expect(Object.keys(workflows)).toEqual([project.workflow]);
  expect(repos[0].allowed_workflows).toEqual([project.workflow]);
  expect(repos[0].allow_custom_workflows).toBe(false);
});

test('what runs the code of the pull request has no credential, and the review is called with options that it has', () => {
  const { repos, workflows } = read('repos.yaml');
  expect(repos[0].pre_workflow_hooks).toEqual([{ run: 'npm ci --ignore-scripts && npm run -s synth' }]);
  const steps: (string | { run?: string; env?: { name: string; command?: string } })[] = workflows.oneid.plan.steps;
  const review = steps.flatMap((step) => (typeof step === 'object' && step.run ? [step.run] : []));
  expect(review).toHaveLength(1);
  expect(review[0]).toMatch(/^env -u OKTA_API_TOKEN npx --no oneid-scim-provisioning review "\$SHOWFILE" /);
  const known = reviewCommand(recordedConsole().console).options.map(({ long }) => long);
  for (const [, option] of review[0]?.replace('npx --no ', 'npx ').matchAll(/ (--[a-z-]+)/g) ?? [])
    expect(known).toContain(option);
  const secrets = steps.flatMap((step) =>
    typeof step === 'object' && step.env?.name === 'OKTA_API_TOKEN' ? [step.env] : [],
  );
  expect(secrets.map(({ command }) => command)).toEqual(['vault kv get -field=token kv/okta/oneid-plan']);
});
