import { OneIdScimProvisioning, type OneIdScimProvisioningProps, warningsOf as warningsBelow } from '../../lib';
import { CREATED, newStack, ZOOM } from '../support/synthesis';

describe('warnings at synthesis', () => {
  function warningsOf(props: OneIdScimProvisioningProps): string[] {
    return warningsBelow(new OneIdScimProvisioning(newStack(), 'oneid', props));
  }

  it('name the groups that are both pushed and assigned', () => {
    const pushGroups = ['Finance', { sourceGroup: { id: '00g1' } }, 'Revenue'];
    const assignments = [{ group: { name: 'Revenue' } }, 'OneID Users', { group: { id: '00g1' } }];
    expect(warningsOf({ app: CREATED, pushGroups, assignments })).toEqual([
      "Pushed and assigned: Revenue, 00g1. Okta doesn't support using one group for both: members may be missing in OneID's group. Use different groups, or name these in `pushedAndAssigned` if it is meant.",
    ]);
  });

  it('leave out the groups that are named as meant', () => {
    const groups = ['Revenue', { id: '00g1' }, { name: 'Staff', type: 'APP_GROUP' as const }];
    const both = { app: CREATED, pushGroups: groups, assignments: groups };
    expect(warningsOf({ ...both, pushedAndAssigned: groups })).toEqual([]);
    expect(warningsOf({ ...both, pushedAndAssigned: ['Revenue', { id: '00g1' }] })).toEqual([
      expect.stringContaining('Pushed and assigned: Staff (APP_GROUP). '),
    ]);
  });

  it('tell of the consent that the connection of a catalog app needs', () => {
    expect(warningsOf(ZOOM)).toEqual([
      "Zoom needs a person's consent in the Admin Console before its connection can be activated: the first apply stops there, the next goes on.",
    ]);
    const app = { ...CREATED, catalogKey: 'okta_org2org', settings: { baseUrl: 'https://hub.okta.com' } };
    expect(warningsOf({ ...ZOOM, app })).toEqual([]);
  });

  it('are none where nothing is at risk', () => {
    expect(warningsOf({ app: CREATED, pushGroups: ['Finance'], assignments: ['OneID Users'] })).toEqual([]);
  });
});
