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
