import { ReviewError, readAcknowledgements } from '../../lib/review';
import { matchesGlob } from '../../lib/review/acknowledgements';
import { cpuTime } from '../cpu-time';

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

test('a hostile pattern takes no time', () => {
  const time = cpuTime(() => expect(matchesGlob('a'.repeat(5000), `${'*a'.repeat(500)}*b`)).toBe(false));
  expect(time).toBeLessThan(2000);
});
