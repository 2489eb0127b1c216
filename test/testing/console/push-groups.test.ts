import { setPushStatus, unlinkPushedGroup } from '../../../lib/testing/console/push-groups';
import { createGroup } from '../../../lib/testing/people/group';
import { pushGroup } from '../../../lib/testing/provisioning/group-push';
import { orgWithApp } from '../custom-app';

const pushed = () => {
  const { org, app } = orgWithApp();
  const { id } = createGroup(org, { name: 'Finance' });
  return { org, app, mapping: pushGroup(org, app, { sourceGroupId: id, targetGroupName: 'Target', status: 'ACTIVE' }) };
};

test('a push in error is tried anew', () => {
  const { org, mapping } = pushed();
  setPushStatus(org, mapping, 'ERROR');
  expect(mapping.status).toBe('ERROR');
  setPushStatus(org, mapping, 'ACTIVE');
  expect(mapping.status).toBe('ACTIVE');
});

test.each(['ACTIVE', 'ERROR'] as const)('a push that is %s can be unlinked, and its target kept', (status) => {
  const { org, app, mapping } = pushed();
  setPushStatus(org, mapping, status);
  unlinkPushedGroup(org, app, mapping, false);
  expect(app.groupPushMappings).toEqual([]);
  expect(org.data.groups).toHaveProperty(mapping.targetGroupId);
});
