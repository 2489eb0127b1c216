import { oneIdAttribute } from '../../lib/one-id/attributes';
import { verify } from '../../lib/verify';
import { call, SAML_APP } from '../testing/call';
import { DeclaredOrg, failures, LABEL } from './org';

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

test('everything as declared', async () => {
  const verification = await org.verify();
  expect(failures(verification)).toEqual([]);
  expect(verification).toMatchObject({
    verdict: 'pass',
    okta: 'https://sim.okta.com',
    counts: { fail: 0, note: 0, skipped: 1 },
  });
  const [instance] = verification.instances;
  expect(instance).toMatchObject({
    address: 'okta_app_saml.oneid',
    app: { id: org.appId, name: 'sim_zuoraoneid_1', label: LABEL },
    adminConsole: tab('').replace('#tab-', ''),
  });
  const checked = instance?.lines.filter(({ status }) => status === 'pass').map(({ check }) => check);
  expect(new Set(checked)).toEqual(
    new Set([
      'app',
      'app-active',
      'same-label',
      'feature',
      'undeclared-features',
      'username',
      'mapping',
      'attribute',
      'push-group',
      'assignments',
    ]),
  );
  expect(instance?.lines.filter(({ status }) => status === 'skipped')).toMatchObject([
    { side: 'oneid', title: 'OneID was not asked: ONEID_CLIENT_ID and ONEID_CLIENT_SECRET are not set' },
  ]);
});

test('at most six calls for an app, each of which reads', async () => {
  await org.verify();
  expect(org.sim.requests.byRoute()).toEqual({
    'GET /api/v1/apps': 1,
    'GET /api/v1/apps/{id}/group-push/mappings': 1,
    'GET /api/v1/apps/{id}/groups': 1,
    'GET /api/v1/mappings/{mappingId}': 1,
    'GET /api/v1/meta/schemas/apps/{id}/default': 1,
  });
});

test('phase app: settings are compared, and what is not declared yet is said to be so', async () => {
  const verification = await org.verify({ phase: 'app' });
  expect(verification.verdict).toBe('pass');
  const lines = verification.instances[0]?.lines ?? [];
  expect(lines.filter(({ check, status }) => check === 'feature' && status === 'pass')).toHaveLength(4);
  expect(lines.filter(({ status }) => status === 'skipped').map(({ title }) => title)).toEqual([
    'Attribute mappings: nothing is declared yet: phase `app`, or provisioning was off at the last apply',
    'External names: nothing is declared yet: phase `app`, or provisioning was off at the last apply',
    'Assignments: nothing is declared yet: phase `app`, or provisioning was off at the last apply',
    expect.stringContaining('OneID was not asked'),
  ]);
});

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
            `Terraform works on ${org.appId}: leave that one alone\\. Look at ${other?.id} at https://sim-admin\\.okta\\.com/admin/app/${other?.name}/instance/${other?.id}/#tab-assignments and, only if nobody is assigned`,
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
        /^Provisioning is off altogether\. Do what `oneid-scim handoff` says/,
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
        `Untick Sync Password on the Provisioning tab at ${tab('user-management')}`,
      ],
    ],
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
        /delete it in the Profile Editor and add it again/,
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
        "Somebody unlinked it. The provider stops at a push that is gone: run `terraform state rm 'okta_push_group.sales'`, then `terraform apply`.",
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

test('an app that is deactivated shows no attributes either', async () => {
  admin().deactivateApp(LABEL);
  const failed = failures(await org.verify());
  expect(failed).toMatchObject([
    {
      check: 'app-active',
      declared: 'ACTIVE',
      found: 'INACTIVE',
      action: `Run \`terraform apply\`, which sets it back, or activate it at ${tab('').replace('#tab-', '')}`,
    },
    {
      check: 'attribute',
      title: 'Okta shows no attributes of the app',
      action: 'Activate the app first: an inactive one shows none.',
    },
  ]);
});

describe('an app that is gone', () => {
  test('is one failure, and nothing more is asked', async () => {
    admin().deleteApp(LABEL);
    org.sim.requests.clear();
    const { instances } = await org.verify();
    expect(instances[0]?.lines).toMatchObject([
      { check: 'app', status: 'fail', title: "The app isn't in sim.okta.com", declared: org.appId },
      { check: 'token', status: 'skipped' },
    ]);
    expect(org.sim.requests.count).toBe(2);
  });

  test('or of another org, which is said', async () => {
    await using other = await DeclaredOrg.start({ orgName: 'other' });
    const [declared] = org.declared();
    if (!declared) throw new Error('nothing is declared');
    const [line] = failures(await verify([declared], { okta: other.okta }));
    expect(line?.action).toContain('The state is of sim.okta.com, and other.okta.com was asked: set OKTA_ORG_NAME');
  });
});

test('a push that somebody made beside the declared ones is a note', async () => {
  admin().pushGroup(LABEL, 'Auditors');
  const verification = await org.verify();
  expect(verification).toMatchObject({ verdict: 'pass', counts: { note: 1 } });
  const note = verification.instances[0]?.lines.find(({ status }) => status === 'note');
  expect(note?.title).toBe(`A group that isn't declared is pushed too: ${groupId('Auditors')}`);
  expect(note?.action).toMatch(/existingMappingId: 'gPm/);
});

test('what differs shows what is declared and what was found', async () => {
  admin().changeMapping(LABEL, { locale: { expression: 'user.locale' } });
  expect(failures(await org.verify())[0]).toMatchObject({
    declared: expect.stringContaining('String.replace'),
    found: 'user.locale (PUSH)',
  });
});

test('orgs where the primary email type has another name', async () => {
  await using other = await DeclaredOrg.start({ assumptions: { emailTypeAttribute: 'primaryEmailType' } });
  expect((await other.verify()).verdict).toBe('pass');
  other.sim.admin.changeAttributes(LABEL, { primaryEmailType: { externalName: 'other', externalNamespace: 'x' } });
  expect(failures(await other.verify())).toMatchObject([{ check: 'attribute', subject: 'primaryEmailType' }]);
});
