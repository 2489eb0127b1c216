import { oneIdAttribute } from '../../lib/one-id/attributes';
import { call, SAML_APP } from '../testing/call';
import { DeclaredOrg, failures, LABEL } from './org';

/** Every kind of deviation, one by one. */

let org: DeclaredOrg;
beforeEach(async () => {
  org = await DeclaredOrg.start();
});
afterEach(() => org.sim.stop());

const admin = () => org.sim.admin;
const groupId = (name: string) =>
  org.sim.state().groups.find((group) => group.name === name && group.type === 'OKTA_GROUP')?.id;
const tab = (name: string) =>
  `https://sim-admin.okta.com/admin/app/sim_zuoraoneid_1/instance/${org.appId}/#tab-${name}`;
const api = (method: string, path: string, body?: unknown) => call(org.sim, method, `/api/v1${path}`, body);
/** What somebody who edits the app by API sends: the whole of it. */
const putApp = (change: object) => api('PUT', `/apps/${org.appId}`, { ...SAML_APP, ...change });

/** One thing is done in Okta, and exactly these lines fail: check, subject, title and what to do. */
type Failure = [check: string, subject: string | null, title: string | RegExp, action: string | RegExp];
const deviations: [
  name: string,
  change: () => unknown,
  failures: () => Failure[],
  declared?: Parameters<DeclaredOrg['verify']>[0],
][] = [
  [
    'the app is renamed',
    () => admin().updateApp(LABEL, { label: 'Renamed' }),
    () => [
      [
        'app',
        null,
        'The app has another label',
        'Somebody renamed it. Run `terraform apply`, which sets it back, or declare the new label.',
      ],
    ],
  ],
  [
    'another app has the same label',
    () => admin().createApp({ label: LABEL }),
    () => {
      const other = org.sim.state().apps.find(({ id }) => id !== org.appId);
      return [
        [
          'same-label',
          other?.id ?? '',
          new RegExp(`^Another app has the same label: ${other?.id}, ACTIVE, made 20`),
          new RegExp(
            `Terraform works on ${org.appId}\\. Look at the Assignments tab of each before anything else, since people may use any of them: https://sim-admin\\.okta\\.com/admin/app/[^/ ]+/instance/${org.appId}/#tab-assignments and https://sim-admin\\.okta\\.com/admin/app/${other?.name}/instance/${other?.id}/#tab-assignments\\. If people use ${other?.id}, it is an app of its own: give it another label\\.$`,
          ),
        ],
      ];
    },
  ],
  ...(
    [
      ['Create Users', 'PUSH_NEW_USERS', 'createUsers'],
      ['Update User Attributes', 'PUSH_PROFILE_UPDATES', 'updateUserAttributes'],
      ['Deactivate Users', 'PUSH_USER_DEACTIVATION', 'deactivateUsers'],
    ] as const
  ).flatMap(([screen, feature, prop]): typeof deviations => [
    [
      `${screen} is unticked`,
      () => admin().setToApp(LABEL, { [prop]: false }),
      () => [
        [
          'feature',
          feature,
          `${screen} is off, and declared on`,
          `Tick ${screen} at Provisioning > To App at ${tab('user-management')}, or declare \`provisioningToApp.${prop}: false\`.`,
        ],
      ],
    ],
    [
      `${screen} is ticked, and declared off`,
      () => {},
      () => [
        [
          'feature',
          feature,
          `${screen} is on, and declared off`,
          `Untick ${screen} at Provisioning > To App at ${tab('user-management')}, or declare \`provisioningToApp.${prop}: true\`.`,
        ],
      ],
      { toApp: { [prop]: false } },
    ],
  ]),
  [
    'Push Groups is unticked',
    () => admin().changeScimConnection(LABEL, { supportedActions: { pushGroups: false } }),
    () => [
      [
        'feature',
        'GROUP_PUSH',
        'Push Groups is off, and declared on',
        `Tick Push Groups at Provisioning > Integration at ${tab('user-management')}, or declare \`supportedActions.pushGroups: false\`.`,
      ],
    ],
  ],
  [
    'Push Groups is ticked, and declared off',
    () => {},
    () => [['feature', 'GROUP_PUSH', 'Push Groups is on, and declared off', /^Untick Push Groups/]],
    { connection: { supportedActions: { pushNewUsers: true, pushProfileUpdates: true, pushGroups: false } } },
  ],
  [
    'provisioning is switched off',
    () => admin().disableProvisioning(LABEL),
    () =>
      ['Create Users', 'Update User Attributes', 'Deactivate Users', 'Push Groups'].map((screen) => [
        'feature',
        expect.any(String) as unknown as string,
        `${screen} is off, and declared on`,
        /^Provisioning is off altogether\. Do what `npx oneid-scim-provisioning handoff` says/,
      ]),
  ],
  [
    'Sync Password is ticked',
    () => admin().setToApp(LABEL, { syncPassword: true }),
    () => [
      [
        'undeclared-features',
        'PUSH_PASSWORD_UPDATES',
        "Sync Password is on, which OneID's page leaves off",
        `Untick Sync Password on the Provisioning tab at ${tab('user-management')}, or declare \`provisioningToApp.syncPassword: true\``,
      ],
    ],
  ],
  [
    'what the page leaves off is declared and off',
    () => {},
    () => [
      [
        'feature',
        'PUSH_PASSWORD_UPDATES',
        'Sync Password is off, and declared on',
        /provisioningToApp.syncPassword: false/,
      ],
      ['feature', 'PROFILE_MASTERING', /^Profile & Lifecycle Sourcing is off/, /Provisioning > To Okta/],
    ],
    { toApp: { syncPassword: true, profileAndLifecycleSourcing: true } },
  ],
  [
    'imports are ticked',
    () => admin().changeScimConnection(LABEL, { supportedActions: { importNewUsers: true } }),
    () => [
      ['undeclared-features', 'IMPORT_NEW_USERS', /^Import New Users is on/, /^Untick Import New Users/],
      ['undeclared-features', 'IMPORT_PROFILE_UPDATES', /^Import Profile Updates is on/, /^Untick/],
    ],
  ],
  [
    'the username template is another',
    () => putApp({ credentials: { userNameTemplate: { template: '${source.login}', type: 'BUILT_IN' } } }),
    () => [
      [
        'username',
        null,
        'Username is filled otherwise: people may get a second account in OneID',
        new RegExp(`^Run \`terraform apply\`.*${tab('sign-on').replace(/[?]/g, '.')}$`),
      ],
    ],
  ],
  [
    'an expression is another',
    () => admin().changeMapping(LABEL, { locale: { expression: 'user.locale' } }),
    () => [
      [
        'mapping',
        'locale',
        'Locale Name is filled by another expression',
        /^Somebody changed it in Okta\. Run `terraform apply`/,
      ],
    ],
  ],
  [
    'a mapping is for creation only',
    () => admin().changeMapping(LABEL, { email: { pushStatus: 'DONT_PUSH' } }),
    () => [
      [
        'mapping',
        'email',
        "Email is filled at creation only: later changes don't arrive",
        /^Somebody changed it in Okta/,
      ],
    ],
  ],
  [
    'a mapping is gone',
    () => admin().changeMapping(LABEL, { givenName: null }),
    () => [
      [
        'mapping',
        'givenName',
        'Given name is not mapped: it stays as it is in OneID, or empty',
        /^Somebody removed it in Okta\. Run `terraform apply`/,
      ],
    ],
  ],
  [
    'an attribute was made by hand, as before SCIM was switched on',
    () => {
      const { expression = '' } = oneIdAttribute('locale') ?? {};
      admin().changeMapping(LABEL, { locale: null });
      admin().changeAttributes(LABEL, { locale: null });
      admin().changeAttributes(LABEL, { locale: {} });
      admin().changeMapping(LABEL, { locale: { expression, pushStatus: 'PUSH' } });
    },
    () => [
      [
        'attribute',
        'locale',
        'locale has no external name: it is never sent',
        /look first who has some.*delete it in the Profile Editor, add it again/,
      ],
    ],
  ],
  [
    'an attribute of Okta has another external name',
    () =>
      admin().changeAttributes(LABEL, {
        email: { externalName: 'emails.value', externalNamespace: 'urn:ietf:params:scim:schemas:core:2.0:User' },
      }),
    () => [['attribute', 'email', 'email is called otherwise in SCIM', /^An attribute that was made before SCIM/]],
  ],
  [
    'a declared attribute has another external name',
    () =>
      admin().changeAttributes(LABEL, {
        costCenter2: { externalName: 'department', externalNamespace: 'urn:acme:User' },
      }),
    () => [
      [
        'attribute',
        'costCenter2',
        'costCenter2 is called otherwise in SCIM',
        /okta_app_user_schema_property\.cost_center is replaced, which loses its values/,
      ],
    ],
  ],
  [
    'a declared attribute is gone, with its mapping',
    () => {
      admin().changeMapping(LABEL, { costCenter2: null });
      admin().changeAttributes(LABEL, { costCenter2: null });
    },
    () => [
      [
        'mapping',
        'costCenter2',
        'costCenter2 is not mapped: it stays as it is in OneID, or empty',
        /^Somebody removed it/,
      ],
      [
        'attribute',
        'costCenter2',
        "costCenter2 isn't an attribute of the app's users",
        /^Somebody deleted it in Okta\. Run `terraform apply`, which makes okta_app_user_schema_property\.cost_center anew\.$/,
      ],
    ],
  ],
  [
    'an attribute of Okta is gone, with its mapping',
    () => {
      admin().changeMapping(LABEL, { locale: null });
      admin().changeAttributes(LABEL, { locale: null });
    },
    () => [
      ['mapping', 'locale', /^Locale Name is not mapped/, /^Somebody removed it/],
      [
        'attribute',
        'locale',
        "locale isn't an attribute of the app's users",
        /^Okta adds it when Provisioning is set to SCIM/,
      ],
    ],
  ],
  [
    'a pushed group is in error',
    () => admin().setPushGroupStatus(LABEL, 'Finance', 'ERROR'),
    () => [
      [
        'push-group',
        'Finance',
        'Finance could not be pushed',
        new RegExp(`^Okta shows why at ${tab('group-push')}\\. .*terraform state rm 'okta_push_group\\.finance'`),
      ],
    ],
  ],
  [
    'a pushed group is not pushed',
    () => admin().setPushGroupStatus(LABEL, 'Sales', 'INACTIVE'),
    () => [
      [
        'push-group',
        'Sales',
        "Sales is not pushed: changes of its members don't arrive",
        /Run `terraform apply`, which sets it back\.$/,
      ],
    ],
  ],
  [
    'a pushed group is unlinked',
    () => admin().unlinkPushedGroup(LABEL, 'Sales'),
    () => [
      [
        'push-group',
        'Sales',
        'Sales is not pushed any more',
        "Somebody unlinked it. The provider stops at a push that is gone: run `terraform state rm 'okta_push_group.sales'`, then `terraform apply`. With Terraform (OpenTofu reads the push all the same) and no access to the state, move its entry from `pushGroups` to `forget.pushGroups` and apply; to push it again, move it back and apply once more.",
      ],
    ],
  ],
  [
    'a group that is not declared is pushed, and in error',
    () => {
      admin().pushGroup(LABEL, 'Auditors');
      admin().setPushGroupStatus(LABEL, 'Auditors', 'ERROR');
    },
    () => [
      ['push-group', groupId('Auditors') ?? '', /^A group that isn't declared could not be pushed/, /^Okta shows why/],
    ],
  ],
  [
    'a group is not assigned',
    () => admin().unassignGroup(LABEL, 'Auditors'),
    () => [
      [
        'assignments',
        'Auditors',
        "Auditors is not assigned: its people don't have the app",
        `Somebody removed it at ${tab('assignments')}. Run \`terraform apply\`, which sets it back.`,
      ],
    ],
  ],
  [
    'a group too many is assigned',
    () => admin().assignGroup(LABEL, 'Sales'),
    () => [
      [
        'assignments',
        groupId('Sales') ?? '',
        /^A group that isn't declared is assigned/,
        /^Declare it in `assignments` if its people are to have the app\. Else run `terraform apply`, which removes it: with Deactivate Users on they lose/,
      ],
    ],
  ],
  [
    'groups are assigned in another order',
    () => admin().assignGroup(LABEL, 'Auditors', { priority: 0 }),
    () => [['assignments', null, 'Groups are assigned in another order', /Run `terraform apply`/]],
  ],
];

test.each(deviations)('%s', async (...[, change, expected, declared]) => {
  await change();
  const verification = await org.verify(declared);
  expect(verification.verdict).toBe('fail');
  const failed = failures(verification);
  expect(failed.map(({ check, subject, title, action }) => [check, subject, title, action])).toEqual(
    expected().map(([check, subject, title, action]) => [
      check,
      subject,
      typeof title === 'string' ? title : expect.stringMatching(title),
      typeof action === 'string' ? action : expect.stringMatching(action),
    ]),
  );
});

test('where other assignments are kept, one more and another order are no deviation, and one that is gone is', async () => {
  admin().assignGroup(LABEL, 'Sales', { priority: 0 });
  admin().assignGroup(LABEL, 'Auditors', { priority: 0 });
  const kept = await org.verify({ keepsOtherAssignments: true });
  expect(failures(kept)).toEqual([]);
  expect(kept.instances.flatMap(({ lines }) => lines)).toContainEqual(
    expect.objectContaining({ check: 'assignments', status: 'note', subject: groupId('Sales') }),
  );
  admin().unassignGroup(LABEL, 'Auditors');
  expect(failures(await org.verify({ keepsOtherAssignments: true }))).toEqual([
    expect.objectContaining({ check: 'assignments', subject: 'Auditors' }),
  ]);
});

test('what the page leaves off is no deviation where it is on and declared', async () => {
  admin().setToApp(LABEL, { syncPassword: true });
  admin().changeScimConnection(LABEL, { supportedActions: { importNewUsers: true } });
  const actions = { pushNewUsers: true, pushProfileUpdates: true, pushGroups: true };
  const verification = await org.verify({
    toApp: { syncPassword: true },
    connection: { supportedActions: { ...actions, importNewUsersAndProfileUpdates: true } },
  });
  expect(failures(verification)).toEqual([]);
});
