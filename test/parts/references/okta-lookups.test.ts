import { Group } from '@cdktf/provider-okta/lib/group';
import { OktaProvider } from '@cdktf/provider-okta/lib/provider';
import { TerraformStack, TerraformVariable, Testing } from 'cdktf';
import { Construct } from 'constructs';
import { OneIdScimProvisioning } from '../../../lib';
import {
  CREATED,
  json,
  newStack,
  only,
  synthesize,
  synthesizeOneId,
  type TerraformJson,
} from '../../support/synthesis';

const numbered = (count: number) =>
  Array.from({ length: count }, (_, index) => `Team ${String(index).padStart(3, '0')}`);

function searches({ data }: TerraformJson): string[] {
  return Object.values(data['okta_groups'] ?? {}).map(({ search }) => search as string);
}

function namesIn(search: string): string[] {
  return [...search.matchAll(/profile\.name eq "([^"]*)"/g)].map(([, name]) => name as string);
}

describe('the user type', () => {
  it('is looked up once in a stack, however many instances map to it', () => {
    const synthesized = synthesize((stack) => {
      for (const id of ['one', 'two', 'three']) {
        new OneIdScimProvisioning(stack, id, { app: { ...CREATED, label: id } });
      }
    });
    expect(only(synthesized.data['okta_user_type'])).toEqual({ name: 'user' });
    expect(Object.keys(synthesized.resource['okta_profile_mapping'] ?? {})).toHaveLength(3);
  });

  it("is looked up beside a construct of the team that has the look-ups' id, once", () => {
    const synthesized = synthesize((stack) => {
      new Construct(stack, 'okta-lookups');
      for (const id of ['one', 'two']) new OneIdScimProvisioning(stack, id, { app: { ...CREATED, label: id } });
    });
    expect(only(synthesized.data['okta_user_type'])).toEqual({ name: 'user' });
  });

  it('is not looked up where nothing is mapped', () => {
    expect(synthesizeOneId({ app: CREATED, phase: 'app' }).data).not.toHaveProperty('okta_user_type');
  });
});

describe('group names', () => {
  it.each([
    [0, 0],
    [1, 1],
    [20, 1],
    [21, 2],
    [40, 2],
    [41, 3],
  ])('%i take %i searches', (count, expected) => {
    const names = numbered(count);
    const synthesized = synthesizeOneId({ app: CREATED, ...(count > 0 && { assignments: names }) });
    expect(searches(synthesized)).toHaveLength(expected);
    expect(searches(synthesized).flatMap(namesIn)).toEqual(names);
  });

  it('are looked up once for pushing and assigning, and for all instances of a stack', () => {
    const synthesized = synthesize((stack) => {
      const groups = { pushGroups: numbered(15), assignments: numbered(20) };
      for (const id of ['one', 'two']) {
        new OneIdScimProvisioning(stack, id, { app: { ...CREATED, label: id }, ...groups });
      }
    });
    expect(searches(synthesized)).toHaveLength(1);
    expect(searches(synthesized).flatMap(namesIn)).toEqual(numbered(20));
  });

  it('of several instances fill the searches together', () => {
    const synthesized = synthesize((stack) => {
      new OneIdScimProvisioning(stack, 'one', { app: CREATED, assignments: numbered(41).slice(0, 11) });
      const app = { ...CREATED, label: 'Two' };
      new OneIdScimProvisioning(stack, 'two', { app, assignments: numbered(41).slice(11) });
    });
    expect(searches(synthesized).map((search) => namesIn(search).length)).toEqual([20, 20, 1]);
  });

  it('are looked up in each org of a stack with several', () => {
    const stack = newStack();
    for (const alias of ['eu', 'us']) {
      const provider = new OktaProvider(stack, alias, { alias });
      for (const id of ['one', 'two']) {
        const app = { ...CREATED, label: id };
        new OneIdScimProvisioning(stack, `${alias}-${id}`, { app, assignments: numbered(21), provider });
      }
    }
    const { data, locals } = json(stack);
    const providers = (type: string) => Object.values(data[type] ?? {}).map(({ provider }) => provider);
    expect(providers('okta_groups')).toEqual(['okta.eu', 'okta.eu', 'okta.us', 'okta.us']);
    expect(providers('okta_user_type')).toEqual(['okta.eu', 'okta.us']);
    expect(Object.keys(locals).filter((name) => name.endsWith('group_ids'))).toHaveLength(2);
  });

  it('are not shared between stacks', () => {
    const app = Testing.app();
    const each = ['a', 'b'].map((id) => {
      const stack = new TerraformStack(app, id);
      new OktaProvider(stack, 'okta');
      new OneIdScimProvisioning(stack, 'oneid', { app: CREATED, assignments: ['OneID Users'] });
      return stack;
    });
    for (const stack of each) expect(searches(json(stack))).toHaveLength(1);
  });

  it('are searched whatever the type of the group, so that a plan tells what Okta has', () => {
    const { search } = only(synthesizeOneId({ app: CREATED, assignments: ['Revenue', 'Finance'] }).data['okta_groups']);
    expect(search).toBe('profile.name eq "Finance" or profile.name eq "Revenue"');
  });

  it('are of one table for each type, without a second search for one name', () => {
    const groups = ['Finance', { name: 'Finance', type: 'APP_GROUP' as const }];
    const { data, resource, locals } = synthesizeOneId({ app: CREATED, assignments: groups });
    expect(only(data['okta_groups'])['search']).toBe('profile.name eq "Finance"');
    expect(only(resource['okta_app_group_assignments'])['group']).toMatchObject([
      { id: '${local.okta_lookups_group_ids["Finance"]}' },
      { id: '${local.okta_lookups_group_ids_app_group["Finance"]}' },
    ]);
    expect(locals['okta_lookups_group_ids']).toContain('contains(["OKTA_GROUP", "BUILT_IN"], group.type)');
    expect(locals['okta_lookups_group_ids_app_group']).toContain('contains(["APP_GROUP"], group.type)');
  });

  it.each(['務', '"', 'é', 'a'])('of %j at full length are in searches that an address holds', (letter) => {
    const names = Array.from({ length: 40 }, (_, index) => `${index}`.padStart(2, '0').padEnd(255, letter));
    const found = searches(synthesizeOneId({ app: CREATED, assignments: names }));
    expect(found.join().match(/profile\.name eq/g)).toHaveLength(40);
    for (const search of found) expect(encodeURIComponent(search).length).toBeLessThan(5000);
  });

  it('of all searches are in one table of ids', () => {
    const { locals, resource } = synthesizeOneId({ app: CREATED, assignments: numbered(21) });
    expect(locals['okta_lookups_group_ids']).toContain(
      'concat(data.okta_groups.okta_lookups_groups_1.groups, data.okta_groups.okta_lookups_groups_2.groups)',
    );
    const [first] = only(resource['okta_app_group_assignments'])['group'] as { id: string }[];
    expect(first?.id).toBe('${local.okta_lookups_group_ids["Team 000"]}');
  });

  it.each([
    ['A "quoted" one', 'A \\"quoted\\" one', '"A \\"quoted\\" one"'],
    ['back\\slash', 'back\\\\slash', '"back\\\\slash"'],
    ['${name} %{x}', '$${name} %%{x}', '"$${name} %%{x}"'],
    ['café 日本', 'café 日本', '"café 日本"'],
  ])('%j are escaped for search and expression', (name, inSearch, inExpression) => {
    const synthesized = synthesizeOneId({ app: CREATED, assignments: [name] });
    expect(searches(synthesized)).toEqual([`profile.name eq "${inSearch}"`]);
    const [entry] = only(synthesized.resource['okta_app_group_assignments'])['group'] as { id: string }[];
    expect(entry?.id).toBe(`\${local.okta_lookups_group_ids[${inExpression}]}`);
    expect(only(synthesized.data['okta_groups']).lifecycle?.postcondition?.[0]?.condition).toContain(
      `[{ name = ${inExpression}, types = ["OKTA_GROUP", "BUILT_IN"] }]`,
    );
  });

  it('may be tokens, escaped by Terraform, and the same attribute counts once', () => {
    const stack = newStack();
    const group = new Group(stack, 'finance', { name: 'Finance' });
    const team = new TerraformVariable(stack, 'team', { type: 'string' });
    new OneIdScimProvisioning(stack, 'oneid', {
      app: CREATED,
      pushGroups: [group.name],
      assignments: [group.name, `Team "${team.stringValue}"`],
    });
    const synthesized = json(stack);
    const escaped = (name: string) => `\${replace(replace(${name}, "\\\\", "\\\\\\\\"), "\\"", "\\\\\\"")}`;
    const mixed = 'join("", ["Team \\"", var.team, "\\""])';
    expect(searches(synthesized)).toEqual([
      `profile.name eq "${escaped('okta_group.finance.name')}" or profile.name eq "${escaped(mixed)}"`,
    ]);
    expect(only(synthesized.resource['okta_app_group_assignments'])['group']).toMatchObject([
      { id: '${local.okta_lookups_group_ids[okta_group.finance.name]}' },
      { id: `\${local.okta_lookups_group_ids[${mixed}]}` },
    ]);
    expect(only(synthesized.resource['okta_push_group'])).toMatchObject({
      source_group_id: '${local.okta_lookups_group_ids[okta_group.finance.name]}',
      target_group_name: '${okta_group.finance.name}',
    });
  });

  it('may be those of groups in another stack', () => {
    const app = Testing.app();
    const groups = new TerraformStack(app, 'groups');
    new OktaProvider(groups, 'okta');
    const finance = new Group(groups, 'finance', { name: 'Finance' });
    const stack = new TerraformStack(app, 'stack');
    new OktaProvider(stack, 'okta');
    new OneIdScimProvisioning(stack, 'oneid', {
      app: CREATED,
      assignments: [{ group: { id: finance.id } }, finance.name],
    });
    stack.prepareStack();
    const synthesized = json(stack);
    const output =
      'data.terraform_remote_state.cross-stack-reference-input-groups.outputs.cross-stack-output-okta_group';
    expect(searches(synthesized)[0]).toContain(`replace(${output}financename, `);
    expect(only(synthesized.resource['okta_app_group_assignments'])['group']).toMatchObject([
      { id: `\${${output}financeid}` },
      { id: `\${local.okta_lookups_group_ids[${output}financename]}` },
    ]);
    expect(JSON.stringify(synthesized)).not.toContain('okta_group.finance');
  });
});
