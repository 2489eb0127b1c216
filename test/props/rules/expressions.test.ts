import { AnnotationMetadataEntryType, TerraformStack, TerraformVariable, Testing } from 'cdktf';
import { APP, construct, problems } from '../construct';

const RULE = 'must be an Okta expression: at character';

function warningsOf(props: object): string[] {
  return construct({ app: APP, ...props })
    .node.metadata.filter(({ type }) => type === AnnotationMetadataEntryType.WARN)
    .map(({ data }) => data as string);
}

describe("an expression that can't work is refused with its place", () => {
  it.each<[string, object, string[]]>([
    [
      "the app's user, which is the other side",
      { attributes: { email: 'appuser.email' } },
      [
        `\`attributes.email\` ${RULE} 1, \`appuser\` (the app's user) doesn't exist in a mapping to the app; \`user\` does, got: "appuser.email"`,
      ],
    ],
    [
      'an open quote',
      { attributes: { locale: "user.locale + 'x" } },
      [`\`attributes.locale\` ${RULE} 15, the quote ' that opens here isn't closed, got: "user.locale + 'x"`],
    ],
    [
      'a function in another case, in an object',
      { attributes: { locale: { expression: 'String.ToUpperCase(user.locale)' } } },
      [
        `\`attributes.locale.expression\` ${RULE} 1, Okta's reference has no function \`String.ToUpperCase\`; the nearest is \`String.toUpperCase\`, got: "String.ToUpperCase(user.locale)"`,
      ],
    ],
    [
      'a username',
      { applicationUsername: { expression: '(user.login' } },
      [`\`applicationUsername.expression\` ${RULE} 1, the \`(\` that opens here isn't closed, got: "(user.login"`],
    ],
  ])('%s', (_, props, expected) => {
    expect(() => construct({ app: APP, ...props })).toThrow(problems(...expected));
  });

  it('told with what else is wrong, one problem for each prop', () => {
    const props = { app: { ...APP, label: '' }, attributes: { email: 'appuser.email + appuser.x' } };
    expect(() => construct(props)).toThrow(
      problems(
        '`app.label` must not be empty, got: ""',
        `\`attributes.email\` ${RULE} 1, \`appuser\` (the app's user) doesn't exist in a mapping to the app; \`user\` does, got: "appuser.email + appuser.x"`,
      ),
    );
  });
});

describe('an expression that deserves a look gives a warning', () => {
  it("about what isn't in Okta's base profile, since the org may have added it", () => {
    expect(warningsOf({ attributes: { costCenter: 'user.costcenter' } })).toEqual([
      "`attributes.costCenter`, at character 6: `costcenter` isn't an attribute of Okta's base user profile; the org may have added it; the nearest is `costCenter`.",
    ]);
  });

  it('and the construct is made', () => {
    expect(construct({ app: APP, attributes: { costCenter: 'user.badge' } }).profileMapping).toBeDefined();
  });
});

describe('nothing is said of', () => {
  it.each<[string, object]>([
    ['what Okta documents', { attributes: { email: "String.substringBefore(user.email, '@') + '@example.com'" } }],
    ['another app', { attributes: { costCenter: 'zendesk.costCenter' } }],
    [
      'a username as a template of the older language',
      { applicationUsername: { expression: '${fn:substringBefore(source.login, "@")}' } },
    ],
    ['a username that reads the source', { applicationUsername: { expression: 'source.login' } }],
  ])('%s', (_, props) => {
    expect(warningsOf(props)).toEqual([]);
  });

  it('what only Terraform knows', () => {
    const stack = new TerraformStack(Testing.app(), 'stack');
    const variable = new TerraformVariable(stack, 'x', {});
    expect(() => construct({ app: APP, attributes: { email: variable.stringValue } }, stack)).not.toThrow();
  });
});
