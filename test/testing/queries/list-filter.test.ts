import { select } from '../../../lib/testing/queries/list-filter';

const things = [{ name: 'a' }, { name: 'b' }];
const attributes = { name: (thing: { name: string }) => thing.name };

test('without an expression everything is selected', () => {
  expect(select(things, undefined, attributes)).toEqual(things);
  expect(select(things, '', attributes)).toEqual(things);
});

test('an expression selects by the attributes of the list', () => {
  expect(select(things, 'name eq "b"', attributes)).toEqual([{ name: 'b' }]);
});

test.each([
  ['name eq', 'expected a value at the end'],
  ['size eq 1', 'Invalid property size'],
])('%s is Okta error E0000031', (expression, cause) => {
  expect(() => select(things, expression, attributes)).toThrow(
    expect.objectContaining({ status: 400, errorCode: 'E0000031', causes: [cause] }),
  );
});
