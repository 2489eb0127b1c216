import { readFileSync } from 'node:fs';
import path from 'node:path';
import { Group } from '@cdktf/provider-okta/lib/group';
import { OktaProvider } from '@cdktf/provider-okta/lib/provider';
import {
  AnnotationMetadataEntryType,
  type App,
  TerraformOutput,
  TerraformStack,
  TerraformVariable,
  Testing,
} from 'cdktf';
import { Construct } from 'constructs';
import { OneIdScimProvisioning, type OneIdScimProvisioningProps } from '../lib';
import {
  ADDRESS,
  ADOPTED,
  addressesOf,
  at,
  CREATED,
  changes,
  json,
  newStack,
  REFERENCED,
  synthesize,
  synthesizeOneId,
  type TerraformJson,
} from './synthesis';

const ZOOM = {
  app: { ...CREATED, catalogKey: 'zoomus', settings: { subDomain: 'acme' } },
  connection: { managedBy: 'okta-api', authScheme: 'OAUTH2' },
} as const;

const EVERYTHING = {
  attributeSchema: 'declared' as const,
  pushGroups: ['Finance', 'Revenue'],
  assignments: ['OneID Users', 'Contractors'],
};

/** Addresses of everything that Terraform names. */
function addresses({ resource, data, locals, check }: TerraformJson): string[] {
  const blocks = (kinds: TerraformJson['data'], prefix: string) =>
    Object.entries(kinds).flatMap(([type, names]) => Object.keys(names).map((name) => `${prefix}${type}.${name}`));
  return [
    ...blocks(resource, ''),
    ...blocks(data, 'data.'),
    ...Object.keys(locals).map((name) => `local.${name}`),
    ...Object.keys(check).map((name) => `check.${name}`),
  ].sort();
}

describe('minimal props', () => {
  it('give the OneID page with nothing changed', () => {
    expect(addresses(synthesizeOneId({ app: CREATED }))).toEqual([
      'check.oneid_provisioning_CFCAD542',
      'data.okta_apps.oneid_apps-with-label_EF35E07B',
      'data.okta_user_type.okta-lookups_user-type_F1204FA2',
      'local.oneid_gate_admin-console_AD3B8190',
      'local.oneid_gate_off_37C9561D',
      'local.oneid_gate_on_970D6377',
      'okta_app_saml.oneid_app_3EF82C8A',
      'okta_profile_mapping.oneid_profile-mapping_3C35A199',
      'terraform_data.oneid_connection-record_9C753F79',
      'terraform_data.oneid_provisioning-record_2E5EC756',
    ]);
  });

  it('give this tree', () => {
    const stack = newStack();
    new OneIdScimProvisioning(stack, 'oneid', { app: CREATED });
    expect(tree(stack)).toBe(
      `
      stack (TerraformStack)
      ├── okta (OktaProvider)
      ├── oneid (OneIdScimProvisioning)
          ├── app (AppSaml)
          ├── connection-record (DeclaredRecord)
          ├── provisioning-record (DeclaredRecord)
          ├── gate (ProvisioningGate)
              ├── admin-console (TerraformLocal)
              ├── off (TerraformLocal)
              └── on (TerraformLocal)
          ├── apps-with-label (DataOktaApps)
          ├── provisioning (CheckBlock)
          └── profile-mapping (ProfileMapping)
      └── okta-lookups (OktaLookups)
          └── user-type (DataOktaUserType)
      `
        .trim()
        .replaceAll('\n      ', '\n'),
    );
  });
});

describe('maximal props', () => {
  const stack = newStack();
  const eu = new OktaProvider(stack, 'eu', { alias: 'eu' });
  const contractors = new Group(stack, 'contractors', { name: 'Contractors', provider: eu });
  const clientId = new TerraformVariable(stack, 'client_id', { type: 'string' });
  const props: Required<OneIdScimProvisioningProps> = {
    app: {
      source: 'adopt',
      appId: '0oa1',
      profileMappingId: 'prm1',
      label: 'Zuora OneID',
      catalogKey: 'scim2headerauth',
      settings: { audienceUri: 'https://one.zuora.com/saml/metadata' },
      authenticationPolicyId: 'rst1',
      adminNote: 'Managed by Terraform',
      hideFromUsers: true,
    },
    phase: 'provisioning',
    connection: {
      managedBy: 'admin-console',
      baseUrl: 'https://one.zuora.com/scim/v2',
      uniqueIdentifierField: 'userName',
      authenticationMode: 'OAuth 2',
      accessTokenEndpointUri: 'https://one.zuora.com/oauth2/token',
      authorizationEndpointUri: 'https://one.zuora.com/oauth2/authorize',
      clientId: clientId.stringValue,
      clientSecretLocation: 'vault: kv/okta/oneid',
    },
    supportedActions: { pushNewUsers: true, pushProfileUpdates: true, pushGroups: true },
    provisioningToApp: { createUsers: true, updateUserAttributes: true, deactivateUsers: true },
    applicationUsername: { expression: 'user.employeeNumber' },
    attributes: { locale: '"en-GB"', costCenter: { expression: 'user.costCenter', title: 'Cost center' } },
    attributeSchema: 'declared',
    pushGroups: [
      'Finance',
      { sourceGroup: { id: contractors.id }, targetGroup: { id: '00g9' }, status: 'INACTIVE' },
      { sourceGroup: { name: 'Revenue' }, existingMappingId: 'gPm1', deleteTargetGroupOnDestroy: true },
    ],
    assignments: ['OneID Users', { group: { name: 'Admins' }, profile: { locale: 'en-US' } }],
    whenProvisioningIsOff: 'stop',
    protect: true,
    provider: eu,
  };
  const oneId = new OneIdScimProvisioning(stack, 'oneid', props);
  const synthesized = json(stack);

  it('give this tree', () => {
    expect(tree(oneId)).toBe(
      `
      oneid (OneIdScimProvisioning)
      ├── app (AppSaml)
      ├── import-app (ImportBlock)
      ├── connection-record (DeclaredRecord)
      ├── provisioning-record (DeclaredRecord)
      ├── gate (ProvisioningGate)
          ├── admin-console (TerraformLocal)
          ├── off (TerraformLocal)
          └── on (TerraformLocal)
      ├── apps-with-label (DataOktaApps)
      ├── provisioning (CheckBlock)
      ├── attribute-costCenter (AppUserSchemaProperty)
      ├── attribute-email (AppUserSchemaProperty)
      ├── attribute-emailType (AppUserSchemaProperty)
      ├── attribute-locale (AppUserSchemaProperty)
      ├── attribute-preferredLanguage (AppUserSchemaProperty)
      ├── profile-mapping (ProfileMapping)
      ├── import-profile-mapping (ImportBlock)
      ├── push-group-Finance (PushGroup)
      ├── push-group-Revenue (PushGroup)
      ├── import-push-group-Revenue (ImportBlock)
      ├── push-group-okta_group-contractors-id-9d3da907 (PushGroup)
      ├── assignments (AppGroupAssignments)
      └── import-assignments (ImportBlock)
      `
        .trim()
        .replaceAll('\n      ', '\n'),
    );
  });

  it('go through the given provider everywhere', () => {
    const blocks = [...Object.entries(synthesized.resource), ...Object.entries(synthesized.data)].flatMap(
      ([type, names]) => (type === 'terraform_data' ? [] : Object.values(names)),
    );
    expect(blocks.length).toBeGreaterThan(10);
    expect(new Set(blocks.map(({ provider }) => provider))).toEqual(new Set(['okta.eu']));
    expect(new Set(synthesized.import.map(({ provider }) => provider))).toEqual(new Set(['okta.eu']));
  });

  it('give every L1 that was made, so that a team can override anything', () => {
    expect(oneId.app.node.id).toBe('app');
    expect(oneId.connectionRecord?.fields.clientSecretLocation).toBe('vault: kv/okta/oneid');
    expect(oneId.provisioningRecord?.fields.createUsers).toBe(true);
    expect(oneId.check?.node.id).toBe('provisioning');
    expect([...oneId.attributeProperties.keys()]).toEqual([
      'costCenter',
      'email',
      'emailType',
      'locale',
      'preferredLanguage',
    ]);
    expect(oneId.profileMapping?.node.id).toBe('profile-mapping');
    expect(oneId.pushGroups).toHaveLength(3);
    expect(oneId.groupAssignments?.node.id).toBe('assignments');
    expect([oneId.connection, oneId.features]).toEqual([undefined, undefined]);
  });
});

describe('order', () => {
  const predecessors = (synthesized: TerraformJson, address: string) => [
    ...(at(synthesized, address).depends_on ?? []),
  ];

  it.each([
    ['created', CREATED, ADDRESS.app],
    ['adopted', ADOPTED, ADDRESS.app],
    ['referenced', REFERENCED, `data.${ADDRESS.app}`],
  ])('of an app that is %s: declared attributes, mapping, pushed groups, assignments', (_, app, appAddress) => {
    const synthesized = synthesizeOneId({ app, ...EVERYTHING });
    const attributes = addressesOf(synthesized, 'okta_app_user_schema_property');
    const groups = addressesOf(synthesized, 'okta_push_group');
    expect(attributes).toHaveLength(4);
    expect(groups).toHaveLength(2);
    for (const address of attributes) {
      expect(at(synthesized, address)['app_id']).toBe(`\${${appAddress}.id}`);
      expect(predecessors(synthesized, address)).toEqual([]);
    }
    expect(predecessors(synthesized, ADDRESS.mapping).sort()).toEqual(attributes.sort());
    for (const address of groups) {
      expect(predecessors(synthesized, address).sort()).toEqual([...attributes, ADDRESS.mapping].sort());
    }
    expect(predecessors(synthesized, ADDRESS.assignments).sort()).toEqual(
      [...attributes, ADDRESS.mapping, ...groups].sort(),
    );
  });

  it('without declared attributes begins with the mapping', () => {
    const synthesized = synthesizeOneId({ app: CREATED, assignments: ['OneID Users'] });
    expect(predecessors(synthesized, ADDRESS.mapping)).toEqual([]);
    expect(predecessors(synthesized, ADDRESS.assignments)).toEqual([ADDRESS.mapping]);
  });

  it("where Okta's API writes the connection: connection, features, and all else after them, without a gate", () => {
    const attributes = { email: 'user.email', costCenter: { expression: 'user.costCenter' } };
    const synthesized = synthesizeOneId({ ...ZOOM, ...EVERYTHING, attributes });
    const [declared] = addressesOf(synthesized, 'okta_app_user_schema_property') as [string];
    const groups = addressesOf(synthesized, 'okta_push_group');
    expect(predecessors(synthesized, ADDRESS.connection)).toEqual([]);
    expect(predecessors(synthesized, ADDRESS.features)).toEqual([ADDRESS.connection]);
    expect(predecessors(synthesized, declared)).toEqual([ADDRESS.features]);
    expect(predecessors(synthesized, ADDRESS.mapping)).toEqual([ADDRESS.features, declared]);
    for (const address of groups) {
      expect(predecessors(synthesized, address)).toEqual([ADDRESS.features, declared, ADDRESS.mapping]);
    }
    expect(predecessors(synthesized, ADDRESS.assignments)).toEqual([
      ADDRESS.features,
      declared,
      ADDRESS.mapping,
      ...groups,
    ]);
    expect(JSON.stringify(synthesized.resource)).not.toContain('precondition');
  });

  it("where Okta's API writes the connection and nothing is mapped: groups after the features", () => {
    const synthesized = synthesizeOneId({ ...ZOOM, pushGroups: ['Finance'], assignments: ['OneID Users'] });
    const [group] = addressesOf(synthesized, 'okta_push_group') as [string];
    expect(predecessors(synthesized, group)).toEqual([ADDRESS.features]);
    expect(predecessors(synthesized, ADDRESS.assignments)).toEqual([ADDRESS.features, group]);
  });
});

describe('protection', () => {
  const protectedIn = (props: OneIdScimProvisioningProps) => {
    const synthesized = synthesizeOneId(props);
    return addresses(synthesized).filter((address) => {
      const isResource = /^(okta_|terraform_data)/.test(address);
      return isResource && at(synthesized, address).lifecycle?.prevent_destroy !== undefined;
    });
  };

  it('keeps app, mapping, declared attributes and assignments from being destroyed', () => {
    const kept = protectedIn({ app: CREATED, ...EVERYTHING });
    expect(kept.map((address) => address.split('.')[0])).toEqual([
      'okta_app_group_assignments',
      'okta_app_saml',
      'okta_app_user_schema_property',
      'okta_app_user_schema_property',
      'okta_app_user_schema_property',
      'okta_app_user_schema_property',
      'okta_profile_mapping',
    ]);
  });

  it('is nowhere when it is off', () => {
    expect(protectedIn({ app: CREATED, ...EVERYTHING, protect: false })).toEqual([]);
  });
});

describe('attributes of the construct', () => {
  /** Outputs of a stack that asks an instance for what it tells of the app. */
  function outputsOf(app: OneIdScimProvisioningProps['app']): Record<string, string> {
    const stack = newStack();
    const { appId, oneIdAppName, metadataUrl, embedUrl } = new OneIdScimProvisioning(stack, 'oneid', { app });
    for (const [name, value] of Object.entries({ appId, oneIdAppName, metadataUrl, embedUrl })) {
      new TerraformOutput(stack, name, { value });
    }
    const { output } = json(stack) as unknown as { output: Record<string, { value: string }> };
    return Object.fromEntries(Object.entries(output).map(([name, { value }]) => [name, value]));
  }

  it.each([
    ['created', CREATED],
    ['adopted', ADOPTED],
  ])('are those of the app that is %s', (_, app) => {
    expect(outputsOf(app)).toEqual({
      appId: `\${${ADDRESS.app}.id}`,
      oneIdAppName: `\${${ADDRESS.app}.name}`,
      metadataUrl: `\${${ADDRESS.app}.metadata_url}`,
      embedUrl: `\${${ADDRESS.app}.embed_url}`,
    });
  });

  it('are read from a referenced app, addresses from its links', () => {
    const links = (relation: string) => `jsondecode(data.${ADDRESS.app}.links).${relation}`;
    expect(outputsOf(REFERENCED)).toEqual({
      appId: `\${data.${ADDRESS.app}.id}`,
      oneIdAppName: `\${data.${ADDRESS.app}.name}`,
      metadataUrl: `\${try(${links('metadata')}[0].href, ${links('metadata')}.href)}`,
      embedUrl: `\${try(${links('appLinks')}[0].href, ${links('appLinks')}.href)}`,
    });
  });

  it('let a team override what was made', () => {
    const synthesized = synthesize((stack) => {
      const oneId = new OneIdScimProvisioning(stack, 'oneid', { app: CREATED, assignments: ['OneID Users'] });
      oneId.app.addOverride('logo', 'logo.png');
      oneId.profileMapping?.addOverride('always_apply', true);
      oneId.groupAssignments?.addOverride('timeouts.create', '30m');
    });
    expect(at(synthesized, ADDRESS.app)['logo']).toBe('logo.png');
    expect(at(synthesized, ADDRESS.mapping)['always_apply']).toBe(true);
    expect(at(synthesized, ADDRESS.assignments)['timeouts']).toEqual({ create: '30m' });
  });
});

describe('the type guard', () => {
  it('tells an instance from anything else', () => {
    const stack = newStack();
    expect(
      OneIdScimProvisioning.isOneIdScimProvisioning(new OneIdScimProvisioning(stack, 'oneid', { app: CREATED })),
    ).toBe(true);
    for (const other of [undefined, null, 'oneid', {}, stack, new Construct(stack, 'other')]) {
      expect(OneIdScimProvisioning.isOneIdScimProvisioning(other)).toBe(false);
    }
  });

  it('knows an instance of another copy of the package', () => {
    const instance = new OneIdScimProvisioning(newStack(), 'oneid', { app: CREATED });
    jest.isolateModules(() => {
      const copy: typeof import('../lib') = require('../lib');
      expect(copy.OneIdScimProvisioning).not.toBe(OneIdScimProvisioning);
      expect(copy.OneIdScimProvisioning.isOneIdScimProvisioning(instance)).toBe(true);
    });
  });
});

describe('warnings at synthesis', () => {
  function warningsOf(props: OneIdScimProvisioningProps): string[] {
    const oneId = new OneIdScimProvisioning(newStack(), 'oneid', props);
    return oneId.node.metadata
      .filter(({ type }) => type === AnnotationMetadataEntryType.WARN)
      .map(({ data }) => data as string);
  }

  it('name the groups that are both pushed and assigned', () => {
    const pushGroups = ['Finance', { sourceGroup: { id: '00g1' } }, 'Revenue'];
    const assignments = [{ group: { name: 'Revenue' } }, 'OneID Users', { group: { id: '00g1' } }];
    expect(warningsOf({ app: CREATED, pushGroups, assignments })).toEqual([
      'Pushed and assigned: Revenue, 00g1. Okta advises against using a group for both, since its members may be pushed before they exist; use different groups.',
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

describe('Terraform addresses', () => {
  const BASE: OneIdScimProvisioningProps = {
    app: CREATED,
    attributes: { costCenter: { expression: 'user.costCenter' }, nickname: { expression: 'user.nickName' } },
    pushGroups: ['Finance', 'Revenue', { sourceGroup: { id: '00g1' }, existingMappingId: 'gPm1' }],
    assignments: ['OneID Users', { group: { id: '00g2' } }],
  };
  const base = synthesizeOneId(BASE);
  const changed = (props: Partial<OneIdScimProvisioningProps>) => changes(base, synthesizeOneId({ ...BASE, ...props }));
  const SEARCH = 'data.okta_groups.okta-lookups_groups-1_8CB0E324';

  it('and all else stay where pushed groups change their order', () => {
    expect(changed({ pushGroups: [...(BASE.pushGroups ?? [])].reverse() })).toEqual([]);
  });

  it('and all else stay where attributes change their order', () => {
    const reversed = Object.fromEntries(Object.entries(BASE.attributes ?? {}).reverse());
    expect(changed({ attributes: reversed })).toEqual([]);
  });

  it('stay where assignments change their order, which is their priority', () => {
    expect(changed({ assignments: [...(BASE.assignments ?? [])].reverse() })).toEqual([
      `~ resource.${ADDRESS.assignments}.group`,
    ]);
  });

  it('of others stay where a pushed group is added or removed', () => {
    const added = changed({ pushGroups: ['Audit', ...(BASE.pushGroups ?? [])] });
    expect(added).toEqual([
      `~ ${SEARCH}.lifecycle.postcondition`,
      `~ ${SEARCH}.search`,
      `~ resource.${ADDRESS.assignments}.depends_on`,
      '+ resource.okta_push_group.oneid_push-group-Audit_2AD3F4D5',
    ]);
    const removed = changed({ pushGroups: BASE.pushGroups?.slice(1) });
    expect(removed).toEqual([
      `~ ${SEARCH}.lifecycle.postcondition`,
      `~ ${SEARCH}.search`,
      `~ resource.${ADDRESS.assignments}.depends_on`,
      '- resource.okta_push_group.oneid_push-group-Finance_CE6D5ED7',
    ]);
  });

  it('of others stay where an assignment is added', () => {
    expect(changed({ assignments: [...(BASE.assignments ?? []), 'Contractors'] })).toEqual([
      `~ ${SEARCH}.lifecycle.postcondition`,
      `~ ${SEARCH}.search`,
      `~ resource.${ADDRESS.assignments}.group`,
    ]);
  });

  it('of the others stay where an attribute gets another name', () => {
    const { nickname, ...others } = BASE.attributes as Record<string, string>;
    const differences = changed({ attributes: { ...others, alias: nickname as string } });
    const dependent = ['okta_push_group', 'okta_app_group_assignments'].flatMap((type) => addressesOf(base, type));
    expect(differences.sort()).toEqual(
      [
        '+ resource.okta_app_user_schema_property.oneid_attribute-alias_A6545487',
        '- resource.okta_app_user_schema_property.oneid_attribute-nickname_A2A182BD',
        `~ resource.${ADDRESS.mapping}.mappings`,
        `~ resource.${ADDRESS.mapping}.depends_on`,
        ...dependent.map((address) => `~ resource.${address}.depends_on`),
      ].sort(),
    );
  });

  it('of the others stay where an attribute is added', () => {
    const attributes = { ...BASE.attributes, aardvark: 'user.aardvark' };
    expect(changed({ attributes })).toEqual([`~ resource.${ADDRESS.mapping}.mappings`]);
  });

  it('of an instance stay where another one is added before it', () => {
    const both = synthesize((stack) => {
      new OneIdScimProvisioning(stack, 'another', { app: { ...CREATED, label: 'Another' }, pushGroups: ['Audit'] });
      new OneIdScimProvisioning(stack, 'oneid', BASE);
    });
    const differences = changes(base, both);
    expect(differences.filter((line) => !line.startsWith('+'))).toEqual([
      `~ ${SEARCH}.lifecycle.postcondition`,
      `~ ${SEARCH}.search`,
    ]);
    expect(differences.filter((line) => line.startsWith('+') && !line.includes('.another_'))).toEqual([]);
  });

  it('depend on the path of the instance only, not on its stack or its place there', () => {
    const app = Testing.app();
    const stack = new TerraformStack(app, 'of-another-name');
    new TerraformVariable(stack, 'something', { type: 'string' });
    new OktaProvider(stack, 'okta');
    new OneIdScimProvisioning(stack, 'oneid', BASE);
    expect(changes(base, json(stack))).toEqual(['+ variable']);
  });

  it('are names that Terraform takes, distinct and stable, whatever a group is called', () => {
    const names = [
      'OneID Users',
      'OneID-Users',
      'OneID/Users',
      'OneID "Users"',
      'OneID\\Users',
      '${OneID} %{Users}',
      '日本の営業',
      '日本の財務',
      '🎉',
      '!!!',
      '???',
      '1st floor',
      '-dash',
      'a'.repeat(200),
      'a'.repeat(254),
      `${'a'.repeat(254)}b`,
      `${'é'.repeat(200)}`,
    ];
    const all = addresses(synthesizeOneId({ app: CREATED, pushGroups: names, assignments: names }));
    const groups = all.filter((address) => address.startsWith('okta_push_group.'));
    expect(new Set(groups).size).toBe(names.length);
    for (const address of all) expect(address.split('.').at(-1)).toMatch(/^[A-Za-z_][\w-]{0,254}$/);
    const again = addresses(synthesizeOneId({ app: CREATED, pushGroups: [...names].reverse(), assignments: names }));
    expect(again).toEqual(all);
  });

  it('of groups behind tokens depend on what they refer to, not on when the tokens were made', () => {
    const NAMES = ['audit', 'finance', 'revenue'];
    const withGroups = (order: readonly string[]) =>
      synthesize((stack) => {
        const groups = new Map(NAMES.map((name) => [name, new Group(stack, name, { name })]));
        const ids = new Map(order.map((name) => [name, groups.get(name)?.id as string]));
        new OneIdScimProvisioning(stack, 'oneid', {
          app: CREATED,
          pushGroups: order.map((name) => ({ sourceGroup: { id: ids.get(name) as string } })),
        });
      });
    const one = withGroups(NAMES);
    expect(changes(one, withGroups([...NAMES].reverse()))).toEqual([]);
    expect(changes(one, withGroups(['finance', 'audit', 'revenue']))).toEqual([]);
    expect(Object.keys(one.resource['okta_push_group'] ?? {})).toHaveLength(3);
  });
});

describe('synthesis', () => {
  function written(app: App): string {
    const stack = new TerraformStack(app, 'stack');
    const okta = new OktaProvider(stack, 'okta');
    const group = new Group(stack, 'group', { name: 'Contractors' });
    new OneIdScimProvisioning(stack, 'oneid', {
      app: { ...ADOPTED, profileMappingId: 'prm1' },
      ...EVERYTHING,
      assignments: [...EVERYTHING.assignments, { group: { id: group.id }, profile: { group: group.name } }],
      provider: okta,
    });
    app.synth();
    return readFileSync(path.join(app.outdir, 'stacks', 'stack', 'cdk.tf.json'), 'utf8');
  }

  it('twice gives the same bytes', () => {
    expect(written(Testing.app())).toBe(written(Testing.app()));
  });

  it('leaves no token unresolved', () => {
    expect(written(Testing.app())).not.toMatch(/TfToken|e\+29\d|\[object|undefined/);
  });

  it('works below a construct of the team', () => {
    const { resource, data } = synthesize((stack) => {
      new OneIdScimProvisioning(new Construct(stack, 'identity'), 'oneid', { app: CREATED, assignments: ['Users'] });
    });
    expect(Object.keys(resource['okta_app_saml'] ?? {})).toEqual(['identity_oneid_app_96715D10']);
    expect(Object.keys(data['okta_user_type'] ?? {})).toEqual(['okta-lookups_user-type_F1204FA2']);
  });
});

describe('tokens', () => {
  it('are taken for every text of the props', () => {
    const stack = newStack();
    const tokens: string[] = [];
    const variable = (id: string) => {
      tokens.push(id);
      return new TerraformVariable(stack, id, { type: 'string' }).stringValue;
    };
    new OneIdScimProvisioning(stack, 'oneid', {
      app: {
        source: 'adopt',
        appId: variable('app_id'),
        profileMappingId: variable('mapping_id'),
        label: variable('label'),
        catalogKey: variable('catalog_key'),
        settings: { a: variable('setting') },
        authenticationPolicyId: variable('policy_id'),
        adminNote: variable('note'),
      },
      connection: {
        baseUrl: variable('base_url'),
        uniqueIdentifierField: variable('field'),
        accessTokenEndpointUri: variable('access_token_uri'),
        authorizationEndpointUri: variable('authorization_uri'),
        clientId: variable('client_id'),
        clientSecretLocation: variable('secret_location'),
      },
      applicationUsername: { expression: variable('username') },
      attributes: {
        one: variable('one'),
        two: {
          expression: variable('expression'),
          title: variable('title'),
          externalName: variable('external_name'),
          externalNamespace: variable('external_namespace'),
        },
      },
      pushGroups: [
        variable('pushed_name'),
        { sourceGroup: { name: variable('source_name') }, targetGroup: { name: variable('target_name') } },
        { sourceGroup: { id: variable('source_id') }, targetGroup: { id: variable('target_id') } },
        { sourceGroup: { id: variable('other_id') }, existingMappingId: variable('existing_id') },
      ],
      assignments: [
        variable('assigned_name'),
        { group: { name: variable('group_name') } },
        { group: { id: variable('group_id') }, profile: { a: variable('profile') } },
      ],
    });
    const { variable: _, ...rest } = json(stack) as TerraformJson & { variable: unknown };
    const text = JSON.stringify(rest);
    expect(tokens.filter((id) => !new RegExp(`var\\.${id}\\b`).test(text))).toEqual([]);
  });

  it('are taken for the id of a referenced app', () => {
    const { data } = synthesize((stack) => {
      const appId = new TerraformVariable(stack, 'app_id', { type: 'string' });
      new OneIdScimProvisioning(stack, 'oneid', { app: { source: 'reference', appId: appId.stringValue } });
    });
    expect(data['okta_app_saml']).toEqual({ oneid_app_3EF82C8A: { id: '${var.app_id}' } });
  });
});

/** Construct ids and types, one line each. */
function tree(construct: Construct): string {
  return Testing.renderConstructTree(construct).trimEnd();
}
