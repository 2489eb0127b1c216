import { OneIdScimProvisioning, type OneIdScimProvisioningProps } from '../../lib';
import { ADDRESS, ADOPTED, CREATED, newStack, only, synthesizeOneId } from '../support/synthesis';

type PushGroups = OneIdScimProvisioningProps['pushGroups'];

function pushed(...pushGroups: NonNullable<PushGroups>) {
  return only(synthesizeOneId({ app: CREATED, pushGroups }).resource['okta_push_group']);
}

const IDS = 'local.okta_lookups_group_ids';

describe('a pushed group', () => {
  it('by name has the same name on both sides, is active, and keeps its group in OneID when it is removed', () => {
    const { lifecycle, depends_on, ...group } = pushed('Finance');
    expect(group).toEqual({
      app_id: `\${${ADDRESS.app}.id}`,
      source_group_id: `\${${IDS}["Finance"]}`,
      target_group_name: 'Finance',
      status: 'ACTIVE',
      delete_target_group_on_destroy: false,
    });
  });

  it('by id leaves the name to the provider, which takes that of the source group', () => {
    const { lifecycle, depends_on, ...group } = pushed({ sourceGroup: { id: '00g1' } });
    expect(group).toEqual({
      app_id: `\${${ADDRESS.app}.id}`,
      source_group_id: '00g1',
      status: 'ACTIVE',
      delete_target_group_on_destroy: false,
    });
  });

  it('may go to a group of another name', () => {
    const group = pushed({ sourceGroup: { name: 'Finance' }, targetGroup: { name: 'Revenue Operations' } });
    expect(group).toMatchObject({ target_group_name: 'Revenue Operations' });
    expect(group).not.toHaveProperty('target_group_id');
  });

  it('may go to a group that OneID has', () => {
    const group = pushed({ sourceGroup: { name: 'Finance' }, targetGroup: { id: '00g9' } });
    expect(group).toMatchObject({ target_group_id: '00g9' });
    expect(group).not.toHaveProperty('target_group_name');
  });

  it('may rest, and may take its group in OneID with it', () => {
    expect(
      pushed({ sourceGroup: { name: 'Finance' }, status: 'INACTIVE', deleteTargetGroupOnDestroy: true }),
    ).toMatchObject({ status: 'INACTIVE', delete_target_group_on_destroy: true });
  });

  it.each<NonNullable<PushGroups>[number]>([
    { sourceGroup: { name: 'Finance' }, existingMappingId: 'gPm1' },
    { sourceGroup: { name: 'Finance' }, existingMappingId: 'gPm1', targetGroup: { name: 'Finance' } },
    { sourceGroup: { id: '00g1' }, existingMappingId: 'gPm1', targetGroup: { id: '00g9' } },
  ])('that was set up by hand has no target, which would replace it: %j', (entry) => {
    for (const app of [CREATED, ADOPTED]) {
      const group = only(synthesizeOneId({ app, pushGroups: [entry] }).resource['okta_push_group']);
      expect(group).not.toHaveProperty('target_group_name');
      expect(group).not.toHaveProperty('target_group_id');
      expect(group).toMatchObject({ delete_target_group_on_destroy: false });
    }
  });

  it('is not protected, so that a team can take it away', () => {
    expect(pushed('Finance').lifecycle).not.toHaveProperty('prevent_destroy');
  });
});

it('pushed groups are told in the order of the props', () => {
  const oneId = new OneIdScimProvisioning(newStack(), 'oneid', {
    app: CREATED,
    pushGroups: ['Revenue', { sourceGroup: { id: '00g1' } }, 'Finance'],
  });
  expect(oneId.pushGroups.map(({ node }) => node.id)).toEqual(['push-revenue', 'push-00g1', 'push-finance']);
});
