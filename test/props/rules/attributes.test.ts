import { AnnotationMetadataEntryType } from 'cdktf';
import { APP, construct, problems } from '../construct';

const catalog = (catalogKey: string, settings?: object) => ({ ...APP, catalogKey, settings });
/** Settings that each app asks for. */
const SETTINGS = {
  google: { domain: 'example.com' },
  office365: { msftTenant: 'acme', domain: 'example.com' },
  okta_org2org: { baseUrl: 'https://hub.okta.com' },
  slack: { domain: 'acme' },
  zoomus: { subDomain: 'acme' },
  zscalerbyz: { siteDomain: 'acme' },
};

describe('attributes', () => {
  const ABSENT = 'must be absent: the attribute comes with the app and cannot be declared';
  const NEAR = 'another attribute with so near a name takes an object, which declares it';
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
      "a slip in one of OneID's names",
      { attributes: { famillyName: 'user.lastName', emial: 'user.email' } },
      [
        `\`attributes.famillyName\` must be \`familyName\`; ${NEAR}, got: "famillyName"`,
        `\`attributes.emial\` must be \`email\`; ${NEAR}, got: "emial"`,
      ],
    ],
    [
      'a slip in the name of the username',
      { attributes: { usernme: 'user.login' } },
      [
        `\`attributes.usernme\` must not be near \`userName\`, which comes from \`applicationUsername\`; ${NEAR}, got: "usernme"`,
      ],
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
    ['a near name of an attribute that is declared', { attributes: { emails: { expression: 'user.email' } } }],
    ['a name with a number, and a word of its own', { attributes: { email2: 'user.secondEmail', mail: 'user.email' } }],
    ['names of methods', { attributes: { constructor: 'user.x', toString: { expression: 'user.y' } } }],
    ['a name that could be that of a secret', { attributes: { passwordHint: 'user.hint' } }],
  ])('may be: %s', (_, props) => {
    expect(() => construct({ app: APP, ...props })).not.toThrow();
  });
});

describe('an attribute that only the app knows', () => {
  function warningsOf(attributes: object, props: object = {}): string[] {
    return construct({ app: APP, ...props, attributes })
      .node.metadata.filter(({ type }) => type === AnnotationMetadataEntryType.WARN)
      .map(({ data }) => data as string);
  }

  it('gives a warning, since no plan sees that the app lacks it', () => {
    expect(warningsOf({ badge: 'user.title', role: 'user.title' })).toEqual([
      "`attributes.badge`, `attributes.role` map what only the app can tell that it has: an apply fails on an attribute that the app lacks, and leaves the mapping tainted. Look each name up in Okta's Profile Editor first, or declare them here with an object.",
    ]);
  });

  it('gives none where it is declared, or one that Okta makes with SCIM', () => {
    expect(warningsOf({ badge: { expression: 'user.title' }, department: 'user.department' })).toEqual([]);
  });

  it("gives one where it is declared beside one of OneID's that it may be meant to be", () => {
    expect(warningsOf({ famillyName: { expression: 'user.lastName' } })).toEqual([
      "`attributes.famillyName` declares an attribute whose name is near that of `familyName`, which it doesn't replace. If `familyName` is meant, correct the name.",
    ]);
  });

  it('gives one where Okta makes it by itself and it is declared all the same, with what changes in Okta', () => {
    const [warning, ...others] = warningsOf({ costCenter: { expression: 'user.costCenter' }, region: 'user.state' });
    expect(others).toEqual([]);
    expect(warning).toContain('`attributes.costCenter` declares an attribute that Okta makes by itself');
    expect(warning).toContain(
      'its SCIM path urn:ietf:params:scim:schemas:extension:enterprise:2.0:User:costCenter becomes urn:ietf:params:scim:schemas:core:2.0:User:costCenter',
    );
    expect(warning).toContain('`costCenter: "user.costCenter"`');
  });

  it('gives none where `attributeSchema` says that what Okta makes is declared', () => {
    const attributes = { costCenter: { expression: 'user.costCenter' } };
    expect(warningsOf(attributes, { attributeSchema: 'declared' })).toEqual([]);
  });

  it('gives one where it is declared on an app that exists, which may have it', () => {
    const app = { source: 'reference', appId: '0oa1' };
    expect(warningsOf({ badge: { expression: 'user.title' } }, { app })).toEqual([
      expect.stringContaining('`attributes.badge`: declared on an app that exists.'),
    ]);
  });
});
