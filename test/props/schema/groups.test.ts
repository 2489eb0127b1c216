import { APP, construct, problems } from '../construct';

const LONG = 'x'.repeat(300);

it.each<[string, unknown, string]>([
  ['push groups as a string', { app: APP, pushGroups: 'Finance' }, '`pushGroups` must be a list, got: "Finance"'],
  ['push groups as an object', { app: APP, pushGroups: {} }, '`pushGroups` must be a list, got: an object'],
  ['empty group name', { app: APP, pushGroups: [''] }, '`pushGroups[0]` must not be empty, got: ""'],
  [
    'over-long group name',
    { app: APP, pushGroups: ['Finance', LONG.slice(0, 256)] },
    `\`pushGroups[1]\` must have at most 255 characters, got: "${LONG.slice(0, 119)}... (256 characters)`,
  ],
  ['number as a group', { app: APP, pushGroups: [7] }, '`pushGroups[0]` must be a string or an object, got: 7'],
  [
    'empty group id',
    { app: APP, pushGroups: [{ sourceGroup: { id: '' } }] },
    '`pushGroups[0].sourceGroup.id` must not be empty, got: ""',
  ],
  [
    'over-long target name',
    { app: APP, pushGroups: [{ sourceGroup: { id: '00g1' }, targetGroup: { name: LONG.slice(0, 256) } }] },
    `\`pushGroups[0].targetGroup.name\` must have at most 255 characters, got: "${LONG.slice(0, 119)}... (256 characters)`,
  ],
  [
    'unknown status',
    { app: APP, pushGroups: [{ sourceGroup: { id: '00g1' }, status: 'active' }] },
    '`pushGroups[0].status` must be "ACTIVE" or "INACTIVE", got: "active"',
  ],
  [
    'string for the target group on destroy',
    { app: APP, pushGroups: [{ sourceGroup: { id: '00g1' }, deleteTargetGroupOnDestroy: 'no' }] },
    '`pushGroups[0].deleteTargetGroupOnDestroy` must be a boolean, got: "no"',
  ],
  [
    'empty id of an existing push',
    { app: APP, pushGroups: [{ sourceGroup: { id: '00g1' }, existingMappingId: '' }] },
    '`pushGroups[0].existingMappingId` must not be empty, got: ""',
  ],
  ['null assignments', { app: APP, assignments: null }, '`assignments` must be a list, got: null'],
  [
    'over-long name of an assigned group',
    { app: APP, assignments: [{ group: { name: LONG } }] },
    `\`assignments[0].group.name\` must have at most 255 characters, got: "${LONG.slice(0, 119)}... (300 characters)`,
  ],
  [
    'profile as a list',
    { app: APP, assignments: [{ group: { id: '00g1' }, profile: [] }] },
    '`assignments[0].profile` must be an object, got: a list',
  ],
])('is refused: %s', (_, props, problem) => {
  expect(() => construct(props)).toThrow(problems(problem));
});
