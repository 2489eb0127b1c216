import { byKey, sorted } from '../../../lib/testing/snapshot/order';

test('things stand by their first keys, then by their second ones', () => {
  const things = ['b2', 'a2', 'b1', 'a1'];
  expect(sorted(things, ([letter = '', digit = '']) => [letter, digit])).toEqual(['a1', 'a2', 'b1', 'b2']);
  expect(things).toEqual(['b2', 'a2', 'b1', 'a1']);
});

test('capitals come before small letters, on any machine', () => {
  expect(Object.keys(byKey({ b: 1, a: 2, B: 3 }))).toEqual(['B', 'a', 'b']);
});
