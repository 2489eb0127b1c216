import { REVIEW_FORMATS, renderReview, reviewPlan, reviewPlans } from '../../lib/review';
import { app, assignments, keep, plan, remove, replace, update } from './plans';

/** The summary above the findings: whom the plans list among those who lose something. */

const people = (changes: unknown[]) => reviewPlan(plan(changes)).document.people;

const members = (group: string, users: string[]) => ({ id: group, group_id: group, users, track_all_users: false });
const NOBODY = { groupsLosingApp: 0, listedMembers: 0, leavingGroups: 0, usersLosingApp: 0, usersStopped: 0 };

test('groups that lose an app are counted once, with the members that a resource lists in them', () => {
  expect(
    people([
      update('okta_app_group_assignments.a', assignments(['00gA', '00gB', '00gC']), assignments(['00gC'])),
      remove('okta_app_group_assignment.again', { app_id: '0oaOTHER', group_id: '00gA', retain_assignment: false }),
      keep('okta_group_memberships.a', members('00gA', ['00u1', '00u2'])),
      keep('okta_group_memberships.c', members('00gC', ['00u9'])),
      keep('okta_user_group_memberships.u', { id: '00u2', user_id: '00u2', groups: ['00gB', '00gC'] }),
      keep('okta_user_group_memberships.v', { id: '00u3', user_id: '00u3', groups: ['00gB'] }),
    ]),
  ).toMatchObject({ ...NOBODY, groupsLosingApp: 2, listedMembers: 3 });
});

test('an assignment that Okta keeps takes nothing from the group', () => {
  const kept = { app_id: '0oaAPP', group_id: '00gA', retain_assignment: true };
  expect(people([remove('okta_app_group_assignment.a', kept)])).toEqual({ ...NOBODY, certainty: 'certain' });
});

test.each([
  ['deactivated', update('okta_app_saml.a', app(), app({ status: 'INACTIVE' }))],
  ['destroyed', remove('okta_app_saml.a', app())],
  ['replaced', replace('okta_app_saml.a', app(), app({ label: 'New' }))],
])('the groups of an app that is %s lose it', (_what, change) => {
  const links = [keep('okta_app_group_assignments.a', assignments(['00gA', '00gB']))];
  expect(people([change, ...links])).toMatchObject({ groupsLosingApp: 2 });
});

test('people who leave groups are counted once, also those in a group that is deleted', () => {
  expect(
    people([
      update('okta_group_memberships.a', members('00gA', ['00u1', '00u2', '00u3']), members('00gA', ['00u3'])),
      update(
        'okta_user_group_memberships.u',
        { id: '00u1', user_id: '00u1', groups: ['00gX', '00gY'] },
        { id: '00u1', user_id: '00u1', groups: ['00gY'] },
      ),
      remove('okta_group.b', { id: '00gB', name: 'B' }),
      keep('okta_group_memberships.b', members('00gB', ['00u8', '00u1'])),
    ]),
  ).toMatchObject({ ...NOBODY, leavingGroups: 3 });
});

test('users who lose their own assignment, are deactivated, suspended or deleted', () => {
  const user = (id: string, status: string) => ({ id, login: `${id}@example.com`, status });
  expect(
    people([
      remove('okta_app_user.u', { app_id: '0oaAPP', user_id: '00u1', retain_assignment: false }),
      update('okta_user.a', user('00uA', 'ACTIVE'), user('00uA', 'DEPROVISIONED')),
      update('okta_user.b', user('00uB', 'ACTIVE'), user('00uB', 'SUSPENDED')),
      remove('okta_user.c', user('00uC', 'ACTIVE')),
    ]),
  ).toMatchObject({ usersLosingApp: 1, usersStopped: 3 });
});

test('somebody whom two plans take out is counted once', () => {
  const one = (id: string) => ({
    plan: plan([update('okta_group_memberships.m', members(id, ['00u1']), members(id, []))]),
    name: id,
  });
  expect(reviewPlans([one('00gA'), one('00gB')]).document.people).toMatchObject({ leavingGroups: 1 });
});

test('every format tells the numbers, above the findings where it has an order, and no id of a person', () => {
  const review = reviewPlan(
    plan([
      update('okta_group_memberships.a', members('00gA', ['00uZZ', 'canary@example.com']), members('00gA', [])),
      remove('okta_app_group_assignment.b', { app_id: '0oaAPP', group_id: '00gB', retain_assignment: false }),
      keep('okta_group_memberships.b', members('00gB', ['canary@example.com'])),
    ]),
  );
  const line =
    'People, as far as the plan lists them: 1 group loses an app (1 person is listed in them); 2 people leave a group';
  for (const format of REVIEW_FORMATS) {
    const report = renderReview(review, format).replace(/\s*\n\s*/g, ' ');
    const tells = format === 'json' ? /"leavingGroups": 2/.test(report) : report.includes(line);
    expect([format, tells, report.includes('canary@example.com')]).toEqual([format, true, false]);
  }
  for (const format of ['text', 'markdown'] as const) {
    const report = renderReview(review, format).replace(/\s*\n\s*/g, ' ');
    expect(report.indexOf('People, as far')).toBeLessThan(report.indexOf('members-removed'));
  }
});

test('a plan that lists nobody says nothing of people', () => {
  const review = reviewPlan(plan([update('okta_app_saml.a', app(), app({ status: 'INACTIVE' }))]));
  expect(renderReview(review, 'text')).not.toContain('People, as far');
});
