import { Fn, Lazy, TerraformCount, TerraformIterator, TerraformStack, TerraformVariable, Testing, Token } from 'cdktf';
import { APP, construct, problems } from '../construct';
import { resource, synthesized } from '../synthesized';

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
      '`protect` must be a boolean, got: a value that only Terraform knows',
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

    expect(() => construct({ app: APP, ...props(stack) }, stack)).toThrow(problems(problem));
  });
});

describe('a token for which CDKTF has no type', () => {
  const untyped = (variable: string): unknown => Fn.element([variable], 0);

  it.each<[string, (value: unknown) => object, (json: ReturnType<typeof synthesized>) => unknown, string]>([
    [
      'a text',
      (value) => ({ app: { ...APP, label: value } }),
      (json) => resource(json, 'okta_app_saml')['label'],
      '${element([var.x], 0)}',
    ],
    [
      'an id',
      (value) => ({ app: APP, pushGroups: [{ id: value }] }),
      (json) => resource(json, 'okta_push_group')['source_group_id'],
      '${element([var.x], 0)}',
    ],
    [
      'an expression',
      (value) => ({ app: APP, attributes: { division: { expression: value } } }),
      (json) => JSON.stringify(resource(json, 'okta_profile_mapping')['mappings']),
      expect.stringContaining('"${element([var.x], 0)}"'),
    ],
    [
      'a value of a profile',
      (value) => ({
        app: APP,
        assignments: [{ group: { id: '00g1' }, profile: { value, number: Token.asNumber(value) } }],
      }),
      (json) => JSON.stringify(resource(json, 'okta_app_group_assignments')['group']),
      expect.stringContaining('value\\" = element([var.x], 0), \\"number\\" = element([var.x], 0)'),
    ],
  ])('is taken for %s', (_, props, at, written) => {
    expect(at(synthesized((variable) => props(untyped(variable))))).toEqual(written);
  });

  it('is refused where it is a token that shows itself in plans', () => {
    const stack = new TerraformStack(Testing.app(), 'stack');
    const token: unknown = new TerraformVariable(stack, 'x', {}).value;
    const app = { ...APP, catalogKey: 'okta_org2org', settings: { baseUrl: 'https://hub.okta.com' } };
    expect(() => construct({ app, connection: { managedBy: 'okta-api', authScheme: 'TOKEN', token } }, stack)).toThrow(
      problems('`connection.token` must be a variable marked `sensitive`, got: `var.x`'),
    );
  });
});

describe('what stands for each element of an iterator', () => {
  const list = TerraformIterator.fromList(['a', 'b']);
  const map = TerraformIterator.fromMap({ a: { id: '00g1', name: 'A', rank: 1 } });
  const rule =
    'must not be of an iterator, since nothing here has its `for_each`: make the entries, or one construct for each, in a loop of the program';

  it.each<[string, object, string]>([
    ['label', { app: { ...APP, label: list.value } }, `\`app.label\` ${rule}, got: \`\${each.value}\``],
    [
      'part of a label',
      { app: { ...APP, label: `x ${list.value}` } },
      `\`app.label\` ${rule}, got: \`x \${each.value}\``,
    ],
    [
      'group by id',
      { app: APP, pushGroups: [{ id: map.getString('id') }] },
      `\`pushGroups[0].id\` ${rule}, got: \`\${each.value.id}\``,
    ],
    ['group by name', { app: APP, assignments: [map.key] }, `\`assignments[0]\` ${rule}, got: \`\${each.key}\``],
    [
      'expression',
      { app: APP, attributes: { locale: list.value } },
      `\`attributes.locale\` ${rule}, got: \`\${each.value}\``,
    ],
    [
      'number in a profile',
      { app: APP, assignments: [{ group: { name: 'A' }, profile: { rank: map.getNumber('rank') } }] },
      `\`assignments[0].profile.rank\` ${rule}, got: \`\${each.value.rank}\``,
    ],
    [
      'count',
      { app: { ...APP, label: TerraformCount.of(2).index } },
      `\`app.label\` ${rule}, got: \`\${count.index}\``,
    ],
  ])('is refused: %s', (_, props, problem) => {
    expect(() => construct(props)).toThrow(problems(problem));
  });

  it('is no list of entries', () => {
    expect(() => construct({ app: APP, pushGroups: map.pluckProperty('name') })).toThrow(
      problems('`pushGroups` must be a list, got: a value that only Terraform knows'),
    );
  });

  it('is told from an expression that goes over a list by itself', () => {
    const label = Token.asString(Fn.join(',', Token.asList('${[for each in var.names : each.value]}')));
    const text = Token.asString('${upper("each.value")}');
    for (const value of [label, text]) expect(() => construct({ app: { ...APP, label: value } })).not.toThrow();
  });

  it('is not looked for in what is known at synthesis only', () => {
    const later: { label?: { text: string } } = {};
    const label = Lazy.stringValue({ produce: () => (later.label as { text: string }).text });
    expect(() => construct({ app: { ...APP, label } })).not.toThrow();
  });
});
