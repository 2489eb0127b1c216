import { APP, construct, problems } from '../construct';

const LONG = 'x'.repeat(300);

it.each<[string, unknown, string]>([
  ['props absent', undefined, '`app` is required, got: nothing'],
  ['props null', null, '`app` is required, got: nothing'],
  ['no app', { protect: true }, '`app` is required, got: nothing'],
  ['app null', { app: null }, '`app` must be an object, got: null'],
  ['app as a string', { app: 'create' }, '`app` must be an object, got: "create"'],
  ['app as a list', { app: [APP] }, '`app` must be an object, got: a list'],
  ['no source', { app: { label: 'OneID' } }, '`app.source` must be "create", "adopt" or "reference", got: nothing'],
  [
    'unknown source',
    { app: { source: 'import', label: 'OneID' } },
    '`app.source` must be "create", "adopt" or "reference", got: "import"',
  ],
  ['no label', { app: { source: 'create' } }, '`app.label` is required, got: nothing'],
  ['empty label', { app: { source: 'create', label: '' } }, '`app.label` must not be empty, got: ""'],
  ['blank label', { app: { source: 'create', label: ' \t' } }, '`app.label` must not be empty, got: " \\t"'],
  [
    'over-long label',
    { app: { source: 'create', label: LONG.slice(0, 101) } },
    `\`app.label\` must have at most 100 characters, got: "${LONG.slice(0, 101)}"`,
  ],
  ['number as label', { app: { source: 'create', label: 1 } }, '`app.label` must be a string, got: 1'],
  [
    'neither label nor id to adopt',
    { app: { source: 'adopt' } },
    '`app.label` is needed with `source: "adopt"`, or `app.appId`, got: neither',
  ],
  ['empty id', { app: { source: 'reference', appId: '' } }, '`app.appId` must not be empty, got: ""'],
  [
    'empty mapping id',
    { app: { source: 'adopt', appId: '0oa1', label: 'OneID', profileMappingId: ' ' } },
    '`app.profileMappingId` must not be empty, got: " "',
  ],
  ['empty catalog key', { app: { ...APP, catalogKey: '' } }, '`app.catalogKey` must not be empty, got: ""'],
  [
    'settings as a list',
    { app: { ...APP, catalogKey: 'scim2headerauth', settings: [] } },
    '`app.settings` must be an object, got: a list',
  ],
  [
    'null policy',
    { app: { ...APP, authenticationPolicyId: null } },
    '`app.authenticationPolicyId` must be a string, got: null',
  ],
  [
    'over-long note, which the provider refuses at the plan',
    { app: { ...APP, adminNote: '😀'.repeat(251), endUserNote: '😀'.repeat(250) } },
    `\`app.adminNote\` must have at most 250 characters, got: "${'😀'.repeat(119)}... (251 characters)`,
  ],
  ['empty note', { app: { ...APP, adminNote: '' } }, '`app.adminNote` must not be empty, got: ""'],
  [
    'boolean as a string',
    { app: { ...APP, hideFromUsers: 'false' } },
    '`app.hideFromUsers` must be a boolean or an object, got: "false"',
  ],
])('is refused: %s', (_, props, problem) => {
  expect(() => construct(props)).toThrow(problems(problem));
});

it.each([{ label: 'OneID' }, { appId: '0oa1' }])('takes %j as all that tells the app to adopt', (known) => {
  expect(() => construct({ app: { source: 'adopt', ...known } })).not.toThrow();
});

it('takes the longest label, and the longest group name beside it', () => {
  const props = { app: { ...APP, label: LONG.slice(0, 100) }, pushGroups: [LONG.slice(0, 255)] };

  expect(() => construct(props)).not.toThrow();
});
