import { readFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { renderReview, reviewPlan } from '../../../lib/review';
import { app, plan, pushGroup, remove, update } from '../plans';
import { brokenRules, type Log } from './code-scanning';

const FIXTURES = path.join(__dirname, '../fixtures');
const harmful = readFileSync(path.join(FIXTURES, 'harmful.json'), 'utf8');
const sarif = (of: unknown, options = {}): Log => JSON.parse(renderReview(reviewPlan(of, options), 'sarif'));

describe('a report is what code scanning takes', () => {
  test.each(['harmful', 'drift', 'app-tainted', 'no-changes', 'errored', 'targeted', 'records-changed'])(
    '%s',
    (name) => {
      const of = readFileSync(path.join(FIXTURES, `${name}.json`), 'utf8');
      expect(brokenRules(sarif(of, { name: 'plans/plan.json' }))).toEqual([]);
    },
  );

  test('whatever the name of the plan', () => {
    for (const name of ['-', '/tmp/plan.json', '../plan.json', 'C:\\plans\\plan.json', 'https://x.test/p', '']) {
      expect([name, brokenRules(sarif(harmful, { name }))]).toEqual([name, []]);
    }
  });

  /** A copy of a good report with one thing made wrong. */
  const wrong = (change: (log: Log) => void): Log => {
    const log = sarif(harmful);
    change(log);
    return log;
  };

  test.each<[string, (log: Log) => void]>([
    ['an identity for each result', ({ runs: [run] }) => run?.results.push(...run.results.slice(0, 1))],
    [
      'a score written as text',
      ({ runs: [run] }) => Object.assign(run?.tool.driver.rules[0]?.properties ?? {}, { 'security-severity': 8 }),
    ],
    [
      'level and score agree',
      ({ runs: [run] }) => Object.assign(run?.tool.driver.rules[0]?.defaultConfiguration ?? {}, { level: 'none' }),
    ],
    [
      'the rule of a result is listed where it says',
      ({ runs: [run] }) => Object.assign(run?.results[0] ?? {}, { ruleIndex: 9999 }),
    ],
    [
      'a relative path in the repository',
      ({ runs: [run] }) =>
        Object.assign(run?.results[0]?.locations[0]?.physicalLocation.artifactLocation ?? {}, { uri: '/tmp/x' }),
    ],
    ['1 to 100 locations', ({ runs: [run] }) => Object.assign(run?.results[0] ?? {}, { locations: [] })],
    [
      'the version of the tool is a semantic one',
      ({ runs: [run] }) => Object.assign(run?.tool.driver ?? {}, { semanticVersion: 'x' }),
    ],
  ])('and what breaks it is told: %s', (rule, change) => {
    expect(brokenRules(wrong(change))).toContain(rule);
  });
});

test('of more than 25,000 findings the worst are there, and a note counts the others', () => {
  const stops = Array.from({ length: 25_001 }, (_, index) =>
    update(`okta_push_group.g["${index}"]`, pushGroup(), pushGroup({ status: 'INACTIVE' })),
  );
  const text = renderReview(reviewPlan(plan([...stops, remove('okta_app_saml.z', app())])), 'sarif');
  const log: Log = JSON.parse(text);
  const [run] = log.runs;
  expect(run?.results).toHaveLength(25_000);
  expect(run?.results[0]?.ruleId).toBe('app-destroyed');
  const notes = run?.invocations[0]?.toolExecutionNotifications.map(({ message }) => message.text);
  expect(notes).toContainEqual(expect.stringMatching(/^2 more findings are left out/));
  expect(brokenRules(log)).toEqual([]);
  expect(gzipSync(text).length).toBeLessThan(10_000_000);
});

describe('where a result stands', () => {
  const frames = (...lines: string[]) => ({
    resource: {
      okta_app_saml: { oneid: { '//': { metadata: { path: 'stack/oneid/app', stackTrace: lines } } } },
      okta_push_group: { sales: { '//': { metadata: { path: 'stack/oneid/push-group-sales' } } } },
    },
  });
  const here = (file: string) => path.join(process.cwd(), file);
  const places = (stack: object, location?: string) => {
    const changes = plan([remove('okta_app_saml.oneid', app()), remove('okta_push_group.sales', pushGroup())]);
    const text = renderReview(reviewPlan(changes, { stack, name: 'out/plan.json' }), 'sarif', { location });
    const [run] = (JSON.parse(text) as Log).runs;
    return Object.fromEntries(
      (run?.results ?? []).map(({ ruleId, locations: [one] }) => {
        const { artifactLocation, region } = one?.physicalLocation ?? {};
        return [ruleId.split('/')[0], `${artifactLocation?.uri}:${region?.startLine}`];
      }),
    );
  };

  test.each([
    ['in parentheses', `new OneIdScimProvisioning (${here('infra/main.ts')}:12:5)`],
    ['alone', `at ${here('infra/main.ts')}:12:5`],
    ['as a URL', `at file://${here('infra/main.ts')}:12:5`],
  ])('at the innermost line of the repository in the stack trace: %s', (_what, frame) => {
    const stack = frames(
      `new TerraformResource (${here('node_modules/cdktf/lib/terraform-resource.js')}:38:7)`,
      'at node:internal/main/run_main_module:23:47',
      'new Elsewhere (/opt/elsewhere/x.js:3:1)',
      frame,
      `Object.<anonymous> (${here('infra/app.ts')}:99:1)`,
    );
    expect(places(stack, 'cdktf.json')['app-destroyed']).toBe('infra/main.ts:12');
  });

  test.each([
    [here('out/plan.json'), 'out/plan.json:1'],
    ['./out/../plan.json', 'plan.json:1'],
    ['/tmp/elsewhere/plan.json', 'plan.json:1'],
    ['../plan.json', 'plan.json:1'],
  ])('the plan %s is named %s', (name, place) => {
    const text = renderReview(reviewPlan(plan([remove('okta_app_saml.oneid', app())]), { name }), 'sarif');
    const [one] = (JSON.parse(text) as Log).runs[0]?.results[0]?.locations ?? [];
    const { artifactLocation, region } = one?.physicalLocation ?? {};
    expect(`${artifactLocation?.uri}:${region?.startLine}`).toBe(place);
  });

  test('else in the file that is named, else in the plan', () => {
    expect(places(frames(), 'infra/oneid stack.ts')).toMatchObject({ 'app-destroyed': 'infra/oneid%20stack.ts:1' });
    expect(places(frames('no frame'), undefined)).toMatchObject({ 'app-destroyed': 'out/plan.json:1' });
  });
});
