import { OktaProvider } from '@cdktf/provider-okta/lib/provider';
import { TerraformStack, TerraformVariable, Testing } from 'cdktf';
import { OneIdScimProvisioning, type OneIdScimProvisioningProps } from '../../lib';
import { NO_TOKENS, validProps } from '../../lib/props/validation';
import { APP, construct, ZOOM } from './construct';

describe('defaults', () => {
  it('are those of the OneID page where only the app is given', () => {
    expect(validProps({ app: APP }, NO_TOKENS, 'stack/oneid')).toEqual({
      app: {
        source: 'create',
        label: 'Zuora OneID',
        hideFromUsers: false,
        autoSubmitToolbar: false,
        selfService: false,
      },
      phase: 'provisioning',
      connection: {
        baseUrl: 'https://one.zuora.com/scim/v2',
        uniqueIdentifierField: 'userName',
        authenticationMode: 'OAuth 2',
        accessTokenEndpointUri: 'https://one.zuora.com/oauth2/token',
        authorizationEndpointUri: 'https://one.zuora.com/oauth2/authorize',
      },
      supportedActions: {
        pushNewUsers: true,
        pushProfileUpdates: true,
        importNewUsersAndProfileUpdates: false,
        importGroups: false,
      },
      provisioningToApp: {
        createUsers: true,
        updateUserAttributes: true,
        deactivateUsers: true,
        syncPassword: false,
      },
      provisioningToOkta: { profileAndLifecycleSourcing: false },
      applicationUsername: 'email',
      attributes: {},
      attributeSchema: 'okta-default',
      pushGroups: [],
      pushedAndAssigned: [],
      assignments: [],
      movedFrom: [],
      forget: { pushGroups: [], assignments: [], attributes: [] },
      whenProvisioningIsOff: 'stop',
      protect: true,
    });
  });

  it('fill in what a part leaves out', () => {
    const settings = validProps(
      {
        app: { source: 'adopt', appId: '0oa1', label: 'OneID', hideFromUsers: true },
        connection: { clientId: 'oneid-client' },
        supportedActions: { pushNewUsers: false },
        provisioningToApp: { createUsers: false },
        pushGroups: [{ sourceGroup: { id: '00g1' } }],
        assignments: [{ group: { id: '00g2' } }],
      },
      NO_TOKENS,
      'stack/oneid',
    );

    expect(settings.app).toEqual({
      source: 'adopt',
      appId: '0oa1',
      label: 'OneID',
      hideFromUsers: true,
      autoSubmitToolbar: false,
      selfService: false,
    });
    expect(settings.connection).toMatchObject({ clientId: 'oneid-client', baseUrl: 'https://one.zuora.com/scim/v2' });
    expect(settings.supportedActions).toMatchObject({ pushNewUsers: false, pushProfileUpdates: true });
    expect(settings.provisioningToApp).toMatchObject({
      createUsers: false,
      updateUserAttributes: true,
      deactivateUsers: true,
    });
    expect(settings.pushGroups).toEqual([
      { sourceGroup: { id: '00g1' }, status: 'ACTIVE', deleteTargetGroupOnDestroy: false },
    ]);
    expect(settings.assignments).toEqual([{ group: { id: '00g2' }, profile: {} }]);
  });

  it('of a connection by API leave every part to the app', () => {
    const { connection } = validProps(ZOOM, NO_TOKENS, 'stack/oneid');

    expect(connection).toEqual({ managedBy: 'okta-api', authScheme: 'OAUTH2', allowUnlistedApp: false });
  });

  it.each([
    { given: 'no push group', props: {}, expected: false },
    { given: 'a push group', props: { pushGroups: ['Finance'] }, expected: true },
    { given: 'the action alone', props: { supportedActions: { pushGroups: true } }, expected: true },
    { given: 'the action switched off', props: { supportedActions: { pushGroups: false } }, expected: false },
  ])('declare the action Push Groups as $expected with $given', ({ props, expected }) => {
    const { connectionRecord } = construct({ app: APP, ...props });

    expect(connectionRecord?.fields.supportedActions).toEqual({
      pushNewUsers: true,
      pushProfileUpdates: true,
      pushGroups: expected,
    });
  });

  it('are not shared between instances', () => {
    const [one, other] = [1, 2].map(() => validProps({ app: APP }, NO_TOKENS, 'stack/oneid'));

    expect(one?.pushGroups).not.toBe(other?.pushGroups);
    expect(one?.connection).not.toBe(other?.connection);
  });

  it('are not written into the props', () => {
    const props = { app: { ...APP }, supportedActions: {}, pushGroups: [{ sourceGroup: { id: '00g1' } }] };
    const before = JSON.parse(JSON.stringify(props));

    construct(props);

    expect(props).toEqual(before);
  });
});

describe('every prop at once', () => {
  it('is accepted for an adopted app with a connection that an administrator enters', () => {
    const stack = new TerraformStack(Testing.app(), 'stack');
    const provider = new OktaProvider(stack, 'okta', { alias: 'eu' });
    const props: Required<OneIdScimProvisioningProps> = {
      app: {
        source: 'adopt',
        appId: '0oa1',
        profileMappingId: 'prm1',
        label: 'x'.repeat(100),
        catalogKey: 'scim2headerauth',
        settings: { region: 'eu', nested: { list: [1, true, null, 'a'] } },
        authenticationPolicyId: 'rst1',
        adminNote: 'Owned by the identity team, identity@example.com',
        hideFromUsers: true,
      },
      phase: 'provisioning',
      connection: {
        managedBy: 'admin-console',
        baseUrl: 'https://one.zuora.com/scim/v2',
        uniqueIdentifierField: 'userName',
        authenticationMode: 'HTTP Header',
        accessTokenEndpointUri: 'https://one.zuora.com/oauth2/token?tenant=1',
        authorizationEndpointUri: 'https://one.zuora.com/oauth2/authorize',
        clientId: 'oneid-client',
        clientSecretLocation: 'vault: kv/okta/oneid',
      },
      supportedActions: {
        pushNewUsers: true,
        pushProfileUpdates: true,
        pushGroups: true,
        importNewUsersAndProfileUpdates: true,
        importGroups: true,
      },
      provisioningToApp: { createUsers: true, updateUserAttributes: true, deactivateUsers: true, syncPassword: true },
      provisioningToOkta: { profileAndLifecycleSourcing: true },
      applicationUsername: { expression: 'user.employeeNumber' },
      attributes: {
        locale: 'user.locale',
        primaryEmailType: { title: 'Type', type: 'string', externalName: 'emails.type', externalNamespace: 'urn:x' },
        givenName: { expression: 'user.nickName' },
        costCenter: {
          expression: 'user.costCenter',
          title: 'Cost center',
          type: 'integer',
          externalName: 'costCenter',
          externalNamespace: 'urn:ietf:params:scim:schemas:extension:enterprise:2.0:User',
        },
      },
      attributeSchema: 'declared',
      pushGroups: [
        'x'.repeat(255),
        {
          sourceGroup: { name: 'Finance' },
          targetGroup: { name: 'OneID Finance' },
          status: 'INACTIVE',
          deleteTargetGroupOnDestroy: true,
        },
        { sourceGroup: { id: '00g1' }, targetGroup: { id: '00g2' } },
        { sourceGroup: { id: '00g3' }, existingMappingId: 'gPm1' },
      ],
      assignments: [
        'Staff',
        { group: { name: 'Sales' }, profile: { locale: 'en-US' } },
        { group: { id: '00g4' } },
        'x'.repeat(255),
      ],
      otherAssignments: 'keep',
      pushedAndAssigned: ['x'.repeat(255)],
      whenProvisioningIsOff: 'warn',
      protect: false,
      movedFrom: [
        'zuora',
        'Team/oneid',
        'okta_app_saml.old',
        { from: 'okta_push_group.a', to: 'okta_push_group.oneid_push_finance' },
      ],
      forget: {
        pushGroups: ['Sales', { name: 'Audit' }, { id: '00g7' }],
        assignments: ['Audit'],
        attributes: ['division'],
      },
      provider,
    };

    new OneIdScimProvisioning(stack, 'oneid', props);

    expect(() => Testing.synth(stack, true)).not.toThrow();
  });

  it('is accepted for a connection by API', () => {
    const stack = new TerraformStack(Testing.app(), 'stack');
    new OktaProvider(stack, 'okta');
    const token = new TerraformVariable(stack, 'token', { type: 'string', sensitive: true });
    new OneIdScimProvisioning(stack, 'oneid', {
      app: { source: 'reference', appId: '0oa1' },
      connection: {
        managedBy: 'okta-api',
        authScheme: 'TOKEN',
        token: token.stringValue,
        baseUrl: 'https://hub.example.com/scim',
        allowUnlistedApp: true,
      },
    });

    expect(() => Testing.synth(stack, true)).not.toThrow();
  });

  it.each([
    'vault: kv/okta/oneid',
    'vault:kv/okta/oneid',
    '1Password: Okta / OneID',
    'op://Okta/OneID/secret',
    'env: ONEID_CLIENT_SECRET',
    'AWS Secrets Manager: okta-oneid',
    'aws: arn:aws:secretsmanager:eu-west-1:123456789012:secret:okta-oneid',
  ])('takes %j as the place where the client secret is kept', (clientSecretLocation) => {
    expect(() => construct({ app: APP, connection: { clientSecretLocation } })).not.toThrow();
  });
});
