import { APP, construct, problems } from '../construct';

it.each<[string, unknown, string]>([
  [
    'number as an action',
    { app: APP, supportedActions: { pushNewUsers: 1 } },
    '`supportedActions.pushNewUsers` must be a boolean, got: 1',
  ],
  [
    'list of actions',
    { app: APP, supportedActions: ['pushNewUsers'] },
    '`supportedActions` must be an object, got: a list',
  ],
  [
    'string as a feature',
    { app: APP, provisioningToApp: { createUsers: 'true' } },
    '`provisioningToApp.createUsers` must be a boolean, got: "true"',
  ],
  [
    'string for the features',
    { app: APP, provisioningToApp: 'all' },
    '`provisioningToApp` must be an object, got: "all"',
  ],
])('is refused: %s', (_, props, problem) => {
  expect(() => construct(props)).toThrow(problems(problem));
});
