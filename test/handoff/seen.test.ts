import { handoff, progressOf } from '../../lib/handoff';
import { declared } from './instances';

const ACTIONS = { pushNewUsers: true, pushProfileUpdates: true, pushGroups: true };
const ALL = ['SCIM_PROVISIONING', 'PUSH_NEW_USERS', 'PUSH_PROFILE_UPDATES', 'PUSH_USER_DEACTIVATION', 'GROUP_PUSH'];

describe('with pushed groups', () => {
  const runbook = handoff(declared({ connection: { supportedActions: ACTIONS } }));
  test.each<[string, string[], string[]]>([
    ['nothing on', [], []],
    ['SCIM chosen', ['SCIM_PROVISIONING'], ['app-settings']],
    ['connection saved', ['SCIM_PROVISIONING', 'GROUP_PUSH'], ['app-settings', 'integration']],
    [
      'one box ticked, so somebody authenticated',
      ['SCIM_PROVISIONING', 'GROUP_PUSH', 'PUSH_NEW_USERS'],
      ['app-settings', 'integration', 're-authenticate'],
    ],
    ['all', ALL, ['app-settings', 'integration', 're-authenticate', 'to-app']],
    [
      'all, where Okta lists no SCIM_PROVISIONING',
      ALL.slice(1),
      ['app-settings', 'integration', 're-authenticate', 'to-app'],
    ],
  ])('%s', (_name, features, seen) => {
    expect(progressOf(runbook, features).seen).toEqual(seen);
    expect(progressOf(runbook, features).complete).toBe(seen.includes('to-app'));
  });

  test('what is missing, as the screens call it', () => {
    expect(progressOf(runbook, ['PUSH_NEW_USERS']).missing.map(({ screen }) => screen)).toEqual([
      'Update User Attributes',
      'Deactivate Users',
      'Push Groups',
    ]);
  });

  test('a feature that nobody declared keeps it from being complete, as verify would fail it, and is told', () => {
    const { complete, unexpected } = progressOf(runbook, [...ALL, 'PUSH_PASSWORD_UPDATES']);
    expect(complete).toBe(false);
    expect(unexpected.map(({ screen }) => screen)).toEqual(['Sync Password']);
  });
});

test('without pushed groups a box under To App proves the connection', () => {
  const runbook = handoff(declared());
  expect(progressOf(runbook, ['SCIM_PROVISIONING']).seen).toEqual(['app-settings']);
  expect(progressOf(runbook, ['PUSH_NEW_USERS']).seen).toEqual(['app-settings', 'integration', 're-authenticate']);
  expect(progressOf(runbook, ['PUSH_NEW_USERS', 'GROUP_PUSH']).unexpected.map(({ screen }) => screen)).toEqual([
    'Push Groups',
  ]);
});

test('what is declared off is unexpected when on', () => {
  const runbook = handoff(declared({ toApp: { deactivateUsers: false } }));
  expect(progressOf(runbook, ALL).unexpected.map(({ screen }) => screen)).toEqual(['Deactivate Users', 'Push Groups']);
});

test('where nothing is declared on, provisioning itself is awaited', () => {
  const off = { createUsers: false, updateUserAttributes: false, deactivateUsers: false };
  const runbook = handoff(declared({ toApp: off }));
  expect(progressOf(runbook, []).complete).toBe(false);
  expect(progressOf(runbook, ['SCIM_PROVISIONING']).complete).toBe(true);
});

test('what the state says was on at the last refresh is seen', () => {
  const { steps } = handoff(declared({ app: { features: ['SCIM_PROVISIONING'] } }));
  expect(steps.filter(({ seen }) => seen).map(({ id }) => id)).toEqual(['app-settings']);
  expect(steps.find(({ id }) => id === 'oauth-client')?.seen).toBeNull();
});
