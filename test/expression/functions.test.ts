import { checkExpression, type EvaluationContext, evaluateExpression, OKTA_FUNCTIONS } from '../../lib/expression';

/** https://developer.okta.com/docs/reference/okta-expression-language/, examples and their output. */
const DOCUMENTED: readonly (readonly [expression: string, output: unknown])[] = [
  ['String.append("This is", " a test")', 'This is a test'],
  ['String.join(",", "This", "is", "a", "test")', 'This,is,a,test'],
  ['String.join("", "This", "is", "a", "test")', 'Thisisatest'],
  ['String.len("This")', 4],
  ['String.removeSpaces("This is a test")', 'Thisisatest'],
  ['String.replace("This is a test", "is", "at")', 'That at a test'],
  ['String.replaceFirst("This is a test", "is", "at")', 'That is a test'],
  ['String.startsWith("Kiss", "K")', true],
  ['String.stringContains("This is a test", "test")', true],
  ['String.stringContains("This is a test", "doesn\'tExist")', false],
  ['String.stringSwitch("This is a test", "default", "key1", "value1")', 'default'],
  ['String.stringSwitch("This is a test", "default", "test", "value1")', 'value1'],
  [
    'String.stringSwitch("First match wins", "default", "absent", "value1", "wins", "value2", "match", "value3")',
    'value2',
  ],
  ['String.stringSwitch("Substrings count", "default", "ring", "value1")', 'value1'],
  ['String.substring("This is a test", 2, 9)', 'is is a'],
  ['String.substringAfter("abc@okta.com", "@")', 'okta.com'],
  ['String.substringBefore("abc@okta.com", "@")', 'abc'],
  ['String.toUpperCase("This")', 'THIS'],
  ['String.toLowerCase("ThiS")', 'this'],
  ['toUpperCase("Alexander")', 'ALEXANDER'],
  ['toLowerCase("AlexANDER")', 'alexander'],
  ["substringBefore('alex@okta.com', '@')", 'alex'],
  ["substringAfter('alex@okta.com', '@')", 'okta.com'],
  ['substring("Alexander", 1, 4)', 'lex'],
  ['Arrays.add({10, 20, 30}, 40)', [10, 20, 30, 40]],
  ['Arrays.remove({10, 20, 30}, 20)', [10, 30]],
  ['Arrays.clear({10, 20, 30})', []],
  ['Arrays.get({0, 1, 2}, 0)', 0],
  ['Arrays.flatten(10, {20, 30}, 40)', [10, 20, 30, 40]],
  ['Arrays.contains({10, 20, 30}, 10)', true],
  ['Arrays.contains({10, 20, 30}, 50)', false],
  ['Arrays.size({10, 20, 30})', 3],
  ['Arrays.size(NULL)', 0],
  ['Arrays.isEmpty({10, 20})', false],
  ['Arrays.isEmpty(NULL)', true],
  ['Arrays.toCsvString({"This", "is", " a ", "test"})', 'This,is, a ,test'],
  ["Convert.toInt('1234')", 1234],
  ['Convert.toInt(123.4)', 123],
  ['Convert.toInt(123.6)', 124],
  ["Convert.toNum('3.141')", Number('3.141')],
  ['Iso3166Convert.toAlpha2("IND")', 'IN'],
  ['Iso3166Convert.toAlpha3("840")', 'USA'],
  ['Iso3166Convert.toNumeric("USA")', '840'],
  ['Iso3166Convert.toName("IN")', 'India'],
  ['{1, 2, 3}[0]', 1],
  ["'Hello world'", 'Hello world'],
  ['1234', 1234],
  ['3.141', Number('3.141')],
  ['true', true],
];

const person: EvaluationContext = {
  user: { skills: ['law', 'tax'], csv: 'law,tax' },
  internal: { id: '00u1', status: 'ACTIVE' },
  groups: [
    { id: '00g1', name: 'West Coast Users' },
    { id: '00g2', name: 'Finance admins' },
  ],
  directoryUser: { managerUpn: 'bob@example.com' },
  workdayUser: null,
  now: new Date('2015-07-31T17:18:37.979Z'),
};

/** What follows from Okta's descriptions, for a person. */
const FOLLOWING: readonly (readonly [expression: string, output: unknown])[] = [
  ["String.substringAfter('abc', '@')", ''],
  ['String.len(user.absent)', 0],
  ["String.len('')", 0],
  ["String.replace('a.b.c', '.', '')", 'abc'],
  ["String.replaceFirst('abc', 'x', 'y')", 'abc'],
  ['Arrays.contains(user.skills, "tax")', true],
  ['Arrays.contains(user.csv, "tax")', true],
  ['Arrays.size(user.skills)', 2],
  ['Arrays.get(user.skills, 1)', 'tax'],
  ['user.skills[1]', 'tax'],
  ["Arrays.flatten('10,20')", ['10', '20']],
  ['user.getInternalProperty("id")', '00u1'],
  ["user.getInternalProperty('status') == 'ACTIVE'", true],
  ["isMemberOfGroup('00g1')", true],
  ["isMemberOfGroup('00g3')", false],
  ["isMemberOfAnyGroup('00g3', '00g2')", true],
  ["isMemberOfAnyGroup('00g3')", false],
  ["isMemberOfGroupName('West Coast Users')", true],
  ["isMemberOfGroupName('West Coast')", false],
  ["isMemberOfGroupNameStartsWith('West')", true],
  ["isMemberOfGroupNameContains('admin')", true],
  ["isMemberOfGroupNameContains('sales')", false],
  ["isMemberOfGroupNameRegex('.*admin.*')", true],
  ["isMemberOfGroupNameRegex('.*sales.*')", false],
  ['hasDirectoryUser() ? findDirectoryUser().managerUpn : null', 'bob@example.com'],
  ['hasWorkdayUser() ? findWorkdayUser().employeeID : null', null],
  ['findWorkdayUser()?.employeeID', null],
  ['findDirectoryUser().absent', null],
  ['Time.now()', '2015-07-31T17:18:37.979Z'],
  ["Time.now('America/New_York', 'YYYY-MM-dd HH:mm:ss')", '2015-07-31 13:18:37'],
  ["Time.now('UTC', \"d.M.yy 'o''clock' H''m\")", "31.7.15 o'clock 17'18"],
  ["Time.fromUnixToIso8601('1438363117')", '2015-07-31T17:18:37.000Z'],
  ["Time.fromIso8601ToUnix('2015-07-31T13:18:37.000-04:00')", '1438363117'],
  ["Time.fromIso8601ToWindows('2015-07-31T17:18:37Z')", '130828367170000000'],
  ["Time.fromWindowsToIso8601('130828367170000000')", '2015-07-31T17:18:37.000Z'],
  ["Time.fromIso8601ToString('2015-07-31T17:18:37Z', 'yyyy/MM/dd')", '2015/07/31'],
  ["Iso3166Convert.toName('DEU')", 'Germany'],
  ["'n' + 3", 'n3'],
  ["'n' + 3.0", 'n3.0'],
  ["Convert.toNum('3') + ''", '3.0'],
  ['3 - 1', 2],
];

/** Where Okta's reference is silent. */
const SILENT: readonly string[] = [
  'String.toUpperCase(user.absent)',
  "String.replace(user.absent, '_', '-')",
  "String.append('a', null)",
  "String.join(',', 'a', user.absent)",
  'String.len(12)',
  "String.removeSpaces('a\tb')",
  "String.replaceFirst('a.b', '.', 'x')",
  "String.replace('abc', '', 'x')",
  "String.substring('abc', 0, 4)",
  "String.substring('abc', 2, 1)",
  "String.substring('abc', -1, 2)",
  "String.substringBefore('abc', '@')",
  "String.substringAfter('abc', '')",
  'Arrays.get({1}, 1)',
  '{1}[1]',
  'Arrays.remove({1, 1}, 1)',
  "Arrays.contains({'1'}, 1)",
  "Arrays.size('a, b')",
  "Arrays.size('')",
  'Arrays.add(NULL, 1)',
  "Arrays.toCsvString({'a,b'})",
  'Arrays.toCsvString({null})',
  'Convert.toInt(0.5)',
  "Convert.toInt('12.5')",
  "Convert.toInt('9999999999')",
  "Convert.toNum('1e5')",
  "Iso3166Convert.toAlpha2('Germany')",
  "Iso3166Convert.toName('GB')",
  "isMemberOfGroupName('west coast users')",
  "isMemberOfGroupNameRegex('admin')",
  "isMemberOfGroupNameRegex('/.*admin.*')",
  'findWorkdayUser().employeeID',
  "Time.now('EST')",
  "Time.now('Mars/Olympus', 'yyyy')",
  "Time.now('UTC', 'EEEE')",
  "Time.fromUnixToIso8601('')",
  "Time.fromIso8601ToUnix('yesterday')",
  "Time.fromIso8601ToUnix('2015-02-30T00:00:00Z')",
  "Time.fromStringToIso8601('31.07.2015', 'dd.MM.yyyy')",
  "user.getInternalProperty('created')",
  "user.getLinkedObject('manager').lastName",
  "getManagerUser('active_directory').firstName",
  "user.getGroups({'group.id': '00g1'})",
];

describe("each example of Okta's reference gives the output that it shows", () => {
  it.each(DOCUMENTED)('%s', (expression, value) => {
    expect(evaluateExpression(expression, {})).toEqual({ kind: 'value', value });
  });
});

describe('what follows from the descriptions is computed', () => {
  it.each(FOLLOWING)('%s', (expression, value) => {
    expect(evaluateExpression(expression, person)).toEqual({ kind: 'value', value });
  });
});

describe("what Okta's reference doesn't tell stays unknown, with the reason", () => {
  it.each(SILENT)('%s', (expression) => {
    expect(evaluateExpression(expression, person)).toMatchObject({
      kind: 'unknown',
      reason: expect.stringMatching(/\w/),
    });
  });

  it.each([
    ["isMemberOfGroup('00g1')", "the user's groups aren't given"],
    ['hasDirectoryUser()', "the user's Active Directory assignment isn't given"],
    ['Time.now()', 'it depends on the moment'],
    ["user.getInternalProperty('id')", "the user's id isn't given"],
    ['user.email', "`user` isn't given"],
    ['zendesk.email', "`zendesk` isn't given"],
  ])('and %s does while the context lacks it', (expression, reason) => {
    expect(evaluateExpression(expression, {})).toMatchObject({ kind: 'unknown', reason });
  });
});

it('every function of the table is tried above', () => {
  const tried = [...DOCUMENTED, ...FOLLOWING].map(([expression]) => expression).concat(SILENT);
  const untried = OKTA_FUNCTIONS.map(({ name }) => name).filter(
    (name) => !tried.some((expression) => expression.includes(`${name}(`)),
  );
  expect(untried).toEqual([
    'getFilteredGroups',
    'Groups.contains',
    'Groups.startsWith',
    'Groups.endsWith',
    'getManagerAppUser',
    'getAssistantUser',
    'getAssistantAppUser',
    'user.isMemberOf',
  ]);
});

it('every function of the table is computed or says why not, and none takes fewer arguments than it names', () => {
  for (const { name, parameters } of OKTA_FUNCTIONS) {
    const required = parameters === '' ? [] : parameters.split(', ').filter((each) => !/[?]$|\.\.\./.test(each));
    const texts = required.map((each) => (each.startsWith('int') ? '0' : each.startsWith('Array') ? '{}' : "'a'"));
    expect([name, evaluateExpression(`${name}(${texts})`, person).kind]).not.toEqual([name, 'error']);
    if (texts.length > 0) {
      expect(evaluateExpression(`${name}(${texts.slice(1)})`, person)).toMatchObject({ kind: 'error' });
      expect(checkExpression(`${name}(${texts.slice(1)})`, { side: 'to-app' })).toContainEqual(
        expect.objectContaining({ severity: 'error', message: expect.stringContaining(`\`${name}\` takes (`) }),
      );
    }
  }
});

it('every function has a source, and the deprecated ones name what replaces them', () => {
  const names = OKTA_FUNCTIONS.map(({ name }) => name);
  expect(new Set(names).size).toBe(names.length);
  for (const { source, replacedBy } of OKTA_FUNCTIONS) {
    expect(source).toMatch(/^https:\/\/developer\.okta\.com\/docs\/reference\/okta-expression-language[a-z-]*\/#/);
    if (replacedBy) expect(names).toContain(replacedBy);
  }
});
