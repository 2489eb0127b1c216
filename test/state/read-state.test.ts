import { NothingByHand, readState, StateError } from '../../lib/state';
import { APP, FIXTURES, fixture, instance, records, resource, shown, whole } from './states';

describe('states that the real provider made', () => {
  test.each(FIXTURES)('%s: every instance, wherever it is', (name) => {
    expect(readState(fixture(name)).map(({ app }) => [app.address, app.label])).toEqual([
      ['data.okta_app_saml.reference_app', 'OneID of another stack'],
      ['module.emea.okta_app_saml.oneid_app', 'Zuora OneID EMEA'],
      ['okta_app_saml.oneid_app', 'Zuora OneID'],
    ]);
  });

  test('a state, its file and a plan made from it tell the same', () => {
    expect(readState(fixture('provisioned-file'))).toEqual(readState(fixture('provisioned')));
    expect(readState(fixture('plan'))).toEqual(readState(fixture('provisioned')));
  });

  test('an app in phase `app`', () => {
    expect(instance('phase-app')).toMatchObject({
      app: { name: 'sim_zuoraoneid_1', status: 'ACTIVE', features: [], userNameTemplate: '${source.email}' },
      connection: { clientId: null, clientSecretLocation: 'vault: kv/okta/oneid' },
      toApp: { createUsers: true, updateUserAttributes: true, deactivateUsers: true },
      mapping: undefined,
      attributes: [],
      pushGroups: [],
      assignments: undefined,
    });
  });

  test('an app with mapping, attributes, groups by name, and assignments in their order', () => {
    const { app, mapping, attributes, pushGroups, assignments } = instance('provisioned');
    expect(app.features).toContain('PUSH_NEW_USERS');
    expect(mapping?.properties).toContainEqual({ variable: 'email', expression: 'user.email', pushStatus: 'PUSH' });
    expect(attributes.map(({ variable, externalName }) => [variable, externalName])).toEqual([
      ['costCenter', 'costCenter'],
    ]);
    expect(pushGroups.map(({ source, status, targetGroupName }) => [source.name, status, targetGroupName])).toEqual([
      ['Finance', 'ACTIVE', 'Finance'],
      ['Sales', 'ACTIVE', 'Sales'],
    ]);
    expect(assignments?.map(({ name }) => name)).toEqual(['OneID Users', 'Finance']);
  });

  test('a referenced app tells its addresses among its links', () => {
    expect(instance('provisioned', 'OneID of another stack').app).toMatchObject({
      embedUrl: expect.stringMatching(/^https:\/\/sim\.okta\.com\/home\/sim_oneidofanotherstack_1\/0oa/),
      metadataUrl: expect.stringMatching(/^https:\/\/sim\.okta\.com\/api\/v1\/apps\/0oa\w+\/sso\/saml\/metadata$/),
    });
  });
});

describe('what belongs to an app', () => {
  test('only its own mapping, attributes, groups and assignments', () => {
    const [found] = readState(
      whole(
        resource('okta_profile_mapping.other', { id: 'prm', target_id: '0oaOTHER', mappings: [] }),
        resource('okta_app_user_schema_property.other', { app_id: '0oaOTHER', index: 'x' }),
        resource('okta_push_group.other', { id: 'gPm', app_id: '0oaOTHER', source_group_id: '00g' }),
        resource('okta_app_group_assignments.other', { app_id: '0oaOTHER', group: [] }),
      ),
    );
    expect(found).toMatchObject({ mapping: undefined, attributes: [], pushGroups: [], assignments: undefined });
  });

  test('assignments follow their priority, and a group that no part of the state names has only its id', () => {
    const group = [
      { id: '00gB', priority: 2 },
      { id: '00gA', priority: 1 },
    ];
    const [found] = readState(
      whole(
        resource('okta_app_group_assignments.a', { app_id: '0oaAPP', group }),
        resource('okta_group.b', { id: '00gB', name: 'Sales' }),
      ),
    );
    expect(found?.assignments).toEqual([
      { id: '00gA', name: undefined },
      { id: '00gB', name: 'Sales' },
    ]);
  });

  test('assignments that are resources of their own follow their priority, beside others', () => {
    const single = (name: string, group_id: string, priority: number) =>
      resource(`okta_app_group_assignment.${name}`, { app_id: '0oaAPP', group_id, priority });
    const [found] = readState(whole(single('b', '00gB', 4), single('a', '00gA', 2)));
    expect(found?.assignments?.map(({ id }) => id)).toEqual(['00gA', '00gB']);
    expect(found?.keepsOtherAssignments).toBe(true);
  });

  test('an empty list of assignments is one', () => {
    const [found] = readState(whole(resource('okta_app_group_assignments.a', { app_id: '0oaAPP', group: [] })));
    expect(found?.assignments).toEqual([]);
  });

  test('a managed app is preferred to a data source of the same app', () => {
    const [found] = readState(whole(resource('data.okta_app_saml.same', { ...APP, label: 'read' })));
    expect(found?.app.address).toBe('okta_app_saml.oneid');
  });

  test('what was deposed is left aside', () => {
    const old = { ...resource('okta_app_saml.oneid', { ...APP, label: 'old' }), deposed_key: 'abcd1234' };
    expect(readState(shown([old, resource('okta_app_saml.oneid', APP), ...records()]))[0]?.app.label).toBe('OneID');
  });

  test('in a state file too, and instances of count and for_each have their own address', () => {
    const file = (instances: object[]) =>
      JSON.stringify({
        version: 4,
        terraform_version: '1.11.4',
        resources: [
          { module: 'module.a["x"]', mode: 'managed', type: 'okta_app_saml', name: 'oneid', instances },
          ...records().map(({ type, values }, index) => ({
            mode: 'managed',
            type,
            name: `r${index}`,
            instances: [{ attributes: { output: { value: values['output'], type: 'any' } } }],
          })),
        ],
      });
    const instances = [
      { deposed: 'abcd1234', attributes: { ...APP, label: 'old' } },
      { index_key: 'one', attributes: APP },
    ];
    expect(readState(file(instances))[0]?.app).toMatchObject({
      address: 'module.a["x"].okta_app_saml.oneid["one"]',
      label: 'OneID',
    });
    expect(readState(file([{ index_key: 0, attributes: APP }]))[0]?.app.address).toBe(
      'module.a["x"].okta_app_saml.oneid[0]',
    );
  });
});

describe('one line why', () => {
  const app = resource('okta_app_saml.oneid', APP);
  const [connection, toApp] = records();
  test.each<[string, string, RegExp]>([
    ['nothing', ' ', /^empty: expected/],
    ['not JSON', '{"version": 4, "resources": [', /^not JSON, or cut off$|^not JSON, or cut off at character \d+$/],
    ['a list', '[]', /^not a Terraform state: expected an object/],
    ['a binary plan', 'PK\u0003\u0004', /^a binary plan file: pass the output of `terraform show -json PLANFILE`$/],
    ["another program's JSON", '{"name":"x","version":"1.0.0"}', /^not a Terraform state: it has neither/],
    ['a log', '{"@level":"info","@message":"x"}', /^a log of Terraform, not a state/],
    ['schemas', '{"format_version":"1.0","provider_schemas":{}}', /^neither a state nor a plan/],
    [
      'an encrypted state',
      '{"encrypted_data":"x","meta":{}}',
      /^an encrypted state: pass the output of `tofu show -json`$/,
    ],
    [
      'a later format',
      '{"format_version":"2.0","values":{}}',
      /^its `format_version` 2\.0 isn't known: this command reads 1\.x$/,
    ],
    [
      'an older file',
      '{"version":3,"terraform_version":"0.11.0","modules":[]}',
      /^state files of version 3 aren't known/,
    ],
    [
      'a later file',
      '{"version":5,"terraform_version":"3.0.0","resources":[]}',
      /^state files of version 5 aren't known/,
    ],
    [
      'an empty state',
      '{"format_version":"1.0"}',
      /^nothing is in this state: .* or apply the stack first, with phase "app"/,
    ],
    ['an empty file', '{"version":4,"terraform_version":"1.11.4","resources":[]}', /^nothing is in this state/],
    [
      'a plan of a first apply',
      '{"format_version":"1.2","planned_values":{"root_module":{}}}',
      /^nothing is in this state/,
    ],
    ['a state of something else', shown([app]), /^it has no record of a OneIdScimProvisioning: apply the stack first/],
    [
      'a record without its app',
      shown([...records()]),
      /^terraform_data\.connection: its app 0oaAPP isn't in the state/,
    ],
    [
      'one record of two',
      shown([app, connection as object]),
      /^terraform_data\.connection: the state lacks the To App record/,
    ],
    [
      'the other of two',
      shown([app, toApp as object]),
      /^terraform_data\.to_app: the state lacks the connection record/,
    ],
    [
      'a record of a later release',
      shown([app, ...records({ version: 2 })]),
      /^terraform_data\.connection: a record of another version than 1: use the `oneid-scim` of the release/,
    ],
    [
      'a record that is not whole',
      shown([app, ...records({ baseUrl: 7 })]),
      /^terraform_data\.connection: baseUrl: expected string$/,
    ],
    [
      'two records of one kind',
      whole(resource('terraform_data.again', records()[0]?.values ?? {})),
      /^terraform_data\.connection and terraform_data\.again are records of the same app: one of them has to go$/,
    ],
    [
      'an app without a link',
      shown([resource('okta_app_saml.oneid', { ...APP, embed_url: '' }), ...records()]),
      /^okta_app_saml\.oneid: the app's embed link is missing/,
    ],
    [
      'a link that is none',
      shown([resource('okta_app_saml.oneid', { ...APP, embed_url: 'javascript:alert(1)' }), ...records()]),
      /^okta_app_saml\.oneid: the app's embed link is missing/,
    ],
    [
      'an attribute of another type',
      shown([resource('okta_app_saml.oneid', { ...APP, label: {} }), ...records()]),
      /^okta_app_saml\.oneid: label: expected string$/,
    ],
    [
      'a module that is none',
      '{"format_version":"1.0","values":{"root_module":{"resources":{}}}}',
      /^root_module: resources: expected/,
    ],
    [
      'a resource without an address',
      shown([{ type: 'okta_group', mode: 'managed', values: {} }]),
      /^resources\[0\]: address: expected string$/,
    ],
  ])('%s', (_name, text, message) => {
    expect(() => readState(text)).toThrow(StateError);
    expect(() => readState(text)).toThrow(message);
    try {
      readState(text);
    } catch (error) {
      expect((error as Error).message).not.toContain('\n');
    }
  });

  test("where Okta's API writes all of it there is nothing to do by hand, and it says so", () => {
    const api = shown([app, resource('okta_app_connection.hub', { id: '0oaAPP', profile: { token: 'x' } })]);
    expect(() => readState(api)).toThrow(NothingByHand);
    expect(() => readState(api)).toThrow(
      "okta_app_connection.hub: Okta's API writes this provisioning, so there is nothing to do by hand",
    );
  });

  test('beside it, an instance that a person sets up is found', () => {
    expect(readState(whole(resource('okta_app_connection.hub', { id: '0oaHUB' })))).toHaveLength(1);
  });
});

test('an instance in the form of Terraform before 0.12 is stepped over', () => {
  const file = (resources: unknown[]) => JSON.stringify({ version: 4, terraform_version: '1.11.4', resources });
  const old = {
    mode: 'managed',
    type: 'okta_group',
    name: 'old',
    instances: [{ schema_version: 0, attributes_flat: { id: '00g1' } }],
  };
  // Without a record it is still no state of this library's, which is what is said, and not that it can't be read.
  expect(() => readState(file([old]))).toThrow(/^nothing is in this state/);
});
