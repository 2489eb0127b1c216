import { TerraformStack, Testing } from 'cdktf';
import { InvalidPropsError, OneIdScimProvisioning, type OneIdScimProvisioningProps } from '../../lib';
import { shown } from '../../lib/props/problems/shown-value';

function construct(props: unknown): OneIdScimProvisioning {
  const stack = new TerraformStack(Testing.app(), 'stack');
  return new OneIdScimProvisioning(stack, 'oneid', props as OneIdScimProvisioningProps);
}

function problems(...each: string[]): Error {
  const count = each.length === 1 ? 'a problem' : `${each.length} problems`;
  return new Error([`OneIdScimProvisioning at "stack/oneid" has ${count}:`, ...each].join('\n  - '));
}

const APP = { source: 'create', label: 'Zuora OneID' };
const SERVED = { ...APP, catalogKey: 'zoomus', settings: { subDomain: 'acme' } };
const OAUTH2 = { managedBy: 'okta-api', authScheme: 'OAUTH2' };
const group = { id: '00g1' };

describe('an unknown key is told with the nearest known one', () => {
  const nearest = (path: string, known: string, got = 'a string (not shown)') =>
    `\`${path}\` is not a known prop; the nearest is \`${known}\`, got: ${got}`;

  it.each<[string, object, string]>([
    ['of the props', { pushGroup: [] }, nearest('pushGroup', 'pushGroups', 'a list')],
    ['in other letters', { applicationUserName: 'email' }, nearest('applicationUserName', 'applicationUsername')],
    ['of an app to create', { app: { ...APP, labell: 'x' } }, nearest('app.labell', 'app.label')],
    [
      'of an app to adopt',
      { app: { ...APP, source: 'adopt', appId: '0oa1', profileMapping: 'prm1' } },
      nearest('app.profileMapping', 'app.profileMappingId'),
    ],
    [
      'of a referenced app',
      { app: { source: 'reference', appId: '0oa1', id: '0oa1' } },
      nearest('app.id', 'app.appId'),
    ],
    [
      'of a connection by an administrator',
      { connection: { baseURL: 'https://one.zuora.com' } },
      nearest('connection.baseURL', 'connection.baseUrl'),
    ],
    [
      'of a connection by API',
      { app: SERVED, connection: { ...OAUTH2, allowUnlistedApps: true } },
      nearest('connection.allowUnlistedApps', 'connection.allowUnlistedApp', 'a boolean (not shown)'),
    ],
    [
      'of the supported actions',
      { supportedActions: { pushGroup: true } },
      nearest('supportedActions.pushGroup', 'supportedActions.pushGroups', 'a boolean (not shown)'),
    ],
    [
      'of the features',
      { provisioningToApp: { updateUsers: true } },
      nearest('provisioningToApp.updateUsers', 'provisioningToApp.createUsers', 'a boolean (not shown)'),
    ],
    [
      'of a username',
      { applicationUsername: { expression: 'user.login', expresion: 'user.login' } },
      nearest('applicationUsername.expresion', 'applicationUsername.expression'),
    ],
    [
      'of an attribute',
      { attributes: { costCenter: { expression: 'user.costCenter', extrnalName: 'x' } } },
      nearest('attributes.costCenter.extrnalName', 'attributes.costCenter.externalName'),
    ],
    [
      'of a push group',
      { pushGroups: [{ sourceGroup: group, existingMapping: 'gPm1' }] },
      nearest('pushGroups[0].existingMapping', 'pushGroups[0].existingMappingId'),
    ],
    [
      'of a source group',
      { pushGroups: [{ sourceGroup: { ...group, nam: 'x' } }] },
      nearest('pushGroups[0].sourceGroup.nam', 'pushGroups[0].sourceGroup.name'),
    ],
    [
      'of a target group',
      { pushGroups: ['Finance', { sourceGroup: group, targetGroup: { name: 'x', names: null } }] },
      nearest('pushGroups[1].targetGroup.names', 'pushGroups[1].targetGroup.name', 'null'),
    ],
    [
      'of an assignment',
      { assignments: [{ group, priority: 1 }] },
      nearest('assignments[0].priority', 'assignments[0].profile', 'a number (not shown)'),
    ],
    [
      'of an assigned group',
      { assignments: [{ group: { ...group, ids: ['00g1'] } }] },
      nearest('assignments[0].group.ids', 'assignments[0].group.id', 'a list'),
    ],
  ])('%s', (_, props, problem) => {
    expect(() => construct({ app: APP, ...props })).toThrow(problems(problem));
  });

  it.each<[string, object, string]>([
    [
      'an id with an app to create',
      { app: { ...APP, appId: '0oa1' } },
      '`app.appId` needs `app.source` "adopt" or "reference", got: a string (not shown)',
    ],
    [
      'a label with a referenced app',
      { app: { source: 'reference', appId: '0oa1', label: 'x' } },
      '`app.label` needs `app.source` "create" or "adopt", got: a string (not shown)',
    ],
    [
      'a token with an administrator',
      { connection: { token: 'hunter2' } },
      '`connection.token` needs `connection.managedBy` "okta-api", got: a string (not shown)',
    ],
    [
      'a client id with the API',
      { app: SERVED, connection: { ...OAUTH2, clientId: 'x' } },
      '`connection.clientId` needs `connection.managedBy` "admin-console", got: a string (not shown)',
    ],
  ])('or with the choice that has it: %s', (_, props, problem) => {
    expect(() => construct({ app: APP, ...props })).toThrow(problems(problem));
  });
});

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

describe('the error', () => {
  it('holds the problems one by one besides its message', () => {
    let error: unknown;
    try {
      construct({ app: { source: 'create' }, phase: 'apps' });
    } catch (caught) {
      error = caught;
    }

    expect(error).toBeInstanceOf(InvalidPropsError);
    expect(error).toMatchObject({
      name: 'InvalidPropsError',
      constructPath: 'stack/oneid',
      problems: [
        { path: 'app.label', rule: 'is required', got: 'nothing' },
        { path: 'phase', rule: 'must be "app" or "provisioning"', got: '"apps"' },
      ],
    });
  });
});

describe('a value in a message', () => {
  it.each<[unknown, string, string]>([
    ['text', 'app.label', '"text"'],
    ['two\nlines', 'app.label', '"two\\nlines"'],
    ['x'.repeat(500), 'app.label', `"${'x'.repeat(119)}... (500 characters)`],
    ['finance@example.com', 'pushGroups', '"finance@example.com"'],
    [12, 'app.label', '12'],
    [false, 'app.label', 'false'],
    [null, 'app.label', 'null'],
    [undefined, 'app.label', 'nothing'],
    [{ password: 'hunter2' }, 'app.label', 'an object'],
    [['hunter2'], 'app.label', 'a list'],
    [new Date(0), 'app.label', 'an instance of Date'],
    [Object.create(null), 'app.label', 'an object'],
    [() => 'hunter2', 'app.label', 'a function'],
    ['https://one.zuora.com/scim?tenant=1', 'connection.baseUrl', '"https://one.zuora.com/scim?..."'],
    ['${TfToken[TOKEN.7]}', 'phase', 'a value that only Terraform knows'],
  ])('shows what it is: %p', (value, path, expected) => {
    expect(shown(value, path.split('.'))).toBe(expected);
  });

  it.each<[unknown, string]>([
    ['hunter2', 'connection.token'],
    ['hunter2', 'connection.clientSecretLocation'],
    ['hunter2', 'connection.clientSecret'],
    ['hunter2', 'app.settings.api-key'],
    ['hunter2', 'app.settings.credentials.value'],
    ['https://admin:hunter2@one.zuora.com', 'app.label'],
    ['https://hunter2@one.zuora.com', 'connection.baseUrl'],
    ['https://admin:hunt/er2@one.zuora.com', 'connection.baseUrl'],
    ['admin:hunter2@one.zuora.com', 'app.label'],
    ['hunter2@one.zuora.com', 'connection.accessTokenEndpointUri'],
    ['https://one.zuora.com?access_token=hunter2', 'app.adminNote'],
    ['https://one.zuora.com#access_token=hunter2', 'app.adminNote'],
  ])('never shows a secret: %j at %s', (value, path) => {
    expect(shown(value, path.split('.'))).not.toMatch(/hunt|er2/);
  });
});
