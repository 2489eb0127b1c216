import { matchesGlob } from '../../lib/acknowledgement/glob';
import { type Acknowledgement, ReviewError, readAcknowledgements, reviewPlan } from '../../lib/review';
import { finishes } from '../support/finishes';
import { app, check, features, keep, plan, remove, update } from './plans';

test('reads YAML', () => {
  const text = '- rule: app-destroyed\n  address: okta_app_saml.*\n  reason: moved\n  expires: 2026-12-31\n';
  expect(readAcknowledgements(text)).toEqual([
    { rule: 'app-destroyed', address: 'okta_app_saml.*', reason: 'moved', expires: '2026-12-31' },
  ]);
});

test('reads JSON', () => {
  const entry = { rule: 'app-destroyed', address: '*', reason: 'moved' };
  expect(readAcknowledgements(JSON.stringify([entry]))).toEqual([entry]);
});

test('an empty file is an empty list', () => {
  expect(readAcknowledgements('# none\n')).toEqual([]);
});

test.each([
  ['no reason', '- {rule: a, address: b}', /`\[0\]\.reason`/],
  ['a blank reason', '- {rule: a, address: b, reason: "  "}', /`\[0\]\.reason`/],
  ['a day that is none', '- {rule: a, address: b, reason: c, expires: 2026-02-30}', /`\[0\]\.expires`/],
  ['an unknown key', '- {rule: a, address: b, reason: c, until: x}', /until/],
  ['no list', 'rule: a', /expected a list/],
  ['what is not YAML', '- {rule: a', /not YAML or JSON: \w+ at line \d+/],
  [
    'a billion laughs',
    `a: &a [x, x]\n${[...'bcdefghijk'].map((letter, i) => `${letter}: &${letter} [${`*${'abcdefghij'[i]}, `.repeat(9)}x]`).join('\n')}`,
    /too many aliases/,
  ],
])('refuses %s', (_name, text, message) => {
  expect(() => readAcknowledgements(text)).toThrow(message);
  expect(() => readAcknowledgements(text)).toThrow(ReviewError);
});

test.each([
  ['okta_app_saml.oneid', 'okta_app_saml.oneid', true],
  ['okta_app_saml.oneid', 'okta_app_saml.*', true],
  ['okta_app_saml.oneid', '*', true],
  ['okta_push_group.p["Finance"]', 'okta_push_group.p["*"]', true],
  ['okta_push_group.p["Finance"]', 'okta_push_group.p[?Finance?]', true],
  ['okta_app_saml.oneid', 'okta_app_saml.one', false],
  ['okta_app_saml.oneid', 'okta_app_*.other', false],
  ['okta_app_samlXoneid', 'okta_app_saml.oneid', false],
  ['module.a.okta_app_saml.oneid', 'okta_app_saml.*', false],
])('address %s matches %s: %s', (address, glob, matches) => {
  expect(matchesGlob(address, glob)).toBe(matches);
});

test('a hostile pattern is done with', () => {
  finishes(() => expect(matchesGlob('a'.repeat(5000), `${'*a'.repeat(500)}*b`)).toBe(false));
});

describe('an entry covers', () => {
  const TODAY = '2026-06-01';
  const groups = (...ids: string[]) => ({
    app_id: '0oa1',
    group: ids.map((id) => ({ id, priority: 1, profile: '{}' })),
  });
  const losing = (...ids: string[]) =>
    plan([update('okta_app_group_assignments.a', groups('00gInterns', '00gAll'), groups(...ids))]);
  const entry = { rule: 'assignment-removed', address: 'okta_app_group_assignments.a', reason: 'interns leave' };
  const review = (of: unknown, acknowledgements: Acknowledgement[], name = 'plan.json') =>
    reviewPlan(of, { acknowledgements, today: TODAY, name }).document;
  const fingerprint = review(losing('00gAll'), []).findings[0]?.fingerprint ?? '';

  test('what was seen, when it names the fingerprint, and nothing else', () => {
    const bound = { ...entry, fingerprint };
    expect(review(losing('00gAll'), [bound])).toMatchObject({ verdict: 'pass', acknowledgements: [{ state: 'used' }] });
    expect(review(losing(), [bound])).toMatchObject({
      verdict: 'fail',
      acknowledgements: [{ state: 'matches nothing' }],
    });
    expect(review(losing('00gAll'), [bound], 'other.json').verdict).toBe('fail');
  });

  const members = (...users: string[]) => ({ id: '00gA', group_id: '00gA', users, track_all_users: false });
  const many = Array.from({ length: 60 }, (_, index) => `00u${index}`);

  const leaving = (who: string) =>
    plan([update('okta_group_memberships.m', members('ada@example.com', 'bob@example.com'), members(who))]);
  const beyondThoseShown = (last: number) =>
    plan([update('okta_group_memberships.m', members(...many), members(...many.slice(30, last)))]);
  const deactivating = (status: string) =>
    plan([
      update('okta_app_group_assignments.a', groups('00gInterns', '00gAll'), groups('00gAll')),
      keep('okta_app_features.f', features({ app_id: '0oa1', deactivate: status })),
    ]);

  test.each<[string, unknown, unknown]>([
    ['another person whom no report names', leaving('ada@example.com'), leaving('bob@example.com')],
    ['another of more than a report lists', beyondThoseShown(50), beyondThoseShown(51)],
    [
      'an app of the same label in another org',
      plan([remove('okta_app_saml.a', app({ id: '0oaDEV' }))]),
      plan([remove('okta_app_saml.a', app({ id: '0oaPROD' }))]),
    ],
    ['the same that has become graver', deactivating('DISABLED'), deactivating('ENABLED')],
  ])('not %s', (_what, seen, now) => {
    const [finding] = review(seen, []).findings;
    const bound = { rule: finding?.rule ?? '', address: '*', reason: 'seen', fingerprint: finding?.fingerprint };
    expect(review(seen, [bound]).counts).toMatchObject({ acknowledged: 1 });
    expect(review(now, [bound])).toMatchObject({ verdict: 'fail', counts: { acknowledged: 0 } });
  });

  test.each([
    [undefined, 'too broad', 'fail'],
    ['2027-06-02', 'too broad', 'fail'],
    ['2027-06-01', 'used', 'pass'],
    ['2026-05-31', 'expired', 'fail'],
  ])('without a fingerprint until %s: %s', (expires, state, verdict) => {
    const broad = { ...entry, ...(expires === undefined ? {} : { expires }) };
    expect(review(losing(), [broad])).toMatchObject({ verdict, acknowledgements: [{ state }] });
  });

  test('one plan, when it names it', () => {
    const ofPlan = { ...entry, plan: 'prod*', expires: '2026-12-31' };
    expect(review(losing(), [ofPlan], 'prod.json').verdict).toBe('pass');
    expect(review(losing(), [ofPlan], 'dev.json').verdict).toBe('fail');
  });

  test('no plan that stopped', () => {
    const stopped = plan([], { errored: true, checks: [check('resource', 'okta_push_group.f', 'fail', 'No.')] });
    const gate = { rule: 'gate-failed', address: 'okta_push_group.f', reason: 'known', expires: '2026-12-31' };
    expect(review(stopped, [gate])).toMatchObject({ verdict: 'fail', acknowledgements: [{ state: 'not allowed' }] });
    const errored = { ...gate, rule: 'plan-errored', address: 'plan' };
    expect(review(plan([remove('okta_brand.b', app())], { errored: true }), [errored]).verdict).toBe('fail');
  });
});
