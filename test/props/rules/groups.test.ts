import { Group } from '@cdktf/provider-okta/lib/group';
import { TerraformStack, Testing, Token } from 'cdktf';
import { APP, construct, problems } from '../construct';

describe('groups', () => {
  it.each<[string, object, string[]]>([
    [
      'a name pushed twice',
      { pushGroups: ['Finance', 'Sales', 'Finance'] },
      ['`pushGroups[2]` must not repeat `pushGroups[0]`, got: "Finance"'],
    ],
    [
      'a name in other capitals',
      { pushGroups: ['Finance', 'finance'], assignments: ['Staff', { group: { name: 'STAFF' }, profile: {} }] },
      [
        '`pushGroups[1]` must not repeat `pushGroups[0]`, got: "finance"',
        '`assignments[1].group.name` must not repeat `assignments[0]`, got: "STAFF"',
      ],
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

  it('of one name are two where one is Okta’s own and one of a directory', () => {
    const groups = ['Finance', { name: 'Finance', type: 'APP_GROUP' }];
    expect(() => construct({ app: APP, pushGroups: groups, assignments: groups })).not.toThrow();
    const again = [{ name: 'Finance', type: 'OKTA_GROUP' }, ...groups];
    expect(() => construct({ app: APP, pushGroups: again })).toThrow(
      problems('`pushGroups[1]` must not repeat `pushGroups[0]`, got: "Finance"'),
    );
  });

  it.each<[string, object, string[]]>([
    [
      'an id of Okta as text',
      { assignments: ['00gabcdefghijklmnopq'] },
      [
        '`assignments[0]` must be the name of a group; write `{ id: ... }` for its id, or `{ name: ... }` if a group is called so, got: "00gabcdefghijklmnopq"',
      ],
    ],
    [
      'a silenced group that is only pushed',
      { pushGroups: ['Finance'], pushedAndAssigned: ['Finance'] },
      ['`pushedAndAssigned[0]` must be in both `pushGroups` and `assignments`, got: "Finance"'],
    ],
    [
      'a control character in a name',
      { pushGroups: ['Fin\nance'], assignments: [{ name: '\u0000' }] },
      [
        '`pushGroups[0]` must not hold control characters, such as a line break, got: "Fin\\nance"',
        '`assignments[0].name` must not hold control characters, such as a line break, got: "\\u0000"',
      ],
    ],
    [
      'more assignments than priorities',
      { assignments: Array.from({ length: 101 }, (_, index) => `Use ${index}`) },
      [
        "`assignments` must have at most 100 entries, since Okta documents priorities to 100: assign a group whose rule takes in the others, or set `otherAssignments: 'keep'`, which writes no priorities, got: 101 entries",
      ],
    ],
  ])('are refused: %s', (_, props, expected) => {
    expect(() => construct({ app: APP, ...props })).toThrow(problems(...expected));
  });

  it('are refused where an id that only Terraform knows stands for a name, and a name may be a token', () => {
    const stack = new TerraformStack(Testing.app(), 'stack');
    const finance = new Group(stack, 'finance', { name: 'Finance' });
    expect(() => construct({ app: APP, pushGroups: [finance.id], assignments: [{ name: finance.id }] }, stack)).toThrow(
      problems(
        '`pushGroups[0]` must be the name of a group; write `{ id: ... }` for its id, or `{ name: ... }` if a group is called so, got: "${okta_group.finance.id}"',
        '`assignments[0].name` must be the name of a group; write `{ id: ... }` for its id, got: "${okta_group.finance.id}"',
      ),
    );
    const names = new TerraformStack(Testing.app(), 'names');
    const sales = new Group(names, 'sales', { name: 'Sales' });
    expect(() =>
      construct({ app: APP, pushGroups: [sales.name], assignments: [{ id: sales.id }] }, names),
    ).not.toThrow();
  });

  it('may be more than 100 where other assignments are kept', () => {
    const assignments = Array.from({ length: 101 }, (_, index) => `Use ${index}`);
    expect(() => construct({ app: APP, assignments, otherAssignments: 'keep' })).not.toThrow();
    expect(() => construct({ app: { source: 'reference', appId: '0oa1' }, assignments })).not.toThrow();
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
