import { Group } from '@cdktf/provider-okta/lib/group';
import { OneIdScimProvisioning } from '../../lib';
import { ADDRESS, at, CREATED, synthesize, synthesizeOneId } from '../synthesis';

const IDS = 'local.okta-lookups_group-ids_44125417';

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
});
