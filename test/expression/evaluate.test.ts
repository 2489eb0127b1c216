import { type EvaluationContext, evaluateExpression } from '../../lib/expression';
import { ONE_ID_ATTRIBUTES } from '../../lib/one-id/attributes';

function value(expression: string, context: EvaluationContext): unknown {
  const outcome = evaluateExpression(expression, context);
  return outcome.kind === 'value' ? outcome.value : outcome;
}

describe("the popular expressions of Okta's reference give what it shows", () => {
  const user = {
    firstName: 'Winston',
    lastName: 'Churchill',
    email: 'winston.churchill@gmail.com',
    login: 'winston.churchill@gmail.com',
  };

  it.each([
    ['user.firstName', 'Winston'],
    ['user.firstName + user.lastName', 'WinstonChurchill'],
    ['user.firstName + "." + user.lastName', 'Winston.Churchill'],
    ['substring(user.firstName, 0, 1) + user.lastName', 'WChurchill'],
    ['substring(user.firstName, 0, 1) + substring(user.lastName, 0, 6)', 'WChurch'],
    ['toLowerCase(substring( user.firstName, 0, 1)) + "." + toLowerCase(user.lastName)', 'w.churchill'],
    [
      'toUpperCase(substringBefore( substringAfter(user.email, "@"), ".")) + "\\" + substringBefore( user.email, "@")',
      'GMAIL\\winston.churchill',
    ],
    ['"XDOMAIN\\" + toLowerCase(substring( user.firstName, 0, 1)) + toLowerCase(user.lastName)', 'XDOMAIN\\wchurchill'],
  ])('%s', (expression, expected) => {
    expect(value(expression, { user })).toBe(expected);
  });
});

describe("Okta's samples for conditions hold for whom they are meant", () => {
  it.each([
    ['String.stringContains(user.department, "Sales")', { department: 'US-Sales' }, true],
    ['user.city == "San Francisco"', { city: 'Oslo' }, false],
    ['user.salary >= 1000000', { salary: 1000000 }, true],
    ['!user.isContractor', { isContractor: false }, true],
    ['user.salary > 1000000 AND !user.isContractor', { salary: 2000000, isContractor: true }, false],
    ['user.department matches "California-[a-zA-Z]+-Sales"', { department: 'California-North-Sales' }, true],
    [
      'user.primaryPhone matches "(\\+\\d{1,2}\\s)?\\(?\\d{3}\\)?[\\s.-]\\d{3}[\\s.-]\\d{4}"',
      { primaryPhone: '+1 (555) 555-0100' },
      true,
    ],
    ["user.title matches '(?i)engineer'", { title: 'Engineer' }, true],
    ["user.groupCode == 123 ? 'Sales' : 'Other'", { groupCode: 123 }, 'Sales'],
    ["user.groupCode == 123 ? 'Sales' : 'Other'", { groupCode: 124 }, 'Other'],
    ['Arrays.contains(user.favoriteColors, "blue")', { favoriteColors: ['red', 'blue'] }, true],
    ['user.hasBadge', { hasBadge: true }, true],
  ])('%s', (expression, user, expected) => {
    expect(value(expression, { user })).toBe(expected);
  });
});

describe('an attribute without a value', () => {
  const either =
    'user.employeeNumber != "" AND user.employeeNumber != null ? user.employeeNumber : user.nonEmployeeNumber';

  it.each([
    ['never filled', {}, true, false],
    ['null in the API', { employeeNumber: null }, true, false],
    ['emptied', { employeeNumber: '' }, false, true],
  ])('is null if %s, else an empty text', (_, attributes, isNull, isEmpty) => {
    const context = { user: { ...attributes, nonEmployeeNumber: 'n-1' } };
    expect(value('user.employeeNumber == null', context)).toBe(isNull);
    expect(value('user.employeeNumber == ""', context)).toBe(isEmpty);
    expect(value(either, context)).toBe('n-1');
    expect(value("user.employeeNumber ?: 'none'", context)).toBe('none');
  });

  it.each([
    ["user.x + 'a'", 0, "Okta doesn't document `+` of null and a text"],
    ["'a' + user.x", 0, "Okta doesn't document `+` of a text and null"],
    ['user.x < 1', 0, "Okta doesn't document `<` between null and a number"],
    ["user.x matches 'a'", 0, "Okta doesn't document `matches` of null and a text"],
    ['!user.x', 1, "Okta doesn't document what null counts for as a condition"],
    ["user.x ? 'a' : 'b'", 0, "Okta doesn't document what null counts for as a condition"],
  ])('makes %s unknown, since Okta documents nothing', (expression, position, reason) => {
    expect(evaluateExpression(expression, { user: {} })).toEqual({ kind: 'unknown', position, reason });
  });
});

describe("the default expressions give OneID's attributes", () => {
  const filled = { firstName: 'Ada', lastName: 'Lovelace', email: 'ada@example.com' };

  it.each([
    [
      { ...filled, preferredLanguage: 'fr', locale: 'fr_FR' },
      ['Ada', 'Lovelace', 'ada@example.com', 'work', 'fr', 'fr-FR'],
    ],
    [filled, ['Ada', 'Lovelace', 'ada@example.com', 'work', 'en', 'en-US']],
    [{ ...filled, preferredLanguage: '', locale: null }, ['Ada', 'Lovelace', 'ada@example.com', 'work', 'en', 'en-US']],
    [
      {
        firstName: "Zoë 'Z' O\"Brien",
        lastName: '王小明',
        email: 'z+1@例え.jp',
        locale: 'zh_Hant_TW',
        preferredLanguage: 'zh-Hant',
      },
      ["Zoë 'Z' O\"Brien", '王小明', 'z+1@例え.jp', 'work', 'zh-Hant', 'zh-Hant-TW'],
    ],
    [{ ...filled, locale: 'de' }, ['Ada', 'Lovelace', 'ada@example.com', 'work', 'en', 'de']],
    [{ ...filled, email: '' }, ['Ada', 'Lovelace', '', '', 'en', 'en-US']],
    [{}, [null, null, null, '', 'en', 'en-US']],
  ])('for %j', (user, expected) => {
    const [givenName, familyName, email, emailType, preferredLanguage, locale] = expected;
    const given = ONE_ID_ATTRIBUTES.map(({ variable, expression }) => [variable, value(expression, { user })]);
    const all = { givenName, familyName, email, emailType, preferredLanguage, locale };
    expect(Object.fromEntries(given)).toEqual(all);
  });
});

describe('expressions of public mappings', () => {
  const context: EvaluationContext = {
    user: { login: 'ada@corp.example', email: 'ada@example.com', firstName: 'Ada', lastName: 'Lovelace', actorId: '' },
    appuser: { email: 'app@example.com' },
    internal: { id: '00u1' },
    apps: { zendesk: { role: 'agent' } },
  };

  it.each([
    ['String.substringBefore(user.login,"@") + "@tenant.example"', 'ada@tenant.example'],
    ["String.len(user.actorId)>0?user.actorId:user.getInternalProperty('id')", '00u1'],
    ['user.getInternalProperty("id") + "@testorganisation.okta.example"', '00u1@testorganisation.okta.example'],
    ["String.toUpperCase(String.substringBefore(user.email, '@'))", 'ADA'],
    ["String.substring(user.email, 0,4) + String.substring(String.substringAfter(user.email,'.'), 0,3)", 'ada@com'],
    ['String.substring(user.email, String.len(user.email)-4, String.len(user.email))', '.com'],
    ["String.join('', user.firstName, ' ', user.lastName)", 'Ada Lovelace'],
    ['source.firstName', 'Ada'],
    ['zendesk.role', 'agent'],
    ['String.stringContains(source.email, "@") ? String.substringBefore(source.email, "@") : source.email', 'ada'],
  ])('%s', (expression, expected) => {
    expect(value(expression, context)).toBe(expected);
  });

  it("in a mapping from the app, `source` is the app's user", () => {
    expect(value('source.email', { ...context, side: 'from-app' })).toBe('app@example.com');
  });
});

it('an expression that is wrong for everybody is an error with its place', () => {
  const user = { email: 'ada@example.com' };
  expect(evaluateExpression("'a' + 'b", { user })).toEqual({
    kind: 'error',
    message: "the quote ' that opens here isn't closed",
    position: 6,
  });
  expect(evaluateExpression("'a' + String.foo('b')", { user })).toEqual({
    kind: 'error',
    message: "Okta's reference has no function `String.foo`",
    position: 6,
  });
  expect(evaluateExpression("'x' ? 1 : 2", { user })).toEqual({
    kind: 'error',
    message: 'a condition must be true or false, not a text',
    position: 0,
  });
  expect(evaluateExpression('user.email.domain', { user })).toEqual({
    kind: 'error',
    message: 'a text has no attribute `domain`',
    position: 0,
  });
});

it('a part that decides nothing is not asked', () => {
  expect(value('true OR String.len(1) == 1', {})).toBe(true);
  expect(value('false && Time.now() == 1', {})).toBe(false);
  expect(value("1 == 1 ? 'a' : Time.now()", {})).toBe('a');
});

it('numbers and texts of one look are not taken to be equal or unequal', () => {
  expect(evaluateExpression("'1' == 1", {})).toEqual({
    kind: 'unknown',
    reason: "Okta doesn't document how a text and a number compare",
    position: 0,
  });
  expect(value('1 == 1.0', {})).toBe(true);
});
