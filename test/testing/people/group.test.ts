import { assignGroup } from '../../../lib/testing/apps/group-assignment';
import type { Group } from '../../../lib/testing/org/data/people';
import { changeGroup, createGroup, deleteGroup, groupBody } from '../../../lib/testing/people/group';
import { createGroupRule } from '../../../lib/testing/people/group-rule';
import { pushGroup } from '../../../lib/testing/provisioning/group-push';
import { orgWithApp } from '../custom-app';

test('two of the org cannot have the same name, one of an app can', () => {
  const { org, app } = orgWithApp();
  createGroup(org, { name: 'Finance' });
  expect(() => createGroup(org, { name: 'Finance' })).toThrow(
    'name: An object with this field already exists in the current organization',
  );
  expect(createGroup(org, { name: 'Finance' }, app).type).toBe('APP_GROUP');
  createGroup(org, { name: 'Sales' }, app);
  expect(createGroup(org, { name: 'Sales' }).type).toBe('OKTA_GROUP');
});

test('a group can be renamed, but not to the name of another one', () => {
  const { org } = orgWithApp();
  const group = createGroup(org, { name: 'Finance', description: 'x' });
  changeGroup(org, group, { profile: { name: 'Money' } });
  expect(groupBody(org, group).profile).toEqual({ name: 'Money', description: null });
  expect(() => changeGroup(org, group, { profile: { name: 'Everyone' } })).toThrow('already exists');
});

test("neither Everyone nor an app's group can be changed or deleted", () => {
  const { org, app } = orgWithApp();
  const everyone = Object.values(org.data.groups)[0] as Group;
  for (const group of [everyone, createGroup(org, { name: 'Finance' }, app)]) {
    expect(() => changeGroup(org, group, { profile: { name: 'x' } })).toThrow(expect.objectContaining({ status: 403 }));
    expect(() => deleteGroup(org, group)).toThrow(expect.objectContaining({ status: 403 }));
  }
});

test('with a group goes everything that names it', () => {
  const { org, app } = orgWithApp();
  const group = createGroup(org, { name: 'Finance' });
  assignGroup(org, app, group.id, {});
  pushGroup(org, app, { sourceGroupId: group.id, targetGroupName: 'Finance', status: 'ACTIVE' });
  const rule = createGroupRule(org, {
    name: 'rule',
    conditions: { expression: { value: 'true' } },
    actions: { assignUserToGroups: { groupIds: [group.id] } },
  });
  deleteGroup(org, group);
  expect(app.groupAssignments).toEqual([]);
  expect(app.groupPushMappings).toEqual([]);
  expect(rule).toMatchObject({ groupIds: [group.id], status: 'INVALID' });
});
