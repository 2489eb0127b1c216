import { APP, construct, problems } from '../construct';

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
