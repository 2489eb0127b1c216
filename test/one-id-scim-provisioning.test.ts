import { Group } from '@cdktf/provider-okta/lib/group';
import { OktaProvider } from '@cdktf/provider-okta/lib/provider';
import { TerraformOutput, TerraformVariable, Testing } from 'cdktf';
import { Construct } from 'constructs';
import { OneIdScimProvisioning, type OneIdScimProvisioningProps } from '../lib';
import { ONE_ID_ATTRIBUTES } from '../lib/one-id/attributes';
import {
  ADDRESS,
  ADOPTED,
  addresses,
  at,
  CREATED,
  json,
  newStack,
  REFERENCED,
  synthesize,
  synthesizeOneId,
} from './support/synthesis';

describe('minimal props', () => {
  it('give the OneID page with nothing changed', () => {
    expect(addresses(synthesizeOneId({ app: CREATED }))).toEqual([
      'check.oneid_provisioning',
      'data.okta_apps.oneid_apps_with_label',
      'data.okta_user_type.okta_lookups_user_type',
      'local.oneid_gate_admin_console',
      'local.oneid_gate_off',
      'local.oneid_gate_on',
      'local.oneid_stop_text',
      'okta_app_saml.oneid_app',
      'okta_profile_mapping.oneid_profile_mapping',
      'terraform_data.oneid_connection',
      'terraform_data.oneid_provisioning_to_app',
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
          ├── moved (MovedBlocks)
          ├── removed (RemovedBlocks)
          ├── app (AppSaml)
          ├── connection (DeclaredRecord)
          ├── provisioning-to-app (DeclaredRecord)
          ├── apps-with-label (DataOktaApps)
          ├── import-app (ImportBlock)
          ├── stop-text (TerraformLocal)
          ├── stop (ImportBlock)
          ├── gate (ProvisioningGate)
              ├── admin-console (TerraformLocal)
              ├── off (TerraformLocal)
              └── on (TerraformLocal)
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
    provisioningToOkta: { profileAndLifecycleSourcing: false },
    applicationUsername: { expression: 'user.employeeNumber' },
    attributes: { locale: '"en-GB"', costCenter: { expression: 'user.costCenter', title: 'Cost center' } },
    attributeSchema: 'declared',
    pushGroups: [
      'Finance',
      { sourceGroup: { id: contractors.id }, targetGroup: { id: '00g9' }, status: 'INACTIVE' },
      { sourceGroup: { name: 'Revenue' }, existingMappingId: 'gPm1', deleteTargetGroupOnDestroy: true },
    ],
    assignments: ['OneID Users', { group: { name: 'Admins' }, profile: { locale: 'en-US' } }],
    otherAssignments: 'remove',
    pushedAndAssigned: [],
    whenProvisioningIsOff: 'stop',
    protect: true,
    movedFrom: ['zuora', { from: 'okta_push_group.finance', to: 'okta_push_group.oneid_push_finance' }],
    forget: { pushGroups: ['Sales'], assignments: [{ id: '00g8' }], attributes: ['division'] },
    provider: eu,
  };
  const oneId = new OneIdScimProvisioning(stack, 'oneid', props);
  const synthesized = json(stack);

  it('give this tree', () => {
    expect(tree(oneId)).toBe(
      `
      oneid (OneIdScimProvisioning)
      ├── moved (MovedBlocks)
      ├── removed (RemovedBlocks)
      ├── app (AppSaml)
      ├── connection (DeclaredRecord)
      ├── provisioning-to-app (DeclaredRecord)
      ├── import-app (ImportBlock)
      ├── apps-with-label (DataOktaApps)
      ├── gate (ProvisioningGate)
          ├── admin-console (TerraformLocal)
          ├── off (TerraformLocal)
          └── on (TerraformLocal)
      ├── provisioning (CheckBlock)
      ├── attribute-costCenter (AppUserSchemaProperty)
      ├── attribute-email (AppUserSchemaProperty)
      ├── attribute-emailType (AppUserSchemaProperty)
      ├── attribute-locale (AppUserSchemaProperty)
      ├── attribute-preferredLanguage (AppUserSchemaProperty)
      ├── profile-mapping (ProfileMapping)
      ├── import-profile-mapping (ImportBlock)
      ├── assignments (AppGroupAssignments)
      ├── assigned (DataOktaAppGroupAssignments)
      ├── other-assignments (CheckBlock)
      ├── import-assignments (ImportBlock)
      ├── pushes (PushGroupsOfApps)
      ├── pushes-in-okta (TerraformLocal)
      ├── push-finance (PushGroup)
      ├── import-push-finance (ImportBlock)
      ├── push-okta-group-contractors-id-9d3da907 (PushGroup)
      ├── push-revenue (PushGroup)
      └── import-push-revenue (ImportBlock)
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
    const custom = ONE_ID_ATTRIBUTES.filter(({ kind }) => kind === 'custom').map(({ variable }) => variable);
    expect([...oneId.attributeProperties.keys()]).toEqual(['costCenter', ...custom].sort());
    expect(oneId.profileMapping?.node.id).toBe('profile-mapping');
    expect(oneId.pushGroups).toHaveLength(3);
    expect(oneId.groupAssignments?.node.id).toBe('assignments');
    expect([oneId.connection, oneId.features]).toEqual([undefined, undefined]);
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

/** Construct ids and types, one line each. */
function tree(construct: Construct): string {
  return Testing.renderConstructTree(construct).trimEnd();
}
