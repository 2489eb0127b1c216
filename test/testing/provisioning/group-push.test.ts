import { createGroup } from '../../../lib/testing/people/group';
import {
  changeGroupPush,
  deleteGroupPush,
  groupPushBody,
  newGroupPush,
  pushGroup,
} from '../../../lib/testing/provisioning/group-push';
import { orgWithApp } from '../custom-app';

function withGroup(...args: Parameters<typeof orgWithApp>) {
  const { org, app } = orgWithApp(...args);
  const source = createGroup(org, { name: 'Finance' });
  const push = (target: { targetGroupName?: string; targetGroupId?: string }) =>
    pushGroup(org, app, { sourceGroupId: source.id, status: 'ACTIVE', ...target });
  return { org, app, source, push };
}

test('a push by name makes a group of the app', () => {
  const { org, app, push } = withGroup();
  const { targetGroupId } = push({ targetGroupName: 'Zuora Finance' });
  expect(org.group(targetGroupId)).toMatchObject({
    type: 'APP_GROUP',
    appId: app.id,
    profile: { name: 'Zuora Finance' },
  });
});

test("a push by name links the app's group that has it already", () => {
  const { org, app, push } = withGroup();
  const existing = createGroup(org, { name: 'Finance' }, app);
  expect(push({ targetGroupName: 'Finance' }).targetGroupId).toBe(existing.id);
});

test("a push by id takes the app's own groups only", () => {
  const { org, app, source, push } = withGroup();
  expect(() => push({ targetGroupId: source.id })).toThrow(expect.objectContaining({ status: 404 }));
  const existing = createGroup(org, { name: 'Finance' }, app);
  expect(push({ targetGroupId: existing.id }).targetGroupId).toBe(existing.id);
});

test('exactly one target is needed', () => {
  expect(newGroupPush.safeParse({ sourceGroupId: 'x' }).success).toBe(false);
  expect(newGroupPush.safeParse({ sourceGroupId: 'x', targetGroupId: 'y', targetGroupName: 'z' }).success).toBe(false);
  expect(newGroupPush.parse({ sourceGroupId: 'x', targetGroupName: 'z' }).status).toBe('ACTIVE');
});

test('a source group is pushed once, unless a second push is assumed to be accepted', () => {
  const { push } = withGroup();
  push({ targetGroupName: 'Finance' });
  expect(() => push({ targetGroupName: 'Other' })).toThrow(expect.objectContaining({ status: 400 }));
  const lenient = withGroup({}, { repeatedGroupPush: 'accepted' });
  lenient.push({ targetGroupName: 'Finance' });
  lenient.push({ targetGroupName: 'Finance' });
  expect(new Set(lenient.app.groupPushMappings.map(({ id }) => id)).size).toBe(2);
});

test('a push while provisioning is off is refused where that is assumed', () => {
  const { push } = withGroup({}, { groupPushWithoutProvisioning: 'refused' });
  expect(() => push({ targetGroupName: 'Finance' })).toThrow('Group push is not enabled for the app instance.');
});

test('a mapping is deleted only when it is not active, with its target group on request', () => {
  const { org, app, push } = withGroup();
  const mapping = push({ targetGroupName: 'Finance' });
  expect(() => deleteGroupPush(org, app, mapping, true)).toThrow(expect.objectContaining({ status: 400 }));
  changeGroupPush(org, mapping, { status: 'INACTIVE' });
  deleteGroupPush(org, app, mapping, false);
  expect(app.groupPushMappings).toEqual([]);
  expect(org.data.groups).toHaveProperty(mapping.targetGroupId);

  const second = push({ targetGroupName: 'Finance' });
  second.status = 'ERROR';
  deleteGroupPush(org, app, second, true);
  expect(org.data.groups).not.toHaveProperty(second.targetGroupId);
});

test('a mapping in ERROR cannot be updated', () => {
  const { org, push } = withGroup();
  const mapping = push({ targetGroupName: 'Finance' });
  mapping.status = 'ERROR';
  expect(() => changeGroupPush(org, mapping, { status: 'ACTIVE' })).toThrow(expect.objectContaining({ status: 400 }));
});

test('dates have no fractions of a second', () => {
  const { org, app, push } = withGroup();
  expect(groupPushBody(org, app, push({ targetGroupName: 'Finance' })).created).toMatch(/^[\d-]+T[\d:]+Z$/);
});
