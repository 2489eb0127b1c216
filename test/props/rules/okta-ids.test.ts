import { OneIdScimProvisioning, type OneIdScimProvisioningConfig } from '../../../lib';
import { newStack } from '../../support/synthesis';

const APP = '0oa1b2c3d4e5f6g7h8i9';
const ADMIN_CONSOLE = `https://acme-admin.okta.com/admin/app/acme_zuora_1/instance/${APP}/#tab-general`;

const declare = (config: OneIdScimProvisioningConfig) => () => new OneIdScimProvisioning(newStack(), 'oneid', config);

it.each<[string, OneIdScimProvisioningConfig, string]>([
  [
    'the address of the app in the Admin Console',
    { app: { source: 'adopt', appId: ADMIN_CONSOLE } },
    `\`app.appId\` must be the id of an app alone, here \`${APP}\``,
  ],
  [
    'the id of a group as that of a referenced app',
    { app: { source: 'reference', appId: '00g1' } },
    '`app.appId` must be the id of an app, not of a group',
  ],
  [
    'the id of a push as that of the mapping',
    { app: { source: 'adopt', appId: APP, profileMappingId: 'gPm1' } },
    '`app.profileMappingId` must be the id of a profile mapping, not of a group push mapping',
  ],
  [
    'the id of an app as that of a policy',
    { app: { source: 'adopt', label: 'OneID', authenticationPolicyId: APP } },
    '`app.authenticationPolicyId` must be the id of an authentication policy, not of an app',
  ],
  [
    'the id of an app as that of a pushed group',
    { app: { source: 'adopt', label: 'OneID' }, pushGroups: [{ sourceGroup: { id: APP } }] },
    '`pushGroups[0].sourceGroup.id` must be the id of a group, not of an app',
  ],
  [
    'the id of a person as that of an assigned group',
    { app: { source: 'adopt', label: 'OneID' }, assignments: [{ group: { id: '00u1' } }] },
    '`assignments[0].group.id` must be the id of a group, not of a user',
  ],
  [
    'the id of a mapping as that of a push',
    {
      app: { source: 'adopt', label: 'OneID' },
      pushGroups: [{ sourceGroup: { name: 'A' }, existingMappingId: 'prm1' }],
    },
    '`pushGroups[0].existingMappingId` must be the id of a group push mapping, not of a profile mapping',
  ],
  ...(['pushGroups', 'assignments'] as const).flatMap((prop): [string, OneIdScimProvisioningConfig, string][] => [
    [
      `the id of a push as that of a group in forget.${prop}`,
      { app: { source: 'adopt', label: 'OneID' }, forget: { [prop]: ['Sales', { id: 'gPm1' }] } },
      `\`forget.${prop}[1].id\` must be the id of a group, not of a group push mapping`,
    ],
    [
      `an address in place of the id in forget.${prop}`,
      {
        app: { source: 'adopt', label: 'OneID' },
        forget: { [prop]: [{ id: 'https://x/group/00g1b2c3d4e5f6g7h8i9' }] },
      },
      `\`forget.${prop}[0].id\` must be the id of a group alone, here \`00g1b2c3d4e5f6g7h8i9\``,
    ],
    [
      `the id of a group as a name in forget.${prop}`,
      { app: { source: 'adopt', label: 'OneID' }, forget: { [prop]: ['00g1b2c3d4e5f6g7h8i9'] } },
      `\`forget.${prop}[0]\` must be the name of a group; write \`{ id: ... }\` for its id`,
    ],
  ]),
])('%s is refused', (_, config, message) => {
  expect(declare(config)).toThrow(message);
});

it('an id with a beginning that is not known is left to Okta', () => {
  expect(declare({ app: { source: 'reference', appId: 'abc1' } })).not.toThrow();
});

it('adoption without label and id is refused', () => {
  expect(declare({ app: { source: 'adopt' } })).toThrow('`app.label` is needed with');
});
