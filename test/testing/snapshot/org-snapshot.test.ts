import { createApp } from '../../../lib/testing/apps/app';
import type { AppDefinition } from '../../../lib/testing/apps/app-definition';
import { assignGroup } from '../../../lib/testing/apps/group-assignment';
import { createGroup } from '../../../lib/testing/people/group';
import { createUser } from '../../../lib/testing/people/user';
import { pushGroup } from '../../../lib/testing/provisioning/group-push';
import { appSnapshot } from '../../../lib/testing/snapshot/app-snapshot';
import { orgSnapshot } from '../../../lib/testing/snapshot/org-snapshot';
import { SAML_APP } from '../call';
import { orgWithApp } from '../custom-app';
import { changeUserMapping } from '../user-mapping';

test('names stand beside ids', () => {
  const { org, app } = orgWithApp();
  const group = createGroup(org, { name: 'Finance' });
  assignGroup(org, app, group.id, { priority: 2 });
  pushGroup(org, app, { sourceGroupId: group.id, targetGroupName: 'Zuora Finance', status: 'ACTIVE' });
  createUser(org, { profile: { login: 'amy', email: 'amy' } }).groupIds.push(group.id);
  expect(appSnapshot(org, app)).toMatchObject({
    assignments: [{ groupId: group.id, group: 'Finance', priority: 2, profile: {} }],
    pushGroups: [{ sourceGroup: 'Finance', targetGroup: 'Zuora Finance', status: 'ACTIVE' }],
  });
  const { groups, users } = orgSnapshot(org);
  expect(groups.map(({ name, type, app }) => [name, type, app])).toEqual([
    ['Everyone', 'BUILT_IN', null],
    ['Finance', 'OKTA_GROUP', null],
    ['Zuora Finance', 'APP_GROUP', 'Zuora OneID'],
  ]);
  expect(users.map(({ groups }) => groups)).toContainEqual(['Finance']);
});

test('the order in which things were made does not matter', () => {
  const made = ['B', 'A'].map((first) => {
    const { org, app } = orgWithApp();
    for (const label of [first, first === 'A' ? 'B' : 'A']) {
      createApp(org, { ...SAML_APP, label } as AppDefinition, true);
      createGroup(org, { name: label });
    }
    const properties = { userName: { expression: 'user.email' } };
    changeUserMapping(org, app, properties);
    return orgSnapshot(org);
  });
  // The number in an app's name counts the org's apps, as at Okta.
  const [one, other] = made.map((snapshot) => JSON.stringify(snapshot).replace(/\bsim_(a|b)_\d/g, 'sim_$1'));
  expect(one).toBe(other);
  expect(made[0]?.apps.map(({ label }) => label)).toEqual(['A', 'B', 'Zuora OneID']);
});

test('dates and certificates are left out', () => {
  const { org, app } = orgWithApp();
  app.credentials.signing.kid = 'kid-1';
  expect(JSON.stringify(orgSnapshot(org))).not.toMatch(/kid-1|lastUpdated|\d{4}-\d\d-\d\dT/);
});

test('a snapshot is a copy', () => {
  const { org, app } = orgWithApp();
  const user = createUser(org, { profile: { login: 'amy', email: 'amy' } });
  user.profile['roles'] = ['x'];
  const before = orgSnapshot(org);
  app.label = 'Other';
  (user.profile['roles'] as string[]).push('y');
  (app.settings['notes'] as Record<string, unknown>)['admin'] = 'x';
  expect(before.apps[0]).toMatchObject({ label: 'Zuora OneID', settings: { notes: { admin: null } } });
  expect(before.users.map(({ profile }) => profile['roles'])).toContainEqual(['x']);
});
