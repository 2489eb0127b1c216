import type { AppPage } from '../console/app-page';
import type { SupportedActions } from '../org/data/provisioning';
import { canUseScim, offeredToApp, type TO_APP_BOXES } from '../provisioning/provisioning';

/** What the screens offer of an app, by what it is and what is switched on. */

/** What the boxes of Supported provisioning actions are called. */
export const ACTIONS: readonly (readonly [label: string, action: keyof SupportedActions])[] = [
  ['Import New Users and Profile Updates', 'importNewUsers'],
  ['Push New Users', 'pushNewUsers'],
  ['Push Profile Updates', 'pushProfileUpdates'],
  ['Push Groups', 'pushGroups'],
  ['Import Groups', 'importGroups'],
];

/** What the boxes of Provisioning to App are called. */
export const BOXES: readonly (readonly [label: string, box: (typeof TO_APP_BOXES)[number]])[] = [
  ['Create Users', 'createUsers'],
  ['Update User Attributes', 'updateUserAttributes'],
  ['Deactivate Users', 'deactivateUsers'],
  ['Sync Password', 'syncPassword'],
];

/** The boxes that the screen To App shows. */
export function boxesOf({ scim }: AppPage): typeof BOXES {
  if (scim === null) return BOXES;
  const offered = offeredToApp(scim.supportedActions);
  return BOXES.filter(([, box]) => offered[box]);
}

export function canUseScimOf({ custom, name, signOnMode }: AppPage): boolean {
  return canUseScim({ custom, name, signOnMode });
}

/** Whether the app has the screens that stand on a connection that works. */
export function isConnected({ scim, connection }: AppPage): boolean {
  return scim === null ? connection?.status === 'ENABLED' : scim.authenticated;
}

/** Whether the tab Push Groups does anything. */
export function canPushGroups({ scim, connection }: AppPage): boolean {
  return scim === null ? connection?.status === 'ENABLED' : scim.supportedActions.pushGroups;
}
