import { APP, construct, problems } from '../construct';

const group = { id: '00g1' };

describe('of a choice between a name and an id', () => {
  it.each<[string, object, string[]]>([
    [
      'neither',
      { pushGroups: [{ sourceGroup: {} }] },
      ['`pushGroups[0].sourceGroup` must have `name` or `id`, got: neither'],
    ],
    [
      'both',
      { pushGroups: [{ sourceGroup: { name: 'Finance', id: '00g1' } }] },
      ['`pushGroups[0].sourceGroup` must have `name` or `id`, got: both'],
    ],
    [
      'both, one of them empty',
      { assignments: [{ group: { name: '', id: '00g1' } }] },
      ['`assignments[0].group` must have `name` or `id`, got: both'],
    ],
    [
      'neither of the target',
      { pushGroups: [{ sourceGroup: group, targetGroup: {} }] },
      ['`pushGroups[0].targetGroup` must have `name` or `id`, got: neither'],
    ],
    [
      'a misspelt one',
      { assignments: [{ group: { nmae: 'Finance' } }] },
      [
        '`assignments[0].group.name` is required, got: nothing',
        '`assignments[0].group.nmae` is not a known prop; the nearest is `assignments[0].group.name`, got: a string (not shown)',
      ],
    ],
    ['no group', { assignments: [{ profile: {} }] }, ['`assignments[0].group` is required, got: nothing']],
    [
      'a name by itself',
      { assignments: [{ group: 'Finance' }] },
      ['`assignments[0].group` must be an object, got: "Finance"'],
    ],
    ['null', { pushGroups: [{ sourceGroup: null }] }, ['`pushGroups[0].sourceGroup` must be an object, got: null']],
    [
      'the group in place of the push group',
      { pushGroups: [{ id: '00g1' }] },
      [
        '`pushGroups[0].sourceGroup` is required, got: nothing',
        '`pushGroups[0].id` is not a known prop; the nearest is `pushGroups[0].status`, got: a string (not shown)',
      ],
    ],
  ])('the message tells which was meant: %s', (_, props, expected) => {
    expect(() => construct({ app: APP, ...props })).toThrow(problems(...expected));
  });
});
