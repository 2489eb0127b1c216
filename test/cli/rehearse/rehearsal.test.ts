import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { rehearsal } from '../../../lib/cli/rehearse/rehearsal';
import { Visitor } from '../../testing/web/visitor';
import { recordedConsole } from '../recorded-console';
import { startHere, synthesizedStack } from './rehearsal';

/** What the command prints and refuses, without a browser. */

let dir: string;
beforeAll(() => {
  dir = synthesizedStack();
});

const refused = (options: Parameters<typeof rehearsal>[0]) =>
  rehearsal(options, recordedConsole().console, new AbortController().signal);

/** The stack with something changed. */
function changed(change: (stack: Record<string, Record<string, unknown>>) => void): string {
  const stack = JSON.parse(readFileSync(path.join(dir, 'cdk.tf.json'), 'utf8'));
  change(stack);
  const folder = mkdtempSync(path.join(tmpdir(), 'oneid-scim-stack-'));
  writeFileSync(path.join(folder, 'cdk.tf.json'), JSON.stringify(stack));
  return folder;
}

test('three addresses on 127.0.0.1, and 130 if nobody proved anything', async () => {
  const running = await startHere({ dir, terraform: false });
  for (const url of [running.handoff, running.okta, running.oneId]) {
    expect(url).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/[\w-]{22}\//);
    expect((await fetch(url)).status).toBe(200);
  }
  expect(running.output.stdout.trim().split('\n')).toHaveLength(3);
  expect(await running.stop()).toBe(130);
  await expect(fetch(running.okta)).rejects.toThrow();
});

test('the groups of the stack are there with people, or what the seed says', async () => {
  const seed = path.join(mkdtempSync(path.join(tmpdir(), 'oneid-scim-seed-')), 'org.yaml');
  writeFileSync(
    seed,
    'groups: [Sales]\npeople: [{ login: zoe@example.com, email: zoe@example.com, groups: [Sales] }]\n',
  );
  for (const [options, people] of [
    [{}, ['Ada', 'Ben', 'Eve']],
    [{ seed }, ['zoe@example.com']],
  ] as const) {
    const running = await startHere({ dir, terraform: false, ...options });
    const visitor = await new Visitor().open(running.okta);
    await visitor.follow('Groups');
    expect(visitor.text).toMatch(/Finance.*OneID Users/);
    await visitor.follow('People');
    for (const person of people) expect(visitor.text).toContain(person);
    await running.stop();
  }
});

test('a stack in phase app is told to have no rest, and its proof is of the app alone', async () => {
  const only = changed(({ resource = {} }) => {
    for (const type of ['okta_profile_mapping', 'okta_app_group_assignments', 'okta_push_group']) delete resource[type];
  });
  const running = await startHere({ dir: only, terraform: false });
  const visitor = await (await new Visitor().open(running.okta)).follow("Your team's desk");
  expect(visitor.text).toContain('The stack makes the app and nothing else');
  await running.stop();
});

test('a proof before the rest is applied fails, and the exit code is 2', async () => {
  const running = await startHere({ dir, terraform: false });
  const visitor = await (await new Visitor().open(running.okta)).follow("Your team's desk");
  await visitor.press('Prove it');
  expect(visitor.text).toContain('The stack declares a mapping that is not applied yet');
  await visitor.press('Merge and apply');
  expect(visitor.text).toContain('Provisioning of app "Zuora OneID" is off in Okta');
  expect(await running.stop()).toBe(2);
});

test('what cannot be rehearsed is refused in one line', async () => {
  await expect(refused({ dir: '/nowhere', terraform: false })).rejects.toThrow('/nowhere/cdk.tf.json: no such file');
  const bare = changed((stack) => {
    stack['resource'] = {};
  });
  await expect(refused({ dir: bare, terraform: false })).rejects.toThrow(
    'the stack makes no app of OneID: rehearse one whose app.source is create',
  );
});
