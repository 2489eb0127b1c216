import { readFileSync } from 'node:fs';
import path from 'node:path';
import { renderReview, reviewPlan, reviewPlans } from '../../lib/review';
import { app, create, plan, remove, update } from './plans';

const read = (name: string) => readFileSync(path.join(__dirname, 'several', `${name}.json`), 'utf8');
const review = (...names: string[]) =>
  reviewPlans(names.map((name) => ({ plan: read(name), name }))).document.findings.map(
    ({ severity, rule, title }) => `${severity} ${rule}: ${title}`,
  );

test.each([
  ['dev-destroys', 'prod-noop', ['critical app-destroyed: The app “OneID dev” is destroyed']],
  ['dev-first', 'prod-hub-noop', []],
  [
    'dev-rule-deleted',
    'prod-rule-created',
    ['high group-rule-deleted: A group rule is deleted: nobody is added to its groups or taken out any more'],
  ],
])('%s beside %s is what it is alone, in either order', (dev, prod, expected) => {
  expect(review(dev, prod)).toEqual(expected);
  expect(review(prod, dev)).toEqual(expected);
});

test('plans of one stream are called by their line', () => {
  const stream = [plan([]), plan([remove('okta_app_saml.a', app({ id: '0oaA' }))])].map((one) => JSON.stringify(one));
  const { document } = reviewPlan(`${stream.join('\n')}\n`, { name: 'stdin' });
  expect(document.plans.map(({ name }) => name)).toEqual(['stdin:1', 'stdin:2']);
  expect(document.findings).toMatchObject([{ rule: 'app-destroyed', plan: 'stdin:2' }]);
});

test('a stream with a line that is cut off is refused, by its line', () => {
  const whole = JSON.stringify(plan([]));
  expect(() => reviewPlan(`${whole}\n${whole.slice(0, 40)}`)).toThrow(/not JSON, or cut off in line 2/);
});

test('three findings of one rule are three alerts, the same at every run', () => {
  const results = () =>
    JSON.parse(renderReview(reviewPlan(read('three-findings-one-rule')), 'sarif')).runs[0].results as {
      partialFingerprints: { primaryLocationLineHash: string };
    }[];
  const hashes = results().map(({ partialFingerprints }) => partialFingerprints.primaryLocationLineHash);
  expect(new Set(hashes).size).toBe(3);
  expect(results().map(({ partialFingerprints }) => partialFingerprints.primaryLocationLineHash)).toEqual(hashes);
});

test('a deferred change is possible, and one that takes nothing away is only incomplete', () => {
  const deferring = (change: unknown) => plan([], { complete: false, deferred_changes: [{ resource_change: change }] });
  const rules = (change: unknown) =>
    reviewPlan(deferring(change)).document.findings.map(({ rule, certainty }) => `${rule} ${certainty}`);
  expect(rules(remove('okta_app_saml.a', app({ id: '0oaA' })))).toEqual([
    'app-destroyed possible',
    'plan-incomplete certain',
  ]);
  expect(rules(update('okta_app_saml.a', app({ id: '0oaA' }), app({ id: '0oaA' })))).toEqual([
    'plan-incomplete certain',
  ]);
});

test('OpenTofu says nothing of completeness: what is configured and missing makes a plan incomplete', () => {
  const configured = (address: string, more: object = {}) => ({
    address,
    mode: 'managed',
    type: 'okta_group',
    ...more,
  });
  const rules = (resources: object[], changes: unknown[] = []) =>
    reviewPlan(plan(changes, { complete: null, configuration: { root_module: { resources } } })).document.findings.map(
      ({ rule }) => rule,
    );
  expect(rules([configured('okta_group.a')])).toEqual(['plan-incomplete']);
  expect(rules([configured('okta_group.a')], [create('okta_group.a', { name: 'A' })])).toEqual([]);
  expect(rules([configured('okta_group.a')], [create('okta_group.a["x"]', { name: 'A' })])).toEqual([]);
  expect(rules([configured('okta_group.a', { count_expression: {} })])).toEqual([]);
});
