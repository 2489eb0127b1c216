import { type Analysis, analyseExpression, parseExpression, type Side } from '../../lib/expression';
import { ONE_ID_ATTRIBUTES } from '../../lib/one-id/attributes';

function analysis(text: string, side?: Side): Analysis {
  const parsed = parseExpression(text);
  if (!parsed.ok) throw new Error(parsed.problem.message);
  return analyseExpression(parsed.tree, side && { side });
}

it('what is read and called is named once, in the order of the text', () => {
  const { reads, functions } = analysis(
    "String.append(user.lastName, source.email) + user.lastName + String.len(String.append('a', user.city))",
  );
  expect(reads.map(({ profile, attribute }) => `${profile}.${attribute}`)).toEqual([
    'user.lastName',
    'source.email',
    'user.city',
  ]);
  expect(functions).toEqual(['String.append', 'String.len']);
});

describe('the same for everybody', () => {
  it.each([
    ["'work'", { kind: 'value', value: 'work' }],
    ["String.toUpperCase('a') + 'b'", { kind: 'value', value: 'Ab' }],
    ["true ? 'a' : 'b'", { kind: 'value', value: 'a' }],
    ["toLowerCase('A')", { kind: 'value', value: 'a' }],
    ["'a' + null", { kind: 'unknown', reason: "Okta doesn't document `+` of a text and null", position: 0 }],
  ])('%s is, with its value', (text, constant) => {
    const { sameForEverybody, constant: is } = analysis(text);
    expect({ sameForEverybody, is }).toEqual({ sameForEverybody: true, is: constant });
  });

  it.each(['app.domain', "org.name + '-x'"])('%s is, with a value that the org decides', (text) => {
    expect(analysis(text).sameForEverybody).toBe(true);
    expect(analysis(text)).not.toHaveProperty('constant');
  });

  it.each([
    'user.email',
    'zendesk.role',
    "isMemberOfGroup('00g1') ? 'a' : 'b'",
    'hasDirectoryUser()',
    "user.getInternalProperty('id')",
    'Time.now()',
    'session.amr',
    'email',
  ])('%s is not', (text) => {
    expect(analysis(text).sameForEverybody).toBe(false);
    expect(analysis(text)).not.toHaveProperty('constant');
  });
});

describe('empty without an attribute', () => {
  it.each<[string, string[], string[]]>([
    ['user.locale', ['locale'], []],
    ["user.locale ?: 'en'", [], []],
    ["user.locale != null ? user.locale : 'en'", ['locale'], []],
    ["(user.locale != null && user.locale != '') ? user.locale : user.preferredLanguage", [], []],
    ["user.title == 'x' ? user.city : 'none'", ['city'], []],
    ["String.substringAfter(user.email, '@')", ['email'], []],
    ["String.replace(user.locale, '_', '-')", ['locale'], []],
    ["user.firstName + ' ' + user.lastName", [], ['firstName', 'lastName']],
    ["'work'", [], []],
    ["''", [], []],
  ])('%s', (text, empty, unknown) => {
    const { emptyWithout, unknownWithout } = analysis(text);
    expect(emptyWithout.map(({ attribute }) => attribute)).toEqual(empty);
    expect(unknownWithout.map(({ attribute }) => attribute)).toEqual(unknown);
  });

  it('a default expression leaves out who has no name or e-mail, and fills language and locale', () => {
    const empty = ONE_ID_ATTRIBUTES.map(({ variable, expression }) => [
      variable,
      analysis(expression).emptyWithout.map(({ attribute }) => attribute),
    ]);
    expect(Object.fromEntries(empty)).toEqual({
      givenName: ['firstName'],
      familyName: ['lastName'],
      email: ['email'],
      emailType: ['email'],
      preferredLanguage: [],
      locale: [],
    });
  });

  it('one attribute under two names is missing under both', () => {
    expect(analysis('user.email ?: source.email').emptyWithout).toHaveLength(2);
    expect(analysis('source.email', 'from-app').emptyWithout).toEqual([{ profile: 'source', attribute: 'email' }]);
  });
});
