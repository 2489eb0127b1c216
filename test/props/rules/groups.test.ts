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
