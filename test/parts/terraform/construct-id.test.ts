import { constructId } from '../../../lib/parts/terraform/construct-id';

it.each(['Finance', 'finance-eu', 'team_1', '00g1b2c3d4e5f6g7h8i9', 'a'.repeat(64)])('"%s" stands in an id', (name) => {
  expect(constructId('push-group', name)).toBe(`push-group-${name}`);
});

it.each([
  ['OneID Users', 'push-group-OneID-Users-b099bf8c'],
  ['Finance/EU', 'push-group-Finance-EU-16667177'],
  ['  "quoted"  ', 'push-group-quoted-b3e025a1'],
  ['日本', 'push-group-cf2abf0c'],
  ['${okta_group.finance.id}', 'push-group-okta_group-finance-id-4cee7edf'],
])('%j stands in an id as its letters and digits with a hash', (name, id) => {
  expect(constructId('push-group', name)).toBe(id);
});

it('names that differ in other characters only have ids of their own', () => {
  const names = ['a b', 'a/b', 'a"b', 'a.b', 'a b ', ' a b', 'a\u00a0b', 'A b', 'a-b', 'ab', 'é', 'e\u0301'];
  expect(new Set(names.map((name) => constructId('push-group', name))).size).toBe(names.length);
});

it('long names are cut, and still told apart by what is cut off', () => {
  const [one, other] = ['x', 'y'].map((end) => constructId('push-group', `${'n'.repeat(254)}${end}`));
  expect(one).not.toBe(other);
  expect(one?.length).toBeLessThanOrEqual(84);
});
