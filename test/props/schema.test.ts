import { OktaProvider } from '@cdktf/provider-okta/lib/provider';
import { TerraformStack, TerraformVariable, Testing } from 'cdktf';
import * as z from 'zod';
import { OneIdScimProvisioning, type OneIdScimProvisioningProps } from '../../lib';
import { configSchema } from '../../lib/props/schema';
import { NO_TOKENS, validProps } from '../../lib/props/validation';

function construct(props: unknown): OneIdScimProvisioning {
  const stack = new TerraformStack(Testing.app(), 'stack');
  return new OneIdScimProvisioning(stack, 'oneid', props as OneIdScimProvisioningProps);
}

function oneProblem(problem: string): Error {
  return new Error(`OneIdScimProvisioning at "stack/oneid" has a problem:\n  - ${problem}`);
}

const APP = { source: 'create', label: 'Zuora OneID' };
const ZOOM = {
  app: { ...APP, catalogKey: 'zoomus', settings: { subDomain: 'acme' } },
  connection: { managedBy: 'okta-api', authScheme: 'OAUTH2' },
};
const ZSCALER = {
  app: { ...APP, catalogKey: 'zscalerbyz', settings: { siteDomain: 'acme' } },
  connection: { managedBy: 'okta-api', authScheme: 'TOKEN', baseUrl: 'https://acme.example.com/scim' },
};

describe('defaults', () => {
  it('are those of the OneID page where only the app is given', () => {
    expect(validProps({ app: APP }, NO_TOKENS, 'stack/oneid')).toEqual({
      app: { source: 'create', label: 'Zuora OneID', hideFromUsers: false },
      phase: 'provisioning',
      connection: {
        baseUrl: 'https://one.zuora.com/scim/v2',
        uniqueIdentifierField: 'userName',
        authenticationMode: 'OAuth 2',
        accessTokenEndpointUri: 'https://one.zuora.com/oauth2/token',
        authorizationEndpointUri: 'https://one.zuora.com/oauth2/authorize',
      },
      supportedActions: { pushNewUsers: true, pushProfileUpdates: true },
      provisioningToApp: { createUsers: true, updateUserAttributes: true, deactivateUsers: true },
      applicationUsername: 'email',
      attributes: {},
      attributeSchema: 'okta-default',
      pushGroups: [],
      assignments: [],
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

    expect(settings.app).toEqual({ source: 'adopt', appId: '0oa1', label: 'OneID', hideFromUsers: true });
    expect(settings.connection).toMatchObject({ clientId: 'oneid-client', baseUrl: 'https://one.zuora.com/scim/v2' });
    expect(settings.supportedActions).toEqual({ pushNewUsers: false, pushProfileUpdates: true });
    expect(settings.provisioningToApp).toEqual({
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
      supportedActions: { pushNewUsers: true, pushProfileUpdates: true, pushGroups: true },
      provisioningToApp: { createUsers: true, updateUserAttributes: true, deactivateUsers: true },
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
      assignments: ['Staff', { group: { name: 'Sales' }, profile: { locale: 'en-US' } }, { group: { id: '00g4' } }],
      whenProvisioningIsOff: 'warn',
      protect: false,
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

describe('a prop by itself', () => {
  const LONG = 'x'.repeat(300);
  const connection = (props: object) => ({ app: APP, connection: props });

  it.each<[string, unknown, string]>([
    ['props absent', undefined, '`app` is required, got: nothing'],
    ['props null', null, '`app` is required, got: nothing'],
    ['no app', { protect: true }, '`app` is required, got: nothing'],
    ['app null', { app: null }, '`app` must be an object, got: null'],
    ['app as a string', { app: 'create' }, '`app` must be an object, got: "create"'],
    ['app as a list', { app: [APP] }, '`app` must be an object, got: a list'],
    ['no source', { app: { label: 'OneID' } }, '`app.source` must be "create", "adopt" or "reference", got: nothing'],
    [
      'unknown source',
      { app: { source: 'import', label: 'OneID' } },
      '`app.source` must be "create", "adopt" or "reference", got: "import"',
    ],
    ['no label', { app: { source: 'create' } }, '`app.label` is required, got: nothing'],
    ['empty label', { app: { source: 'create', label: '' } }, '`app.label` must not be empty, got: ""'],
    ['blank label', { app: { source: 'create', label: ' \t' } }, '`app.label` must not be empty, got: " \\t"'],
    [
      'over-long label',
      { app: { source: 'create', label: LONG.slice(0, 101) } },
      `\`app.label\` must have at most 100 characters, got: "${LONG.slice(0, 101)}"`,
    ],
    ['number as label', { app: { source: 'create', label: 1 } }, '`app.label` must be a string, got: 1'],
    ['no id to adopt', { app: { source: 'adopt', label: 'OneID' } }, '`app.appId` is required, got: nothing'],
    ['empty id', { app: { source: 'reference', appId: '' } }, '`app.appId` must not be empty, got: ""'],
    [
      'empty mapping id',
      { app: { source: 'adopt', appId: '0oa1', label: 'OneID', profileMappingId: ' ' } },
      '`app.profileMappingId` must not be empty, got: " "',
    ],
    ['empty catalog key', { app: { ...APP, catalogKey: '' } }, '`app.catalogKey` must not be empty, got: ""'],
    [
      'settings as a list',
      { app: { ...APP, catalogKey: 'scim2headerauth', settings: [] } },
      '`app.settings` must be an object, got: a list',
    ],
    [
      'null policy',
      { app: { ...APP, authenticationPolicyId: null } },
      '`app.authenticationPolicyId` must be a string, got: null',
    ],
    ['empty note', { app: { ...APP, adminNote: '' } }, '`app.adminNote` must not be empty, got: ""'],
    [
      'boolean as a string',
      { app: { ...APP, hideFromUsers: 'false' } },
      '`app.hideFromUsers` must be a boolean, got: "false"',
    ],
    ['unknown phase', { app: APP, phase: 'apps' }, '`phase` must be "app" or "provisioning", got: "apps"'],
    ['null phase', { app: APP, phase: null }, '`phase` must be "app" or "provisioning", got: null'],
    ['connection as a string', { app: APP, connection: 'oauth' }, '`connection` must be an object, got: "oauth"'],
    [
      'unknown manager',
      connection({ managedBy: 'terraform' }),
      '`connection.managedBy` must be "admin-console" or "okta-api", got: "terraform"',
    ],
    [
      'http base URL',
      connection({ baseUrl: 'http://one.zuora.com/scim/v2' }),
      '`connection.baseUrl` must be an https URL, got: "http://one.zuora.com/scim/v2"',
    ],
    [
      'base URL that is none',
      connection({ baseUrl: 'one.zuora.com' }),
      '`connection.baseUrl` must be an https URL, got: "one.zuora.com"',
    ],
    [
      'underscore in a base URL',
      connection({ baseUrl: 'https://one.zuora.com/scim_v2' }),
      '`connection.baseUrl` must not contain an underscore, which Okta doesn\'t accept in a base URL, got: "https://one.zuora.com/scim_v2"',
    ],
    [
      'trailing slash of a base URL',
      connection({ baseUrl: 'https://one.zuora.com/scim/v2/' }),
      '`connection.baseUrl` must not end with a slash, got: "https://one.zuora.com/scim/v2/"',
    ],
    [
      'query of a base URL',
      connection({ baseUrl: 'https://one.zuora.com/scim/v2?tenant=1' }),
      '`connection.baseUrl` must not have a query, got: "https://one.zuora.com/scim/v2?..."',
    ],
    [
      'user info in a base URL',
      connection({ baseUrl: 'https://admin:hunter2@one.zuora.com/scim/v2' }),
      '`connection.baseUrl` must not contain a user name or password, got: a string (not shown)',
    ],
    [
      'user name in a base URL',
      connection({ baseUrl: 'https://hunter2@one.zuora.com/scim/v2' }),
      '`connection.baseUrl` must not contain a user name or password, got: a string (not shown)',
    ],
    [
      'user info in an address that is no valid URL',
      connection({ baseUrl: 'https://admin:hunt/er2@one.zuora.com' }),
      '`connection.baseUrl` must be an https URL, got: a string (not shown)',
    ],
    [
      'user info without a scheme',
      connection({ accessTokenEndpointUri: 'admin:hunter2@one.zuora.com' }),
      '`connection.accessTokenEndpointUri` must be an https URL, got: a string (not shown)',
    ],
    [
      'base URL of a connection by API',
      { ...ZOOM, connection: { ...ZOOM.connection, baseUrl: 'http://a.example.com' } },
      '`connection.baseUrl` must be an https URL, got: "http://a.example.com"',
    ],
    [
      'http token endpoint',
      connection({ accessTokenEndpointUri: 'http://one.zuora.com/token' }),
      '`connection.accessTokenEndpointUri` must be an https URL, got: "http://one.zuora.com/token"',
    ],
    [
      'fragment of an endpoint',
      connection({ authorizationEndpointUri: 'https://one.zuora.com/authorize#top' }),
      '`connection.authorizationEndpointUri` must not have a fragment, got: "https://one.zuora.com/authorize#..."',
    ],
    [
      'trailing slash of an endpoint',
      connection({ authorizationEndpointUri: 'https://one.zuora.com/authorize/' }),
      '`connection.authorizationEndpointUri` must not end with a slash, got: "https://one.zuora.com/authorize/"',
    ],
    [
      'unknown authentication mode',
      connection({ authenticationMode: 'OAuth2' }),
      '`connection.authenticationMode` must be "OAuth 2", "Basic Auth" or "HTTP Header", got: "OAuth2"',
    ],
    [
      'empty unique identifier',
      connection({ uniqueIdentifierField: '' }),
      '`connection.uniqueIdentifierField` must not be empty, got: ""',
    ],
    ['number as client id', connection({ clientId: 42 }), '`connection.clientId` must be a string, got: 42'],
    [
      'secret as its own location',
      connection({ clientSecretLocation: 'hunter2' }),
      '`connection.clientSecretLocation` must say where the secret is kept, as `<store>: <path>` such as `vault: kv/okta/oneid`, and never be the secret, got: a string (not shown)',
    ],
    [
      'user and password as location',
      connection({ clientSecretLocation: 'admin:hunter2' }),
      '`connection.clientSecretLocation` must say where the secret is kept, as `<store>: <path>` such as `vault: kv/okta/oneid`, and never be the secret, got: a string (not shown)',
    ],
    [
      'empty location',
      connection({ clientSecretLocation: '' }),
      '`connection.clientSecretLocation` must say where the secret is kept, as `<store>: <path>` such as `vault: kv/okta/oneid`, and never be the secret, got: a string (not shown)',
    ],
    [
      'number as location',
      connection({ clientSecretLocation: 1234 }),
      '`connection.clientSecretLocation` must be a string, got: a number (not shown)',
    ],
    [
      'no scheme',
      { ...ZSCALER, connection: { managedBy: 'okta-api' } },
      '`connection.authScheme` must be "OAUTH2" or "TOKEN", got: nothing',
    ],
    [
      'literal token',
      { ...ZSCALER, connection: { ...ZSCALER.connection, token: 'hunter2' } },
      '`connection.token` must be a sensitive Terraform variable, never a literal, got: a string (not shown)',
    ],
    [
      'number as token',
      { ...ZSCALER, connection: { ...ZSCALER.connection, token: 1234 } },
      '`connection.token` must be a string, got: a number (not shown)',
    ],
    [
      'number as an action',
      { app: APP, supportedActions: { pushNewUsers: 1 } },
      '`supportedActions.pushNewUsers` must be a boolean, got: 1',
    ],
    [
      'list of actions',
      { app: APP, supportedActions: ['pushNewUsers'] },
      '`supportedActions` must be an object, got: a list',
    ],
    [
      'string as a feature',
      { app: APP, provisioningToApp: { createUsers: 'true' } },
      '`provisioningToApp.createUsers` must be a boolean, got: "true"',
    ],
    [
      'string for the features',
      { app: APP, provisioningToApp: 'all' },
      '`provisioningToApp` must be an object, got: "all"',
    ],
    [
      'unknown username',
      { app: APP, applicationUsername: 'mail' },
      '`applicationUsername` must be "email", "login" or an object, got: "mail"',
    ],
    [
      'list as username',
      { app: APP, applicationUsername: [] },
      '`applicationUsername` must be "email", "login" or an object, got: a list',
    ],
    [
      'empty username expression',
      { app: APP, applicationUsername: { expression: '' } },
      '`applicationUsername.expression` must not be empty, got: ""',
    ],
    ['attributes as a list', { app: APP, attributes: ['locale'] }, '`attributes` must be an object, got: a list'],
    [
      'slash in an attribute',
      { app: APP, attributes: { 'cost/center': 'user.costCenter' } },
      '`attributes.cost/center` must not contain a slash, which separates the parts of an import id, got: "cost/center"',
    ],
    [
      'blank in an attribute',
      { app: APP, attributes: { 'cost center': 'user.costCenter' } },
      '`attributes.cost center` must be a variable name of letters, digits and underscores, got: "cost center"',
    ],
    [
      'attribute that begins with a digit',
      { app: APP, attributes: { '2nd': 'user.secondEmail' } },
      '`attributes.2nd` must be a variable name of letters, digits and underscores, got: "2nd"',
    ],
    ['empty expression', { app: APP, attributes: { locale: '' } }, '`attributes.locale` must not be empty, got: ""'],
    [
      'number as an attribute',
      { app: APP, attributes: { locale: 5 } },
      '`attributes.locale` must be a string or an object, got: 5',
    ],
    [
      'null attribute',
      { app: APP, attributes: { locale: null } },
      '`attributes.locale` must be a string or an object, got: null',
    ],
    [
      'unknown attribute type',
      { app: APP, attributes: { costCenter: { expression: 'user.costCenter', type: 'text' } } },
      '`attributes.costCenter.type` must be "string", "boolean", "integer" or "number", got: "text"',
    ],
    [
      'empty SCIM path',
      { app: APP, attributes: { costCenter: { expression: 'user.costCenter', externalName: '' } } },
      '`attributes.costCenter.externalName` must not be empty, got: ""',
    ],
    [
      'boolean as attribute schema',
      { app: APP, attributeSchema: true },
      '`attributeSchema` must be "okta-default" or "declared", got: true',
    ],
    ['push groups as a string', { app: APP, pushGroups: 'Finance' }, '`pushGroups` must be a list, got: "Finance"'],
    ['push groups as an object', { app: APP, pushGroups: {} }, '`pushGroups` must be a list, got: an object'],
    ['empty group name', { app: APP, pushGroups: [''] }, '`pushGroups[0]` must not be empty, got: ""'],
    [
      'over-long group name',
      { app: APP, pushGroups: ['Finance', LONG.slice(0, 256)] },
      `\`pushGroups[1]\` must have at most 255 characters, got: "${LONG.slice(0, 119)}... (256 characters)`,
    ],
    ['number as a group', { app: APP, pushGroups: [7] }, '`pushGroups[0]` must be a string or an object, got: 7'],
    [
      'empty group id',
      { app: APP, pushGroups: [{ sourceGroup: { id: '' } }] },
      '`pushGroups[0].sourceGroup.id` must not be empty, got: ""',
    ],
    [
      'over-long target name',
      { app: APP, pushGroups: [{ sourceGroup: { id: '00g1' }, targetGroup: { name: LONG.slice(0, 256) } }] },
      `\`pushGroups[0].targetGroup.name\` must have at most 255 characters, got: "${LONG.slice(0, 119)}... (256 characters)`,
    ],
    [
      'unknown status',
      { app: APP, pushGroups: [{ sourceGroup: { id: '00g1' }, status: 'active' }] },
      '`pushGroups[0].status` must be "ACTIVE" or "INACTIVE", got: "active"',
    ],
    [
      'string for the target group on destroy',
      { app: APP, pushGroups: [{ sourceGroup: { id: '00g1' }, deleteTargetGroupOnDestroy: 'no' }] },
      '`pushGroups[0].deleteTargetGroupOnDestroy` must be a boolean, got: "no"',
    ],
    [
      'empty id of an existing push',
      { app: APP, pushGroups: [{ sourceGroup: { id: '00g1' }, existingMappingId: '' }] },
      '`pushGroups[0].existingMappingId` must not be empty, got: ""',
    ],
    ['null assignments', { app: APP, assignments: null }, '`assignments` must be a list, got: null'],
    [
      'over-long name of an assigned group',
      { app: APP, assignments: [{ group: { name: LONG } }] },
      `\`assignments[0].group.name\` must have at most 255 characters, got: "${LONG.slice(0, 119)}... (300 characters)`,
    ],
    [
      'profile as a list',
      { app: APP, assignments: [{ group: { id: '00g1' }, profile: [] }] },
      '`assignments[0].profile` must be an object, got: a list',
    ],
    [
      'unknown way when off',
      { app: APP, whenProvisioningIsOff: 'ignore' },
      '`whenProvisioningIsOff` must be "stop" or "warn", got: "ignore"',
    ],
    ['protect as a string', { app: APP, protect: 'true' }, '`protect` must be a boolean, got: "true"'],
    [
      'name for the provider',
      { app: APP, provider: 'okta.eu' },
      '`provider` must be a provider construct, got: "okta.eu"',
    ],
    ['null provider', { app: APP, provider: null }, '`provider` must be a provider construct, got: null'],
    ['object for the provider', { app: APP, provider: {} }, '`provider` must be a provider construct, got: an object'],
  ])('is refused: %s', (_, props, problem) => {
    expect(() => construct(props)).toThrow(oneProblem(problem));
  });

  it('tells everything that is wrong with it at once', () => {
    const got = '"http://a_b/b c/"';
    expect(() => construct(connection({ baseUrl: 'http://a_b/b c/' }))).toThrow(
      [
        'OneIdScimProvisioning at "stack/oneid" has 4 problems:',
        `\`connection.baseUrl\` must be an https URL, got: ${got}`,
        `\`connection.baseUrl\` must not contain white space, got: ${got}`,
        `\`connection.baseUrl\` must not end with a slash, got: ${got}`,
        `\`connection.baseUrl\` must not contain an underscore, which Okta doesn't accept in a base URL, got: ${got}`,
      ].join('\n  - '),
    );
  });

  it('is refused where a token is a variable that is not marked sensitive', () => {
    const stack = new TerraformStack(Testing.app(), 'stack');
    const token = new TerraformVariable(stack, 'hub_token', { type: 'string' }).stringValue;
    const app = {
      source: 'create',
      label: 'Hub',
      catalogKey: 'okta_org2org',
      settings: { baseUrl: 'https://hub.okta.com' },
    } as const;
    const props = { app, connection: { managedBy: 'okta-api', authScheme: 'TOKEN', token } } as const;
    expect(() => new OneIdScimProvisioning(stack, 'oneid', props)).toThrow(
      oneProblem('`connection.token` must be a variable marked `sensitive`, got: `var.hub_token`'),
    );
  });

  it('may have the longest label and the longest group name', () => {
    const props = { app: { ...APP, label: LONG.slice(0, 100) }, pushGroups: [LONG.slice(0, 255)] };

    expect(() => construct(props)).not.toThrow();
  });
});

interface StringProp {
  /** Path as in the reference of the props. */
  readonly path: string;
  readonly props: (value: string, variable: string) => object;
  /** Where the value ends in the synthesized JSON. */
  readonly at: (json: Synthesized) => unknown;
  /** Text around the value that the prop's rules ask for of a literal. */
  readonly around?: (value: string) => string;
  /** What the value is part of in the synthesized JSON. */
  readonly within?: (template: string) => string;
}

interface Block {
  [key: string]: Block;
}
interface Synthesized {
  resource: Block;
  data: Block;
  import: { to: string; id: string }[];
}

const first = (blocks: Block | undefined) => Object.values(blocks ?? {})[0] as Block;
const resource = (json: Synthesized, type: string) => first(json.resource[type]);
const importId = (json: Synthesized, type: string) => json.import.find(({ to }) => to.startsWith(`${type}.`))?.id;
const record = (json: Synthesized) =>
  Object.values(json.resource['terraform_data'] as Block).find(({ input }) => 'baseUrl' in (input as Block))?.[
    'input'
  ] as Block;
const url = (value: string) => `https://one.zuora.com/${value}`;
const api = (connection: object) => ({ ...ZSCALER, connection: { ...ZSCALER.connection, ...connection } });

const connectionProp = (key: string, around: StringProp['around'] = (value) => value): StringProp => ({
  path: `connection.${key}`,
  props: (value) => ({ app: APP, connection: { [key]: value } }),
  at: (json) => record(json)[key],
  around,
});
const appProp = (key: string, argument: string): StringProp => ({
  path: `app.${key}`,
  props: (value) => ({ app: { ...APP, [key]: value } }),
  at: (json) => resource(json, 'okta_app_saml')[argument],
});
const attributeProp = (key: string, argument: string): StringProp => ({
  path: `attributes.*.${key}`,
  props: (value) => ({ app: APP, attributes: { costCenter: { expression: 'user.costCenter', [key]: value } } }),
  at: (json) => resource(json, 'okta_app_user_schema_property')[argument],
});
const pushGroupProp = (path: string, props: (value: string) => object, argument: string): StringProp => ({
  path: `pushGroups[]${path}`,
  props: (value) => ({ app: APP, pushGroups: [props(value)] }),
  at: (json) => resource(json, 'okta_push_group')[argument],
});
const assignmentProp = (path: string, props: (value: string) => unknown): StringProp => ({
  path: `assignments[]${path}`,
  props: (value) => ({ app: APP, assignments: [props(value)] }),
  at: (json) => lookedUp((resource(json, 'okta_app_group_assignments')['group'] as unknown as Block[])[0]?.['id']),
});
/** A look-up by name without the name of the table, whose key is the name as an expression. */
const lookedUp = (value: unknown) => String(value).replace(/^\$\{local\.[\w-]+\[(.*)\]\}$/s, 'by name: $1');

const byName = (template: string) => {
  const parts = template.split(/(\$\{var\.x\})/).filter(Boolean);
  const expressions = parts.map((part) => (part === '${var.x}' ? 'var.x' : JSON.stringify(part)));
  return `by name: ${expressions.length > 1 ? `join("", [${expressions.join(', ')}])` : expressions[0]}`;
};

const STRING_PROPS: readonly StringProp[] = [
  appProp('label', 'label'),
  appProp('catalogKey', 'preconfigured_app'),
  appProp('authenticationPolicyId', 'authentication_policy'),
  appProp('adminNote', 'admin_note'),
  {
    path: 'app.appId',
    props: (value) => ({ app: { source: 'adopt', appId: value, label: 'OneID' } }),
    at: (json) => importId(json, 'okta_app_saml'),
  },
  {
    path: 'app.appId',
    props: (value) => ({ app: { source: 'reference', appId: value } }),
    at: (json) => first(json.data['okta_app_saml'])['id'],
  },
  {
    path: 'app.profileMappingId',
    props: (value) => ({ app: { source: 'adopt', appId: '0oa1', label: 'OneID', profileMappingId: value } }),
    at: (json) => importId(json, 'okta_profile_mapping'),
  },
  connectionProp('baseUrl', url),
  connectionProp('uniqueIdentifierField'),
  connectionProp('accessTokenEndpointUri', url),
  connectionProp('authorizationEndpointUri', url),
  connectionProp('clientId'),
  connectionProp('clientSecretLocation', (value) => `vault: ${value}`),
  {
    path: 'connection.baseUrl',
    props: (value, token) => api({ token, baseUrl: value }),
    at: (json) => resource(json, 'okta_app_connection')['base_url'],
    around: url,
  },
  {
    path: 'applicationUsername.expression',
    props: (value) => ({ app: APP, applicationUsername: { expression: value } }),
    at: (json) => resource(json, 'okta_app_saml')['user_name_template'],
  },
  {
    path: 'attributes.*',
    props: (value) => ({ app: APP, attributes: { costCenter: value } }),
    at: (json) => mapping(json, 'costCenter')['expression'],
  },
  {
    path: 'attributes.*.expression',
    props: (value) => ({ app: APP, attributes: { locale: { expression: value } } }),
    at: (json) => mapping(json, 'locale')['expression'],
  },
  attributeProp('title', 'title'),
  attributeProp('externalName', 'external_name'),
  attributeProp('externalNamespace', 'external_namespace'),
  pushGroupProp('', (value) => value as unknown as object, 'target_group_name'),
  { ...pushGroupProp('', (value) => value as unknown as object, ''), at: sourceGroup, within: byName },
  pushGroupProp('.sourceGroup.name', (name) => ({ sourceGroup: { name } }), 'target_group_name'),
  pushGroupProp('.sourceGroup.id', (id) => ({ sourceGroup: { id } }), 'source_group_id'),
  pushGroupProp(
    '.targetGroup.name',
    (name) => ({ sourceGroup: { id: '00g1' }, targetGroup: { name } }),
    'target_group_name',
  ),
  pushGroupProp('.targetGroup.id', (id) => ({ sourceGroup: { id: '00g1' }, targetGroup: { id } }), 'target_group_id'),
  {
    path: 'pushGroups[].existingMappingId',
    props: (value) => ({ app: APP, pushGroups: [{ sourceGroup: { id: '00g1' }, existingMappingId: value }] }),
    at: (json) => importId(json, 'okta_push_group')?.replace(/^\$\{okta_app_saml\.\w+\.id\}\//, 'of the app: '),
    within: (template) => `of the app: ${template}`,
  },
  { ...assignmentProp('', (value) => value), within: byName },
  { ...assignmentProp('.group.name', (name) => ({ group: { name } })), within: byName },
  assignmentProp('.group.id', (id) => ({ group: { id } })),
];

function mapping(json: Synthesized, id: string): Block {
  const mappings = resource(json, 'okta_profile_mapping')['mappings'] as unknown as Block[];
  return mappings.find((each) => (each['id'] as unknown) === id) as Block;
}

function sourceGroup(json: Synthesized): string {
  return lookedUp(resource(json, 'okta_push_group')['source_group_id']);
}

/** Synthesizes props that may hold tokens. */
function synthesized(props: (variable: string) => object): Synthesized {
  const stack = new TerraformStack(Testing.app(), 'stack');
  new OktaProvider(stack, 'okta');
  const variable = new TerraformVariable(stack, 'x', { type: 'string', sensitive: true }).stringValue;
  new OneIdScimProvisioning(stack, 'oneid', props(variable) as OneIdScimProvisioningProps);
  return JSON.parse(Testing.synth(stack, true));
}

describe('a string prop', () => {
  const cases = STRING_PROPS.map((each) => ({
    around: (value: string) => value,
    within: (value: string) => value,
    ...each,
  }));

  it.each(cases)('$path is a variable in the JSON where it was a variable in the props', ({ props, at, within }) => {
    const json = synthesized((variable) => props(variable, variable));

    expect(at(json)).toBe(within('${var.x}'));
  });

  it.each(cases)('$path may have text around a variable', ({ props, at, around, within }) => {
    const json = synthesized((variable) => props(around(`a-${variable}-b`), variable));

    expect(at(json)).toBe(within(around('a-${var.x}-b')));
  });

  it.each(cases)('$path reaches Okta as it is where it looks like a template', ({ props, at, around, within }) => {
    const json = synthesized((variable) => props(around('${source.email}%{if}'), variable));

    expect(at(json)).toBe(within(around('$${source.email}%%{if}')));
  });

  it('is among those that are tried here', () => {
    const tried = new Set(STRING_PROPS.map(({ path }) => path));

    expect(new Set(stringPaths(z.toJSONSchema(configSchema(), { io: 'input' })))).toEqual(
      tried.add('connection.token'),
    );
  });

  it('skips the checks of its value where only Terraform knows it', () => {
    const json = synthesized((variable) => ({
      app: APP,
      connection: { baseUrl: `${variable}_/`, clientSecretLocation: variable },
    }));

    expect(record(json)).toMatchObject({ baseUrl: '${var.x}_/', clientSecretLocation: '${var.x}' });
  });

  it('connection.token is a variable in the JSON', () => {
    const json = synthesized((token) => api({ token }));

    expect(resource(json, 'okta_app_connection')['profile']).toEqual({ auth_scheme: 'TOKEN', token: '${var.x}' });
  });
});

describe('free-form props', () => {
  const settings = (value: object) => ({ app: { ...APP, catalogKey: 'scim2headerauth', settings: value } });
  const profile = (value: object) => ({ app: APP, assignments: [{ group: { id: '00g1' }, profile: value }] });

  it('settings of a catalog app may hold variables and text like a template', () => {
    const json = synthesized((region) => settings({ region, list: [1, null, { text: 'a "${source.email}"' }] }));

    expect(resource(json, 'okta_app_saml')['app_settings_json']).toBe(
      '${jsonencode({ "region" = var.x, "list" = [1, null, { "text" = "a \\"$${source.email}\\"" }] })}',
    );
  });

  it('settings without a variable are JSON text', () => {
    const json = synthesized(() => settings({ text: '${source.email}', list: [1, null] }));

    expect(resource(json, 'okta_app_saml')['app_settings_json']).toBe('{"text":"$${source.email}","list":[1,null]}');
  });

  it('the profile of an assignment may hold variables', () => {
    const json = synthesized((locale) => profile({ locale }));

    expect(resource(json, 'okta_app_group_assignments')['group']).toEqual([
      { id: '00g1', priority: 1, profile: '${jsonencode({ "locale" = var.x })}' },
    ]);
  });

  it.each<[string, () => unknown, string]>([
    ['a construct', () => new TerraformStack(Testing.app(), 'other'), 'an instance of TerraformStack'],
    ['a date', () => new Date(0), 'an instance of Date'],
    ['a function', () => () => 1, 'a function'],
    ['a big integer', () => 1n, '1'],
  ])('hold no %s', (_, value, got) => {
    const foreign = value();

    expect(() => construct(settings({ list: [{ foreign }] }))).toThrow(
      oneProblem(`\`app.settings.list[0].foreign\` must be plain data or a token, got: ${got}`),
    );
    expect(() => construct(profile({ foreign }))).toThrow(
      oneProblem(`\`assignments[0].profile.foreign\` must be plain data or a token, got: ${got}`),
    );
  });
});

describe('a token where none can be', () => {
  it.each<[string, (stack: TerraformStack) => object, string]>([
    [
      'a variable as a choice',
      (stack) => ({ phase: new TerraformVariable(stack, 'x', {}).stringValue }),
      '`phase` must be "app" or "provisioning", got: a value that only Terraform knows',
    ],
    [
      'a variable as a boolean',
      (stack) => ({ protect: new TerraformVariable(stack, 'x', {}).booleanValue }),
      '`protect` must be a boolean, got: an instance of Reference',
    ],
    [
      'a list variable as push groups',
      (stack) => ({ pushGroups: new TerraformVariable(stack, 'x', {}).listValue }),
      '`pushGroups` must be known at synthesis, not a token, got: a list',
    ],
    [
      'a list variable as assignments',
      (stack) => ({ assignments: new TerraformVariable(stack, 'x', {}).listValue }),
      '`assignments` must be known at synthesis, not a token, got: a list',
    ],
    [
      'a variable in place of its value',
      (stack) => ({ applicationUsername: { expression: new TerraformVariable(stack, 'x', {}) } }),
      '`applicationUsername.expression` must be a string, got: an instance of TerraformVariable',
    ],
    [
      'a construct as a push group',
      (stack) => ({ pushGroups: [new TerraformVariable(stack, 'x', {})] }),
      '`pushGroups[0]` must be a string or an object, got: an instance of TerraformVariable',
    ],
    [
      'a construct as the group of an assignment',
      (stack) => ({ assignments: [{ group: new TerraformVariable(stack, 'x', {}) }] }),
      '`assignments[0].group` must be an object, got: an instance of TerraformVariable',
    ],
  ])('is refused: %s', (_, props, problem) => {
    const stack = new TerraformStack(Testing.app(), 'stack');
    const given = { app: APP, ...props(stack) } as OneIdScimProvisioningProps;

    expect(() => new OneIdScimProvisioning(stack, 'oneid', given)).toThrow(oneProblem(problem));
  });
});

type JsonSchema = z.core.JSONSchema.JSONSchema;

/** Paths of the props that take any string. */
function stringPaths(schema: JsonSchema, path = ''): string[] {
  const choices = [...(schema.anyOf ?? []), ...(schema.oneOf ?? [])] as JsonSchema[];
  const isText = schema.type === 'string' && !schema.enum && schema.const === undefined;
  return [
    ...(isText ? [path] : []),
    ...choices.flatMap((choice) => stringPaths(choice, path)),
    ...Object.entries(schema.properties ?? {}).flatMap(([key, inner]) =>
      stringPaths(inner as JsonSchema, path ? `${path}.${key}` : key),
    ),
    ...(typeof schema.items === 'object' ? stringPaths(schema.items as JsonSchema, `${path}[]`) : []),
    ...(typeof schema.additionalProperties === 'object'
      ? stringPaths(schema.additionalProperties as JsonSchema, `${path}.*`)
      : []),
  ];
}
