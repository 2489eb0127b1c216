import { Group } from '@cdktf/provider-okta/lib/group';
import { OktaProvider } from '@cdktf/provider-okta/lib/provider';
import { TerraformStack, TerraformVariable, Testing } from 'cdktf';
import { OneIdScimProvisioning, type OneIdScimProvisioningProps } from '../../lib';
import {
  ADDRESS,
  addresses,
  addressesOf,
  CREATED,
  changes,
  json,
  synthesize,
  synthesizeOneId,
  type TerraformJson,
} from '../support/synthesis';

describe('Terraform addresses', () => {
  const BASE: OneIdScimProvisioningProps = {
    app: CREATED,
    attributes: { costCenter: { expression: 'user.costCenter' }, nickname: { expression: 'user.nickName' } },
    pushGroups: ['Finance', 'Revenue', { sourceGroup: { id: '00g1' }, existingMappingId: 'gPm1' }],
    assignments: ['OneID Users', { group: { id: '00g2' } }],
  };
  const base = synthesizeOneId(BASE);
  /** Imports by what they are about, since their order means nothing; without what carries states over, which names what is declared. */
  const comparable = (one: TerraformJson) => {
    const imports = Object.fromEntries(one.import.map((each) => [each.to, each]));
    expect(Object.keys(imports)).toHaveLength(one.import.length);
    return { ...one, import: imports, moved: [], removed: [] };
  };
  const differences = (one: TerraformJson, other: TerraformJson) => changes(comparable(one), comparable(other));
  const changed = (props: Partial<OneIdScimProvisioningProps>) =>
    differences(base, synthesizeOneId({ ...BASE, ...props }));
  const SEARCH = 'data.okta_groups.okta_lookups_groups_1';

  it('and all else stay where pushed groups change their order', () => {
    const pushGroups = [...(BASE.pushGroups ?? [])].reverse();
    expect(changed({ pushGroups })).toEqual([]);
    expect(synthesizeOneId({ ...BASE, pushGroups }).import).toEqual(base.import);
  });

  it('and all else stay where attributes change their order', () => {
    const reversed = Object.fromEntries(Object.entries(BASE.attributes ?? {}).reverse());
    expect(changed({ attributes: reversed })).toEqual([]);
  });

  it('stay where assignments change their order, which is their priority', () => {
    expect(changed({ assignments: [...(BASE.assignments ?? [])].reverse() })).toEqual([
      `~ resource.${ADDRESS.assignments}.group`,
    ]);
  });

  it('of others stay where a pushed group is added or removed', () => {
    const added = changed({ pushGroups: ['Audit', ...(BASE.pushGroups ?? [])] });
    expect(added).toEqual([
      `~ ${SEARCH}.lifecycle.postcondition`,
      `~ ${SEARCH}.search`,
      '+ import.okta_push_group.oneid_push_audit',
      '+ resource.okta_push_group.oneid_push_audit',
    ]);
    const removed = changed({ pushGroups: BASE.pushGroups?.slice(1) });
    expect(removed).toEqual([
      `~ ${SEARCH}.lifecycle.postcondition`,
      `~ ${SEARCH}.search`,
      '- import.okta_push_group.oneid_push_finance',
      '- resource.okta_push_group.oneid_push_finance',
    ]);
  });

  it('of others stay where an assignment is added', () => {
    expect(changed({ assignments: [...(BASE.assignments ?? []), 'Contractors'] })).toEqual([
      `~ ${SEARCH}.lifecycle.postcondition`,
      `~ ${SEARCH}.search`,
      `~ resource.${ADDRESS.assignments}.group`,
    ]);
  });

  it('of the others stay where an attribute gets another name', () => {
    const { nickname, ...others } = BASE.attributes as Record<string, string>;
    const found = changed({ attributes: { ...others, alias: nickname as string } });
    const dependent = ['okta_push_group', 'okta_app_group_assignments'].flatMap((type) => addressesOf(base, type));
    expect(found.sort()).toEqual(
      [
        '+ resource.okta_app_user_schema_property.oneid_attribute_alias',
        '- resource.okta_app_user_schema_property.oneid_attribute_nickname',
        `~ resource.${ADDRESS.mapping}.mappings`,
        `~ resource.${ADDRESS.mapping}.depends_on`,
        ...dependent.map((address) => `~ resource.${address}.depends_on`),
      ].sort(),
    );
  });

  it('of the others stay where an attribute is added', () => {
    const attributes = { ...BASE.attributes, aardvark: 'user.aardvark' };
    expect(changed({ attributes })).toEqual([`~ resource.${ADDRESS.mapping}.mappings`]);
  });

  it('of an instance stay where another one is added before it', () => {
    const both = synthesize((stack) => {
      new OneIdScimProvisioning(stack, 'another', { app: { ...CREATED, label: 'Another' }, pushGroups: ['Audit'] });
      new OneIdScimProvisioning(stack, 'oneid', BASE);
    });
    const found = differences(base, both);
    expect(found.filter((line) => !line.startsWith('+'))).toEqual([
      `~ ${SEARCH}.lifecycle.postcondition`,
      `~ ${SEARCH}.search`,
    ]);
    expect(found.filter((line) => line.startsWith('+') && !line.includes('.another_'))).toEqual([]);
  });

  it('depend on the path of the instance only, not on its stack or its place there', () => {
    const app = Testing.app();
    const stack = new TerraformStack(app, 'of-another-name');
    new TerraformVariable(stack, 'something', { type: 'string' });
    new OktaProvider(stack, 'okta');
    new OneIdScimProvisioning(stack, 'oneid', BASE);
    expect(changes(base, json(stack))).toEqual(['+ variable']);
  });

  it('are names that Terraform takes, distinct and stable, whatever a group is called', () => {
    const names = [
      'OneID Users',
      'OneID-Users',
      'OneID/Users',
      'OneID "Users"',
      'OneID\\Users',
      '${OneID} %{Users}',
      '日本の営業',
      '日本の財務',
      '🎉',
      '!!!',
      '???',
      '1st floor',
      '-dash',
      'a'.repeat(200),
      'a'.repeat(254),
      `${'a'.repeat(254)}b`,
      `${'é'.repeat(200)}`,
    ];
    const all = addresses(synthesizeOneId({ app: CREATED, pushGroups: names, assignments: names }));
    const groups = all.filter((address) => address.startsWith('okta_push_group.'));
    expect(new Set(groups).size).toBe(names.length);
    for (const address of all) expect(address.split('.').at(-1)).toMatch(/^[A-Za-z_][\w-]{0,254}$/);
    const again = addresses(synthesizeOneId({ app: CREATED, pushGroups: [...names].reverse(), assignments: names }));
    expect(again).toEqual(all);
  });

  it('of groups behind tokens depend on what they refer to, not on when the tokens were made', () => {
    const NAMES = ['audit', 'finance', 'revenue'];
    const withGroups = (order: readonly string[]) =>
      synthesize((stack) => {
        const groups = new Map(NAMES.map((name) => [name, new Group(stack, name, { name })]));
        const ids = new Map(order.map((name) => [name, groups.get(name)?.id as string]));
        new OneIdScimProvisioning(stack, 'oneid', {
          app: CREATED,
          pushGroups: order.map((name) => ({ sourceGroup: { id: ids.get(name) as string } })),
        });
      });
    const one = withGroups(NAMES);
    expect(changes(one, withGroups([...NAMES].reverse()))).toEqual([]);
    expect(changes(one, withGroups(['finance', 'audit', 'revenue']))).toEqual([]);
    expect(Object.keys(one.resource['okta_push_group'] ?? {})).toHaveLength(3);
  });
});
