import { FilterSyntaxError, matches, parseFilter, pathsOf } from '../../../lib/testing/queries/filter-expression';

const group = { type: 'OKTA_GROUP', 'profile.name': 'Sales "A" \\ B', count: 2 } as Record<string, unknown>;
const holds = (expression: string) => matches(parseFilter(expression), (path) => group[path]);

test.each([
  'type eq "OKTA_GROUP"',
  'profile.name eq "Sales \\"A\\" \\\\ B"',
  'profile.name eq "SALES \\"a\\" \\\\ b"',
  'profile.name sw "Sales"',
  'profile.name ew "B"',
  'profile.name co "\\"A\\""',
  'profile.name pr',
  'count eq 2',
  'type ne "APP_GROUP"',
  'type gt "A" and type lt "P"',
  'type ge "OKTA_GROUP" AND type le "OKTA_GROUP"',
  'not (type eq "APP_GROUP")',
  'type eq "APP_GROUP" or profile.name sw "S"',
])('%s holds', (expression) => {
  expect(holds(expression)).toBe(true);
});

test.each([
  'type eq "OKTA"',
  'description pr',
  'profile.name eq "Sales \\"A\\" \\\\\\\\ B"',
  'count eq "2"',
  'not type eq "OKTA_GROUP"',
])('%s does not hold', (expression) => {
  expect(holds(expression)).toBe(false);
});

test('`and` binds closer than `or`, and parentheses closer than both', () => {
  expect(holds('type eq "OKTA_GROUP" or type eq "OKTA_GROUP" and type eq "x"')).toBe(true);
  expect(holds('(type eq "OKTA_GROUP" or type eq "OKTA_GROUP") and type eq "x"')).toBe(false);
});

test('words within a string are not operators', () => {
  expect(parseFilter('label eq "a) and (b or c"')).toEqual({ operator: 'eq', path: 'label', value: 'a) and (b or c' });
});

test.each([
  ['', 'expected an attribute at the end'],
  ['type', 'expected an operator at the end'],
  ['type eq', 'expected a value at the end'],
  ['type like "x"', 'unknown operator like'],
  ['type eq OKTA_GROUP', 'expected a value, got OKTA_GROUP'],
  ['type eq "x" type eq "y"', 'unexpected type'],
  ['(type eq "x"', 'a closing parenthesis is missing'],
  ['type eq "x', 'a string isn\'t closed: "x'],
  ['"type" eq "x"', 'expected an attribute, got "type"'],
])('%s is refused', (expression, message) => {
  expect(() => parseFilter(expression)).toThrow(new FilterSyntaxError(message));
});

test('all attributes of an expression are named', () => {
  expect(pathsOf(parseFilter('a eq 1 and (b pr or not c eq 2)'))).toEqual(['a', 'b', 'c']);
});
