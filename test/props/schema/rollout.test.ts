import { APP, construct, problems } from '../construct';

it.each<[string, unknown, string]>([
  ['unknown phase', { app: APP, phase: 'apps' }, '`phase` must be "app" or "provisioning", got: "apps"'],
  ['null phase', { app: APP, phase: null }, '`phase` must be "app" or "provisioning", got: null'],
  [
    'unknown way when off',
    { app: APP, whenProvisioningIsOff: 'ignore' },
    '`whenProvisioningIsOff` must be "stop" or "warn", got: "ignore"',
  ],
  ['protect as a string', { app: APP, protect: 'true' }, '`protect` must be a boolean, got: "true"'],
])('is refused: %s', (_, props, problem) => {
  expect(() => construct(props)).toThrow(problems(problem));
});
