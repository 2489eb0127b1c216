import { appNamed, groupNamed, pushMappingOf } from '../../../lib/testing/console/by-name';
import { createGroup } from '../../../lib/testing/people/group';
import { pushGroup } from '../../../lib/testing/provisioning/group-push';
import { orgWithApp } from '../custom-app';

test('apps and groups are found by name or id', () => {
  const { org, app } = orgWithApp();
  const group = createGroup(org, { name: 'Finance' });
  expect([appNamed(org, 'Zuora OneID'), appNamed(org, app.id)]).toEqual([app, app]);
  expect([groupNamed(org, 'Finance'), groupNamed(org, group.id)]).toEqual([group, group]);
});

test("Okta's own group comes before an app's group of the same name, which is found where it is the only one", () => {
  const { org, app } = orgWithApp();
  const pushed = createGroup(org, { name: 'Finance' }, app);
  expect(groupNamed(org, 'Finance')).toBe(pushed);
  const own = createGroup(org, { name: 'Finance' });
  expect(groupNamed(org, 'Finance')).toBe(own);
});

test('a push is found by its source group', () => {
  const { org, app } = orgWithApp();
  const { id } = createGroup(org, { name: 'Finance' });
  expect(() => pushMappingOf(org, app, 'Finance')).toThrow('There is no pushed group Finance of Zuora OneID');
  const mapping = pushGroup(org, app, { sourceGroupId: id, targetGroupName: 'Finance', status: 'ACTIVE' });
  expect(pushMappingOf(org, app, 'Finance')).toBe(mapping);
});
