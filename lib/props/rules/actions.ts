import { type Problem, problem } from '../problems/problem';
import type { Settings } from './rule';

export function actionsOfProvisioningToApp({ supportedActions, provisioningToApp }: Settings): Problem[] {
  if (!supportedActions || !provisioningToApp) return [];
  const { pushNewUsers, pushProfileUpdates } = supportedActions;
  const needs = [
    ['createUsers', pushNewUsers, '`supportedActions.pushNewUsers`'],
    ['updateUserAttributes', pushProfileUpdates, '`supportedActions.pushProfileUpdates`'],
    [
      'deactivateUsers',
      pushNewUsers || pushProfileUpdates,
      '`supportedActions.pushNewUsers` or `supportedActions.pushProfileUpdates`',
    ],
  ] as const;
  return needs
    .filter(([feature, supported]) => provisioningToApp[feature] && !supported)
    .map(([feature, , action]) => problem(['provisioningToApp', feature], `must be false without ${action}`, 'true'));
}

export function actionOfPushGroups({ supportedActions, pushGroups }: Settings): Problem[] {
  if (supportedActions?.pushGroups !== false || !pushGroups?.length) return [];
  return [problem(['pushGroups'], 'must be empty without `supportedActions.pushGroups`', count(pushGroups, 'group'))];
}

function count(list: readonly unknown[], word: string): string {
  return `${list.length} ${word}${list.length === 1 ? '' : 's'}`;
}
