import { type Problem, problem } from '../problems/problem';
import type { Settings } from './rule';

const EITHER = '`supportedActions.pushNewUsers` or `supportedActions.pushProfileUpdates`';

export function actionsOfProvisioningToApp({ supportedActions, provisioningToApp }: Settings): Problem[] {
  if (!supportedActions || !provisioningToApp) return [];
  const { pushNewUsers, pushProfileUpdates } = supportedActions;
  const needs = [
    ['createUsers', pushNewUsers, '`supportedActions.pushNewUsers`'],
    ['updateUserAttributes', pushProfileUpdates, '`supportedActions.pushProfileUpdates`'],
    ['deactivateUsers', pushNewUsers || pushProfileUpdates, EITHER],
    ['syncPassword', pushNewUsers || pushProfileUpdates, EITHER],
  ] as const;
  return needs
    .filter(([feature, supported]) => provisioningToApp[feature] && !supported)
    .map(([feature, , action]) => problem(['provisioningToApp', feature], `must be false without ${action}`, 'true'));
}

/** What the app gives to Okta comes by an import. */
export function actionOfSourcing({ supportedActions, provisioningToOkta }: Settings): Problem[] {
  if (supportedActions?.importNewUsersAndProfileUpdates !== false) return [];
  if (provisioningToOkta?.profileAndLifecycleSourcing !== true) return [];
  const path = ['provisioningToOkta', 'profileAndLifecycleSourcing'];
  return [problem(path, 'must be false without `supportedActions.importNewUsersAndProfileUpdates`', 'true')];
}

/** Where Okta's API writes the connection nothing here writes or checks imports, so a declaration would say nothing. */
export function importsOfAdminConsole({ connection, supportedActions, provisioningToOkta }: Settings): Problem[] {
  if (connection?.managedBy !== 'okta-api') return [];
  const rule = 'needs `connection.managedBy` "admin-console"';
  return [
    ...(['importNewUsersAndProfileUpdates', 'importGroups'] as const)
      .filter((each) => supportedActions?.[each] === true)
      .map((each) => problem(['supportedActions', each], rule, 'true')),
    ...(provisioningToOkta?.profileAndLifecycleSourcing === true
      ? [problem(['provisioningToOkta', 'profileAndLifecycleSourcing'], rule, 'true')]
      : []),
  ];
}

export function actionOfPushGroups({ supportedActions, pushGroups }: Settings): Problem[] {
  if (supportedActions?.pushGroups !== false || !pushGroups?.length) return [];
  return [problem(['pushGroups'], 'must be empty without `supportedActions.pushGroups`', count(pushGroups, 'group'))];
}

function count(list: readonly unknown[], word: string): string {
  return `${list.length} ${word}${list.length === 1 ? '' : 's'}`;
}
