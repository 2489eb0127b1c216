import { Group } from '@cdktf/provider-okta/lib/group';
import { groupId, groupKey, groupReference } from '../../../lib/parts/references/group-reference';
import { OktaLookups } from '../../../lib/parts/references/okta-lookups';
import { json, newStack } from '../../support/synthesis';

it('text alone is the name of a group', () => {
  expect(groupReference('Finance')).toEqual({ name: 'Finance' });
  expect(groupReference({ id: '00g1' })).toEqual({ id: '00g1' });
});

it('a group is known by its name or id, one behind a token by the attribute that it refers to', () => {
  const stack = newStack();
  const group = new Group(stack, 'finance', { name: 'Finance' });
  expect(groupKey(stack, { name: 'Finance' })).toBe('Finance');
  expect(groupKey(stack, { id: group.id })).toBe('${okta_group.finance.id}');
  // Each read of an attribute makes another token.
  expect(groupKey(stack, { id: group.id })).toBe(groupKey(stack, { id: group.id }));
});

it('a group with an id is not looked up', () => {
  const stack = newStack();
  expect(groupId({ id: '00g1' }, OktaLookups.of(stack))).toBe('00g1');
  expect(json(stack).data).toEqual({});
});
