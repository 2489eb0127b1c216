import { Fn, Lazy, TerraformStack, TerraformVariable, Testing, Token } from 'cdktf';
import { APP, construct, problems } from '../construct';

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
