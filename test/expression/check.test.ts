import { checkExpression, type Side } from '../../lib/expression';
import { ONE_ID_ATTRIBUTES } from '../../lib/one-id/attributes';

it('the default expressions have no problem', () => {
  expect(ONE_ID_ATTRIBUTES.flatMap(({ expression }) => checkExpression(expression, { side: 'to-app' }))).toEqual([]);
});

describe('an error is what Okta documents not to work', () => {
  it.each<[Side, string, number, string, string | undefined]>([
    ['to-app', "user.locale + 'x", 14, "the quote ' that opens here isn't closed", undefined],
    [
      'to-app',
      "'a' + appuser.email",
      6,
      "`appuser` (the app's user) doesn't exist in a mapping to the app; `user` does",
      'user',
    ],
    [
      'to-app',
      'appUser.email',
      0,
      "`appUser` (the app's user) doesn't exist in a mapping to the app; `user` does",
      'user',
    ],
    [
      'from-app',
      'user.email',
      0,
      "`user` (Okta's user) doesn't exist in a mapping from the app; `appuser` does",
      'appuser',
    ],
    ['group-rule', 'app.name', 0, "`app` (the app's properties) doesn't exist in a group rule", undefined],
    ['group-rule', 'zendesk.role', 0, "`zendesk` doesn't exist in a group rule; `user` does", 'user'],
    [
      'to-app',
      'String.ToUpperCase(user.email)',
      0,
      "Okta's reference has no function `String.ToUpperCase`; the nearest is `String.toUpperCase`",
      'String.toUpperCase',
    ],
    [
      'to-app',
      'Strings.len(user.email)',
      0,
      "Okta's reference has no function `Strings.len`; the nearest is `String.len`",
      'String.len',
    ],
    ['to-app', 'frobnicate(user.email)', 0, "Okta's reference has no function `frobnicate`", undefined],
    [
      'to-app',
      "user.isMemberOfGroupName('x')",
      0,
      "Okta's reference has no function `user.isMemberOfGroupName`; the nearest is `isMemberOfGroupName`",
      'isMemberOfGroupName',
    ],
    [
      'to-app',
      'String.substring(user.email, 1)',
      0,
      '`String.substring` takes (String input, int startIndex, int endIndex), and 2 arguments are given',
      undefined,
    ],
    [
      'to-app',
      'String.len(user.email, 1)',
      0,
      '`String.len` takes (String input), and 2 arguments are given',
      undefined,
    ],
    [
      'to-app',
      "String.stringSwitch(user.city, 'a', 'b')",
      0,
      '`String.stringSwitch` has a key without a value',
      undefined,
    ],
    [
      'to-app',
      "Groups.startsWith('OKTA', 'a', 10)",
      0,
      "`Groups.startsWith` doesn't work in a mapping to the app",
      undefined,
    ],
    [
      'group-rule',
      "Convert.toInt('2018') == user.yearJoined",
      0,
      "`Convert.toInt` doesn't work in a group rule",
      undefined,
    ],
  ])('%s: %s', (side, text, position, message, nearest) => {
    const errors = checkExpression(text, { side }).filter(({ severity }) => severity === 'error');
    expect(errors).toEqual([{ severity: 'error', position, message, ...(nearest ? { nearest } : {}) }]);
  });
});

describe('a warning is what may work', () => {
  it.each<[Side, string, number, string, string | undefined]>([
    [
      'to-app',
      "user.emial == ''",
      5,
      "`emial` isn't an attribute of Okta's base user profile; the org may have added it; the nearest is `email`",
      'email',
    ],
    [
      'to-app',
      'user.FirstName',
      5,
      "`FirstName` isn't an attribute of Okta's base user profile; the org may have added it; the nearest is `firstName`",
      'firstName',
    ],
    [
      'to-app',
      'source.favoriteColour',
      7,
      "`favoriteColour` isn't an attribute of Okta's base user profile; the org may have added it",
      undefined,
    ],
    [
      'to-app',
      'user.id',
      5,
      '`id` is no attribute of Okta\'s user profile; `user.getInternalProperty("id")` gives it',
      'user.getInternalProperty("id")',
    ],
    ['to-app', 'usr.email', 0, '`usr` is read as the name of an app; the nearest profile is `user`', 'user'],
    [
      'to-app',
      'firstName',
      0,
      '`firstName` stands alone, without a profile such as `user.` before it; a text needs quotes',
      'user.firstName',
    ],
    [
      'to-app',
      'work',
      0,
      '`work` stands alone, without a profile such as `user.` before it; a text needs quotes',
      undefined,
    ],
    [
      'to-app',
      'user.email.toLowerCase()',
      0,
      "Okta's reference has no methods of values such as `.toLowerCase(...)`; the nearest is `String.toLowerCase`",
      'String.toLowerCase',
    ],
    [
      'to-app',
      "Time.now() == '' ? 'a' : 'b'",
      0,
      "Okta's reference doesn't support `Time.now` in a condition",
      undefined,
    ],
    ['to-app', '2 * 3', 0, "Okta's reference doesn't name the operator `*`", undefined],
    [
      'saml',
      "isMemberOfGroup('00g1')",
      0,
      "Okta's reference doesn't say that `isMemberOfGroup` works in a SAML attribute statement",
      undefined,
    ],
    [
      'to-app',
      'session.amr',
      0,
      "Okta's reference doesn't say that `session` (the session of who signs in) exists in a mapping to the app",
      undefined,
    ],
    [
      'to-app',
      "user.getInternalProperty('created')",
      25,
      "Okta's reference names the properties id and status only",
      undefined,
    ],
  ])('%s: %s', (side, text, position, message, nearest) => {
    expect(checkExpression(text, { side })).toEqual([
      { severity: 'warning', position, message, ...(nearest ? { nearest } : {}) },
    ]);
  });
});

describe('what Okta documents to work has no problem', () => {
  it.each<[Side, string]>([
    ['to-app', 'source.firstName + " " + user.lastName'],
    ['to-app', 'zendesk.role'],
    ['to-app', 'google_apps_app.domain'],
    ['to-app', 'org.subDomain + app.domain'],
    ['to-app', 'hasDirectoryUser() ? findDirectoryUser().managerUpn : null'],
    ['to-app', "isMemberOfGroupName('Finance') ? 'finance' : 'other'"],
    ['to-app', 'getManagerUser("active_directory").firstName'],
    ['to-app', 'user.getLinkedObject("manager").lastName'],
    ['from-app', 'appuser.firstName'],
    ['from-app', 'appUser.firstName'],
    ['from-app', 'source.anything'],
    ['group-rule', 'String.stringContains(user.department, "Sales")'],
    ['group-rule', 'Arrays.isEmpty(user.organization)'],
    ['group-rule', 'user.getInternalProperty("status") == "ACTIVE"'],
    ['saml', 'session.amr'],
    ['saml', 'appuser.role'],
    ['saml', 'String.substringBefore(user.email, "@")'],
  ])('%s: %s', (side, text) => {
    expect(checkExpression(text, { side })).toEqual([]);
  });
});

it('attributes that the org added are known when they are given', () => {
  const attributes = { user: new Set(['favoriteColor']), appuser: new Set(['role']) };
  expect(checkExpression('user.favoriteColor', { side: 'to-app', attributes })).toEqual([]);
  expect(checkExpression('user.favoriteColour', { side: 'to-app', attributes })).toMatchObject([
    { nearest: 'favoriteColor' },
  ]);
  expect(checkExpression('appuser.role', { side: 'from-app', attributes })).toEqual([]);
  expect(checkExpression('source.rolle', { side: 'from-app', attributes })).toEqual([
    {
      severity: 'warning',
      position: 7,
      message: "`rolle` isn't an attribute of the app's user profile; the nearest is `role`",
      nearest: 'role',
    },
  ]);
});

it('all problems are told, in the order of the text', () => {
  const problems = checkExpression("String.toUppercase(user.emial) + appuser.email + foo('x')", { side: 'to-app' });
  expect(problems.map(({ severity, position }) => [severity, position])).toEqual([
    ['error', 0],
    ['warning', 24],
    ['error', 33],
    ['error', 49],
  ]);
});
