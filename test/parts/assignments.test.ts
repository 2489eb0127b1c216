import { Group } from '@cdktf/provider-okta/lib/group';
import { OneIdScimProvisioning } from '../../lib';
import { ADDRESS, at, CREATED, REFERENCED, synthesize, synthesizeOneId } from '../support/synthesis';

const IDS = 'local.okta_lookups_group_ids';

describe('the check on groups that have the app and are not declared', () => {
  const checks = (count: number, otherAssignments: 'remove' | 'keep') =>
    synthesizeOneId({
      app: CREATED,
      assignments: Array.from({ length: count }, (_, index) => `Group ${index}`),
      otherAssignments,
    });

  it.each([
    [1, 'remove', true],
    [60, 'remove', true],
    // By 20 a call, it would cost more than it is worth.
    [61, 'remove', false],
    [1, 'keep', false],
  ] as const)('of %i assignments with other assignments to %s is there: %s', (count, others, isThere) => {
    const { check, data } = checks(count, others);
    expect('oneid_other_assignments' in check).toBe(isThere);
    expect('okta_app_group_assignments' in data).toBe(isThere);
  });

  it('compares what Okta has with what is planned, and says what to do', () => {
    const { check, data } = checks(1, 'remove');
    expect(data['okta_app_group_assignments']).toMatchObject({
      oneid_assigned: { id: '${okta_app_saml.oneid_app.id}' },
    });
    const [assertion] = check['oneid_other_assignments']?.assert ?? [];
    expect(assertion?.condition).toContain('okta_app_group_assignments.oneid_assignments.group[*].id');
    expect(assertion?.error_message).toContain("`otherAssignments: 'keep'`");
  });
});

describe('assignments', () => {
  it('are one resource for the app, with each priority written out', () => {
    const synthesized = synthesizeOneId({
      app: CREATED,
      assignments: [
        'OneID Users',
        { group: { id: '00g1' } },
        { group: { name: 'Contractors' }, profile: { locale: 'en-GB' } },
      ],
    });
    expect(at(synthesized, ADDRESS.assignments)).toMatchObject({
      app_id: `\${${ADDRESS.app}.id}`,
      group: [
        { id: `\${${IDS}["OneID Users"]}`, priority: 1, profile: '{}' },
        { id: '00g1', priority: 2, profile: '{}' },
        { id: `\${${IDS}["Contractors"]}`, priority: 3, profile: '{"locale":"en-GB"}' },
      ],
    });
  });

  it('that are not declared are left to Okta', () => {
    expect(synthesizeOneId({ app: CREATED }).resource).not.toHaveProperty('okta_app_group_assignments');
  });

  it('are protected: made anew after a failed read, everybody would be unassigned in between', () => {
    const synthesized = synthesizeOneId({ app: CREATED, assignments: ['OneID Users'] });
    expect(at(synthesized, ADDRESS.assignments).lifecycle).toHaveProperty('prevent_destroy', true);
  });

  it('have profiles as text, also where it looks like an expression or has a token inside', () => {
    const synthesized = synthesize((stack) => {
      const group = new Group(stack, 'group', { name: 'x' });
      new OneIdScimProvisioning(stack, 'oneid', {
        app: CREATED,
        assignments: [
          { group: { id: '00g1' }, profile: { note: '${a} "b" \\' } },
          { group: { id: group.id }, profile: { note: '${a} "b" \\', group: group.name, n: 1 } },
        ],
      });
    });
    expect(at(synthesized, ADDRESS.assignments)['group']).toEqual([
      { id: '00g1', priority: 1, profile: '{"note":"$${a} \\"b\\" \\\\"}' },
      {
        id: '${okta_group.group.id}',
        priority: 2,
        profile: '${jsonencode({ "note" = "$${a} \\"b\\" \\\\", "group" = okta_group.group.name, "n" = 1 })}',
      },
    ]);
  });

  it('beside others are a resource for each group, one after the other, which leaves priority and undeclared profile', () => {
    const synthesized = synthesizeOneId({
      app: CREATED,
      assignments: ['OneID Users', { id: '00g1' }, { group: { name: 'Admins' }, profile: { locale: 'en-GB' } }],
      otherAssignments: 'keep',
    });
    const address = (name: string) => `okta_app_group_assignment.oneid_assign_${name}`;
    expect(synthesized.resource).not.toHaveProperty('okta_app_group_assignments');
    expect(at(synthesized, address('oneid_users'))).toMatchObject({
      group_id: '${local.okta_lookups_group_ids["OneID Users"]}',
      depends_on: [ADDRESS.mapping],
      lifecycle: { prevent_destroy: true, ignore_changes: ['priority', 'profile'] },
    });
    expect(at(synthesized, address('00g1'))).toMatchObject({
      group_id: '00g1',
      depends_on: [ADDRESS.mapping, address('oneid_users')],
    });
    expect(at(synthesized, address('admins'))).toMatchObject({
      profile: '{"locale":"en-GB"}',
      depends_on: [ADDRESS.mapping, address('00g1')],
      lifecycle: { ignore_changes: ['priority'] },
    });
  });

  it('of an app that something else manages are beside others unless those are to be removed', () => {
    const assignments = ['OneID Users'];
    const types = (otherAssignments?: 'remove' | 'keep') =>
      Object.keys(synthesizeOneId({ app: REFERENCED, assignments, otherAssignments }).resource).filter((type) =>
        type.startsWith('okta_app_group'),
      );
    expect(types()).toEqual(['okta_app_group_assignment']);
    expect(types('remove')).toEqual(['okta_app_group_assignments']);
  });
});
