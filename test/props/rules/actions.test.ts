import { APP, construct, problems } from '../construct';

describe('supported actions', () => {
  const CREATE = '`provisioningToApp.createUsers` must be false without `supportedActions.pushNewUsers`, got: true';
  const UPDATE =
    '`provisioningToApp.updateUserAttributes` must be false without `supportedActions.pushProfileUpdates`, got: true';
  const DEACTIVATE =
    '`provisioningToApp.deactivateUsers` must be false without `supportedActions.pushNewUsers` or `supportedActions.pushProfileUpdates`, got: true';

  it.each<[string, object, string[]]>([
    ['Create Users needs Push New Users', { supportedActions: { pushNewUsers: false } }, [CREATE]],
    [
      'Update User Attributes needs Push Profile Updates',
      { supportedActions: { pushProfileUpdates: false } },
      [UPDATE],
    ],
    [
      'Deactivate Users needs either',
      {
        supportedActions: { pushNewUsers: false, pushProfileUpdates: false },
        provisioningToApp: { createUsers: false, updateUserAttributes: false },
      },
      [DEACTIVATE],
    ],
    [
      'each feature is told',
      { supportedActions: { pushNewUsers: false, pushProfileUpdates: false } },
      [CREATE, UPDATE, DEACTIVATE],
    ],
    [
      'a push group needs Push Groups',
      { supportedActions: { pushGroups: false }, pushGroups: ['Finance'] },
      ['`pushGroups` must be empty without `supportedActions.pushGroups`, got: 1 group'],
    ],
    [
      'several push groups are counted',
      { supportedActions: { pushGroups: false }, pushGroups: ['Finance', { sourceGroup: { id: '00g1' } }] },
      ['`pushGroups` must be empty without `supportedActions.pushGroups`, got: 2 groups'],
    ],
  ])('%s', (_, props, expected) => {
    expect(() => construct({ app: APP, ...props })).toThrow(problems(...expected));
  });

  it.each<[string, object]>([
    [
      'features and actions off together',
      {
        supportedActions: { pushNewUsers: false, pushProfileUpdates: false },
        provisioningToApp: { createUsers: false, updateUserAttributes: false, deactivateUsers: false },
      },
    ],
    [
      'Deactivate Users with Push Profile Updates alone',
      { supportedActions: { pushNewUsers: false }, provisioningToApp: { createUsers: false } },
    ],
    [
      'Deactivate Users with Push New Users alone',
      { supportedActions: { pushProfileUpdates: false }, provisioningToApp: { updateUserAttributes: false } },
    ],
    ['actions without features', { provisioningToApp: { createUsers: false, deactivateUsers: false } }],
  ])('may be: %s', (_, props) => {
    expect(() => construct({ app: APP, ...props })).not.toThrow();
  });
});
