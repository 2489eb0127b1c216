import { readFileSync } from 'node:fs';
import path from 'node:path';
import { type PlanToReview, renderReview, reviewPlans } from '../../lib/review';

const fixture = (name: string): PlanToReview => ({
  plan: readFileSync(path.join(__dirname, 'fixtures', `${name}.json`), 'utf8'),
  name,
});

/** A plan of okta resources as they are before and after. */
function planOf(
  changes: Readonly<Record<string, readonly [before: object | null, after: object | null]>>,
): PlanToReview {
  const resources = Object.entries(changes).map(([address, [before, after]]) => ({
    address,
    mode: 'managed',
    type: address.split('.')[0],
    name: 'x',
    provider_name: 'registry.terraform.io/okta/okta',
    change: {
      actions: before === null ? ['create'] : after === null ? ['delete'] : ['update'],
      before,
      after,
      after_unknown: {},
      before_sensitive: {},
      after_sensitive: {},
    },
  }));
  return { plan: { format_version: '1.2', resource_changes: resources, complete: true, errored: false } };
}

const peopleIn = (...plans: PlanToReview[]) => reviewPlans(plans).document.people;

test('groups that lose an app are counted once, whatever finds them', () => {
  const assigned = (ids: readonly string[]) => ({
    app_id: '0oa1',
    group: ids.map((id) => ({ id, priority: 0, profile: '{}' })),
  });
  expect(
    peopleIn(planOf({ 'okta_app_group_assignments.a': [assigned(['00g1', '00g2', '00g3']), assigned(['00g2'])] })),
  ).toEqual({
    groupsLosingApps: 2,
    membersLeavingGroups: 0,
    usersDeactivated: 0,
  });
  const single = { app_id: '0oa1', group_id: '00g1', retain_assignment: false };
  expect(
    peopleIn(
      planOf({
        'okta_app_group_assignments.a': [assigned(['00g1']), assigned([])],
        'okta_app_group_assignment.b': [single, null],
      }),
    ).groupsLosingApps,
  ).toBe(1);
});

test('an app that goes takes the groups that it has', () => {
  const app = { id: '0oa1', label: 'OneID' };
  const assignments = { app_id: '0oa1', group: ['00g1', '00g2'].map((id) => ({ id, priority: 0, profile: '{}' })) };
  expect(
    peopleIn(planOf({ 'okta_app_saml.a': [app, null], 'okta_app_group_assignments.a': [assignments, null] }))
      .groupsLosingApps,
  ).toBe(2);
});

test('members that leave are counted by person', () => {
  expect(
    peopleIn(
      planOf({
        'okta_group_memberships.a': [
          { group_id: '00g1', users: ['00u1', '00u2', '00u3'], track_all_users: false },
          { group_id: '00g1', users: ['00u3'], track_all_users: false },
        ],
        'okta_user_group_memberships.b': [
          { user_id: '00u1', groups: ['00g2'] },
          { user_id: '00u1', groups: [] },
        ],
      }),
    ).membersLeavingGroups,
  ).toBe(2);
});

test('users that are deactivated, suspended or deleted are counted', () => {
  const user = { id: '00u1', status: 'ACTIVE', login: 'canary@example.com' };
  const review = reviewPlans([
    planOf({
      'okta_user.a': [user, { ...user, status: 'DEPROVISIONED' }],
      'okta_user.b': [user, { ...user, status: 'SUSPENDED' }],
      'okta_user.c': [user, null],
    }),
  ]);
  expect(review.document.people.usersDeactivated).toBe(3);
  for (const format of ['text', 'markdown'] as const) {
    const report = renderReview(review, format).replace(/\s+/g, ' ');
    expect(report).toContain('Listed in the plan, and it may be more: 3 users are deactivated, suspended or deleted.');
    expect(report.indexOf('Listed in the plan')).toBeLessThan(report.indexOf('A user is deleted'));
  }
});

test('nothing is said where nobody is listed', () => {
  for (const format of ['text', 'markdown'] as const) {
    expect(renderReview(reviewPlans([fixture('no-changes')]), format)).not.toContain('Listed in the plan');
    expect(renderReview(reviewPlans([fixture('identity-changed')]), format)).not.toContain('Listed in the plan');
  }
});
