import { assignGroup, groupAssignmentBody, unassignGroup } from '../../../lib/testing/apps/group-assignment';
import { createGroup } from '../../../lib/testing/people/group';
import { orgWithApp } from '../custom-app';

function assigned(takenPriority: 'shift' | 'keep' = 'shift') {
  const { org, app } = orgWithApp({}, { takenPriority });
  const id = Object.fromEntries(['A', 'B', 'C'].map((name) => [name, createGroup(org, { name }).id]));
  const assign = (name: string, priority?: number, profile?: Record<string, unknown>) =>
    assignGroup(org, app, id[name] as string, { priority, profile });
  const names = Object.fromEntries(Object.entries(id).map(([name, groupId]) => [groupId, name]));
  const order = () => app.groupAssignments.map(({ groupId, priority }) => `${names[groupId]}${priority}`);
  return { org, app, id, assign, order };
}

test('without a priority a group comes last, counted from 0', () => {
  const { assign, order } = assigned();
  assign('A');
  assign('B', 4);
  assign('C');
  expect(order()).toEqual(['A0', 'B4', 'C5']);
});

test('a group at a taken priority moves the others down as far as they are in the way', () => {
  const { assign, order } = assigned();
  assign('A', 0);
  assign('B', 2);
  assign('C', 0);
  expect(order()).toEqual(['C0', 'A1', 'B2']);
});

test('where shifting is not assumed, both keep the priority', () => {
  const { assign, order } = assigned('keep');
  assign('A', 0);
  assign('C', 0);
  expect(order()).toEqual(['A0', 'C0']);
});

test('an assignment made again keeps what is not given', () => {
  const { app, assign } = assigned();
  assign('A', 3, { roles: 'x' });
  assign('A');
  expect(app.groupAssignments).toMatchObject([{ priority: 3, profile: { roles: 'x' } }]);
});

test('an unknown group is 404, and so is one that is not assigned', () => {
  const { org, app, id } = assigned();
  expect(() => assignGroup(org, app, '00g1', {})).toThrow(expect.objectContaining({ status: 404 }));
  expect(() => unassignGroup(app, id['A'] as string)).toThrow(expect.objectContaining({ status: 404 }));
});

test('the body has the id of the group', () => {
  const { org, app, id, assign } = assigned();
  expect(groupAssignmentBody(org, app, assign('A', 1))).toMatchObject({ id: id['A'], priority: 1, profile: {} });
});
