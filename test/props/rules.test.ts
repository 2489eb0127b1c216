import { Group } from '@cdktf/provider-okta/lib/group';
import { Fn, Lazy, TerraformStack, TerraformVariable, Testing, Token } from 'cdktf';
import { OneIdScimProvisioning, type OneIdScimProvisioningProps } from '../../lib';

function construct(props: unknown, stack = new TerraformStack(Testing.app(), 'stack')): OneIdScimProvisioning {
  return new OneIdScimProvisioning(stack, 'oneid', props as OneIdScimProvisioningProps);
}

function problems(...each: string[]): Error {
  const count = each.length === 1 ? 'a problem' : `${each.length} problems`;
  return new Error([`OneIdScimProvisioning at "stack/oneid" has ${count}:`, ...each].join('\n  - '));
}

const APP = { source: 'create', label: 'Zuora OneID' };
const catalog = (catalogKey: string, settings?: object) => ({ ...APP, catalogKey, settings });
const SERVED = '`google`, `office365`, `okta_org2org`, `slack`, `zoomus`, `zscalerbyz`';
const NOT_SERVED = `must be one of ${SERVED} with \`connection.managedBy\` "okta-api", since Okta's API can't write the connection of any other app; use "admin-console", or \`connection.allowUnlistedApp\` to try`;
const OAUTH2 = { managedBy: 'okta-api', authScheme: 'OAUTH2' };
const TOKEN = { managedBy: 'okta-api', authScheme: 'TOKEN' };
/** Settings that each app asks for. */
const SETTINGS = {
  google: { domain: 'example.com' },
  office365: { msftTenant: 'acme', domain: 'example.com' },
  okta_org2org: { baseUrl: 'https://hub.okta.com' },
  slack: { domain: 'acme' },
  zoomus: { subDomain: 'acme' },
  zscalerbyz: { siteDomain: 'acme' },
};

describe('settings of the app', () => {
  it.each<[string, object, string[]]>([
    [
      'a custom app has none',
      { ...APP, settings: { domain: 'acme' } },
      ['`app.settings` needs `app.catalogKey`: a custom app has no settings, got: an object'],
    ],
    [
      'an adopted custom app has none either',
      { source: 'adopt', appId: '0oa1', label: 'OneID', settings: {} },
      ['`app.settings` needs `app.catalogKey`: a custom app has no settings, got: an object'],
    ],
    ['Google Workspace', catalog('google'), ['`app.settings.domain` is required by Google Workspace, got: nothing']],
    [
      'Microsoft Office 365',
      catalog('office365', {}),
      [
        '`app.settings.msftTenant` is required by Microsoft Office 365, got: nothing',
        '`app.settings.domain` is required by Microsoft Office 365, got: nothing',
      ],
    ],
    ['Okta Org2Org', catalog('okta_org2org'), ['`app.settings.baseUrl` is required by Okta Org2Org, got: nothing']],
    ['Slack', catalog('slack', { subDomain: 'a' }), ['`app.settings.domain` is required by Slack, got: nothing']],
    ['Zoom', catalog('zoomus', { domain: 'acme' }), ['`app.settings.subDomain` is required by Zoom, got: nothing']],
    ['Zscaler', catalog('zscalerbyz'), ['`app.settings.siteDomain` is required by Zscaler, got: nothing']],
    ['a number', catalog('slack', { domain: 5 }), ['`app.settings.domain` must be a string that is not empty, got: 5']],
    [
      'null',
      catalog('slack', { domain: null }),
      ['`app.settings.domain` must be a string that is not empty, got: null'],
    ],
    [
      'empty',
      catalog('slack', { domain: ' ' }),
      ['`app.settings.domain` must be a string that is not empty, got: " "'],
    ],
  ])('are refused: %s', (_, app, expected) => {
    expect(() => construct({ app })).toThrow(problems(...expected));
  });

  it.each(Object.entries(SETTINGS))('are enough for %s where its required ones are there', (key, settings) => {
    expect(() => construct({ app: catalog(key, settings) })).not.toThrow();
  });

  it('are not asked of an app that exists', () => {
    expect(() =>
      construct({ app: { source: 'adopt', appId: '0oa1', label: 'Slack', catalogKey: 'slack' } }),
    ).not.toThrow();
  });

  it('may be what only Terraform knows', () => {
    const stack = new TerraformStack(Testing.app(), 'stack');
    const domain = new TerraformVariable(stack, 'domain', { type: 'list(string)' });

    expect(() =>
      construct({ app: catalog('slack', { domain: Fn.element(domain.listValue, 0) }) }, stack),
    ).not.toThrow();
  });
});

describe('a connection by API', () => {
  it.each<[string, object, string]>([
    ['a custom app', APP, `\`app.catalogKey\` ${NOT_SERVED}, got: nothing`],
    [
      'a catalog app that is not listed',
      catalog('scim2headerauth'),
      `\`app.catalogKey\` ${NOT_SERVED}, got: "scim2headerauth"`,
    ],
    ['the name of a method', catalog('toString'), `\`app.catalogKey\` ${NOT_SERVED}, got: "toString"`],
    [
      'an adopted custom app',
      { source: 'adopt', appId: '0oa1', label: 'OneID' },
      `\`app.catalogKey\` ${NOT_SERVED}, got: nothing`,
    ],
    ['a referenced app', { source: 'reference', appId: '0oa1' }, `\`app\` ${NOT_SERVED}, got: a referenced app`],
  ])('is refused for %s', (_, app, problem) => {
    expect(() => construct({ app, connection: OAUTH2 })).toThrow(problems(problem));
  });

  it.each<[string, object]>([
    ['a custom app', APP],
    ['a catalog app that is not listed', catalog('scim2headerauth')],
    ['a referenced app', { source: 'reference', appId: '0oa1' }],
  ])('may be tried with `allowUnlistedApp` on %s', (_, app) => {
    expect(() => construct({ app, connection: { ...OAUTH2, allowUnlistedApp: true } })).not.toThrow();
  });

  it('is not refused for a catalog key that only Terraform knows', () => {
    const stack = new TerraformStack(Testing.app(), 'stack');
    const key = new TerraformVariable(stack, 'key', { type: 'string' }).stringValue;

    expect(() => construct({ app: catalog(key), connection: OAUTH2 }, stack)).not.toThrow();
  });

  it.each(['google', 'office365', 'okta_org2org', 'slack', 'zoomus'] as const)('takes OAUTH2 for %s', (key) => {
    expect(() => construct({ app: catalog(key, SETTINGS[key]), connection: OAUTH2 })).not.toThrow();
  });

  it.each([
    ['google', 'Google Workspace'],
    ['office365', 'Microsoft Office 365'],
    ['slack', 'Slack'],
    ['zoomus', 'Zoom'],
  ] as const)('takes no TOKEN for %s', (key, name) => {
    const stack = new TerraformStack(Testing.app(), 'stack');
    const token = new TerraformVariable(stack, 'token', { sensitive: true }).stringValue;

    expect(() => construct({ app: catalog(key, SETTINGS[key]), connection: { ...TOKEN, token } }, stack)).toThrow(
      problems(`\`connection.authScheme\` must be "OAUTH2" for ${name}, got: "TOKEN"`),
    );
  });

  it('takes no OAUTH2 for zscalerbyz', () => {
    expect(() => construct({ app: catalog('zscalerbyz', SETTINGS.zscalerbyz), connection: OAUTH2 })).toThrow(
      problems('`connection.authScheme` must be "TOKEN" for Zscaler, got: "OAUTH2"'),
    );
  });

  describe('its credentials', () => {
    const ORG2ORG = catalog('okta_org2org', SETTINGS.okta_org2org);
    const ZSCALER = catalog('zscalerbyz', SETTINGS.zscalerbyz);

    it.each<[string, object, (token: string) => object, string]>([
      [
        'a token with OAUTH2',
        ORG2ORG,
        (token) => ({ ...OAUTH2, token }),
        '`connection.token` must be absent with scheme "OAUTH2", got: a string (not shown)',
      ],
      [
        'a base URL with OAUTH2',
        ORG2ORG,
        () => ({ ...OAUTH2, baseUrl: 'https://hub.okta.com' }),
        '`connection.baseUrl` must be absent with scheme "OAUTH2", which Okta\'s API takes without, got: "https://hub.okta.com"',
      ],
      ['no token with TOKEN', ORG2ORG, () => TOKEN, '`connection.token` is required with scheme "TOKEN", got: nothing'],
      [
        'another base URL than that of Org2Org',
        ORG2ORG,
        (token) => ({ ...TOKEN, token, baseUrl: 'https://other.okta.com' }),
        '`connection.baseUrl` must be the same as `app.settings.baseUrl`, which is what Okta gives back, got: "https://other.okta.com"',
      ],
      [
        'no base URL for an adopted Org2Org without settings',
        { source: 'adopt', appId: '0oa1', label: 'Hub', catalogKey: 'okta_org2org' },
        (token) => ({ ...TOKEN, token }),
        '`connection.baseUrl` is required without `app.settings.baseUrl`, got: nothing',
      ],
      [
        'no base URL for Zscaler',
        ZSCALER,
        (token) => ({ ...TOKEN, token }),
        '`connection.baseUrl` is required by Zscaler, got: nothing',
      ],
      [
        'a literal before a token',
        ORG2ORG,
        (token) => ({ ...TOKEN, token: `SSWS ${token}` }),
        '`connection.token` must be a sensitive Terraform variable, never a literal, got: a string (not shown)',
      ],
      [
        'a literal between tokens',
        ORG2ORG,
        (token) => ({ ...TOKEN, token: `${token}hunter2${token}` }),
        '`connection.token` must be a sensitive Terraform variable, never a literal, got: a string (not shown)',
      ],
      [
        'a literal told late',
        ORG2ORG,
        () => ({ ...TOKEN, token: Lazy.stringValue({ produce: () => 'hunter2' }) }),
        '`connection.token` must be a sensitive Terraform variable, never a literal, got: a string (not shown)',
      ],
      [
        'a literal in a function',
        ORG2ORG,
        () => ({ ...TOKEN, token: Fn.base64encode('one.hunter2') }),
        '`connection.token` must be a sensitive Terraform variable, never a literal, got: a string (not shown)',
      ],
    ])('are refused: %s', (_, app, connection, problem) => {
      const stack = new TerraformStack(Testing.app(), 'stack');
      const token = new TerraformVariable(stack, 'token', { sensitive: true }).stringValue;

      expect(() => construct({ app, connection: connection(token) }, stack)).toThrow(problems(problem));
    });

    it.each<[string, object, (token: string) => object]>([
      ['Org2Org whose base URL is in its settings', ORG2ORG, () => ({})],
      ['Org2Org with the same base URL', ORG2ORG, () => ({ baseUrl: 'https://hub.okta.com' })],
      [
        'an adopted Org2Org with a base URL alone',
        { source: 'adopt', appId: '0oa1', label: 'Hub', catalogKey: 'okta_org2org' },
        () => ({ baseUrl: 'https://hub.okta.com' }),
      ],
      ['Zscaler with a base URL', ZSCALER, () => ({ baseUrl: 'https://acme.example.com' })],
      ['a function of a variable', ORG2ORG, (token) => ({ token: Fn.trimspace(token) })],
    ])('are taken: %s', (_, app, connection) => {
      const stack = new TerraformStack(Testing.app(), 'stack');
      const token = new TerraformVariable(stack, 'token', { sensitive: true }).stringValue;

      expect(() => construct({ app, connection: { ...TOKEN, token, ...connection(token) } }, stack)).not.toThrow();
    });

    it('may have one base URL that only Terraform knows in both places', () => {
      const stack = new TerraformStack(Testing.app(), 'stack');
      const token = new TerraformVariable(stack, 'token', { sensitive: true }).stringValue;
      const hub = new TerraformVariable(stack, 'hub', { type: 'string' });
      const again = Token.asString(hub.stringValue);

      expect(() =>
        construct(
          {
            app: catalog('okta_org2org', { baseUrl: hub.stringValue }),
            connection: { ...TOKEN, token, baseUrl: again },
          },
          stack,
        ),
      ).not.toThrow();
    });
  });
});

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

describe('attributes', () => {
  const ABSENT = 'must be absent: the attribute comes with the app and cannot be declared';
  const UNDECLARED = 'needs `attributeSchema` "declared": Okta creates this attribute by default';

  it.each<[string, object, string[]]>([
    [
      'the username',
      { attributes: { username: 'user.login' } },
      [
        '`attributes.username` must not be an attribute: the username comes from `applicationUsername`, got: "user.login"',
      ],
    ],
    [
      'the username in other letters, as an object',
      { attributes: { userName: { expression: 'user.login' } } },
      ['`attributes.userName` must not be an attribute: the username comes from `applicationUsername`, got: an object'],
    ],
    [
      'an attribute without an expression',
      { attributes: { costCenter: { title: 'Cost center' } } },
      ['`attributes.costCenter.expression` is required, got: nothing'],
    ],
    [
      'the schema of a base attribute',
      {
        attributeSchema: 'declared',
        attributes: { familyName: { title: 'Name', type: 'string', externalName: 'name', externalNamespace: 'urn:x' } },
      },
      [
        `\`attributes.familyName.title\` ${ABSENT}, got: "Name"`,
        `\`attributes.familyName.type\` ${ABSENT}, got: "string"`,
        `\`attributes.familyName.externalName\` ${ABSENT}, got: "name"`,
        `\`attributes.familyName.externalNamespace\` ${ABSENT}, got: "urn:x"`,
      ],
    ],
    [
      "the schema of one of OneID's attributes that Okta creates",
      { attributes: { email: { title: 'Mail' }, primaryEmailType: { type: 'string' } } },
      [
        `\`attributes.email.title\` ${UNDECLARED}, got: "Mail"`,
        `\`attributes.primaryEmailType.type\` ${UNDECLARED}, got: "string"`,
      ],
    ],
    [
      "another case of one of OneID's",
      { attributes: { Locale: 'user.locale' } },
      ['`attributes.Locale` must not repeat attribute `locale`, got: "Locale"'],
    ],
    [
      "another case of another name of one of OneID's",
      { attributes: { PrimaryEmailType: '"work"' } },
      ['`attributes.PrimaryEmailType` must not repeat attribute `emailType`, got: "PrimaryEmailType"'],
    ],
    [
      'two names of the email type',
      { attributes: { emailType: '"work"', primaryEmailType: '"work"' } },
      ['`attributes.primaryEmailType` must not repeat attribute `emailType`, got: "primaryEmailType"'],
    ],
    [
      'two cases of an additional attribute',
      { attributes: { costCenter: 'user.costCenter', CostCenter: 'user.costCenter' } },
      ['`attributes.CostCenter` must not repeat attribute `costCenter`, got: "CostCenter"'],
    ],
    [
      "the SCIM path of one of OneID's attributes",
      { attributes: { language: { expression: 'user.locale', externalName: 'preferredLanguage' } } },
      [
        '`attributes.language.externalName` must not be that of attribute `preferredLanguage`, got: "preferredLanguage"',
      ],
    ],
    [
      'the SCIM path of another attribute by its key',
      {
        attributes: {
          costCenter: { expression: 'user.costCenter' },
          center: { expression: 'user.costCenter', externalName: 'costCenter' },
        },
      },
      ['`attributes.center.externalName` must not be that of attribute `costCenter`, got: "costCenter"'],
    ],
    [
      "a SCIM path that one of OneID's attributes is moved to",
      {
        attributeSchema: 'declared',
        attributes: {
          email: { externalName: 'emails.work' },
          workMail: { expression: 'user.email', externalName: 'emails.work' },
        },
      },
      ['`attributes.workMail.externalName` must not be that of attribute `email`, got: "emails.work"'],
    ],
    [
      'an attribute of a served app without an expression',
      { app: catalog('zoomus', SETTINGS.zoomus), attributes: { locale: {} } },
      ['`attributes.locale.expression` is required, got: nothing'],
    ],
  ])('are refused: %s', (_, props, expected) => {
    expect(() => construct({ app: APP, ...props })).toThrow(problems(...expected));
  });

  it.each<[string, object]>([
    ["another name of one of OneID's", { attributes: { primaryEmailType: '"home"' } }],
    [
      "the schema of one of OneID's custom attributes where it is declared",
      { attributeSchema: 'declared', attributes: { email: { title: 'Mail', externalName: 'emails.work' } } },
    ],
    [
      'one SCIM path in two namespaces',
      {
        attributes: {
          region: { expression: 'user.locale', externalName: 'locale', externalNamespace: 'urn:acme:User' },
        },
      },
    ],
    [
      'a SCIM path that was left',
      {
        attributeSchema: 'declared',
        attributes: {
          locale: { externalName: 'region' },
          language: { expression: 'user.locale', externalName: 'locale' },
        },
      },
    ],
    [
      "a SCIM path of OneID's on an app that Okta's API serves, which has attributes of its own",
      {
        app: catalog('zoomus', SETTINGS.zoomus),
        attributes: { language: { expression: 'user.locale', externalName: 'locale' }, Email: 'user.email' },
      },
    ],
    ['names of methods', { attributes: { constructor: 'user.x', toString: { expression: 'user.y' } } }],
    ['a name that could be that of a secret', { attributes: { passwordHint: 'user.hint' } }],
  ])('may be: %s', (_, props) => {
    expect(() => construct({ app: APP, ...props })).not.toThrow();
  });
});

describe('groups', () => {
  it.each<[string, object, string[]]>([
    [
      'a name pushed twice',
      { pushGroups: ['Finance', 'Sales', 'Finance'] },
      ['`pushGroups[2]` must not repeat `pushGroups[0]`, got: "Finance"'],
    ],
    [
      'a name in both forms',
      { pushGroups: ['Finance', { sourceGroup: { name: 'Finance' } }] },
      ['`pushGroups[1].sourceGroup.name` must not repeat `pushGroups[0]`, got: "Finance"'],
    ],
    [
      'an id pushed twice',
      {
        pushGroups: [{ sourceGroup: { id: '00g1' } }, { sourceGroup: { id: '00g1' }, targetGroup: { name: 'Other' } }],
      },
      ['`pushGroups[1].sourceGroup.id` must not repeat `pushGroups[0]`, got: "00g1"'],
    ],
    [
      'a name that is given as an id too',
      { pushGroups: ['Finance', { sourceGroup: { id: 'Finance' } }] },
      ['`pushGroups[1].sourceGroup.id` must not repeat `pushGroups[0]`, got: "Finance"'],
    ],
    [
      'each repetition',
      { pushGroups: ['Finance', 'Finance', 'Finance'] },
      [
        '`pushGroups[1]` must not repeat `pushGroups[0]`, got: "Finance"',
        '`pushGroups[2]` must not repeat `pushGroups[0]`, got: "Finance"',
      ],
    ],
    [
      'a name assigned twice',
      { assignments: ['Finance', { group: { name: 'Finance' }, profile: { locale: 'en-US' } }] },
      ['`assignments[1].group.name` must not repeat `assignments[0]`, got: "Finance"'],
    ],
    [
      'an id assigned twice',
      { assignments: [{ group: { id: '00g1' } }, 'Sales', { group: { id: '00g1' } }] },
      ['`assignments[2].group.id` must not repeat `assignments[0]`, got: "00g1"'],
    ],
  ])('are refused: %s', (_, props, expected) => {
    expect(() => construct({ app: APP, ...props })).toThrow(problems(...expected));
  });

  it('are refused where two tokens stand for one attribute', () => {
    const stack = new TerraformStack(Testing.app(), 'stack');
    const finance = new Group(stack, 'finance', { name: 'Finance' });
    const again = Token.asString(finance.interpolationForAttribute('id'));
    expect(again).not.toBe(finance.id);

    expect(() =>
      construct(
        {
          app: APP,
          pushGroups: [{ sourceGroup: { id: finance.id } }, { sourceGroup: { id: again } }],
          assignments: [{ group: { id: again } }, { group: { id: finance.id } }],
        },
        stack,
      ),
    ).toThrow(
      problems(
        '`pushGroups[1].sourceGroup.id` must not repeat `pushGroups[0]`, got: "${okta_group.finance.id}"',
        '`assignments[1].group.id` must not repeat `assignments[0]`, got: "${okta_group.finance.id}"',
      ),
    );
  });

  it('may be two that only Terraform knows', () => {
    const stack = new TerraformStack(Testing.app(), 'stack');
    const [one, other] = ['one', 'other'].map((name) => new Group(stack, name, { name }).id);

    expect(() =>
      construct({ app: APP, pushGroups: [{ sourceGroup: { id: one } }, { sourceGroup: { id: other } }] }, stack),
    ).not.toThrow();
  });

  it('may be pushed and assigned', () => {
    expect(() => construct({ app: APP, pushGroups: ['Finance'], assignments: ['Finance'] })).not.toThrow();
  });
});
