import { CATALOG } from '../built-in/catalog';
import type { App } from '../org/data/app';
import { provisioningIsOn, type SupportedActions } from '../org/data/provisioning';

/**
 * The app's read-only `features`: they follow from what a person set in the Admin Console, or from what the connection
 * and features routes wrote.
 */
export function appFeatures(app: App): string[] {
  const { toApp, chosen } = app;
  if (!provisioningIsOn(app)) {
    return chosen?.kind === 'SCIM' && chosen.isReported ? ['SCIM_PROVISIONING'] : [];
  }
  const on: readonly (readonly [feature: string, on: boolean])[] = [
    ['IMPORT_PROFILE_UPDATES', app.connection !== null || app.scim?.supportedActions.importNewUsers === true],
    ['PUSH_NEW_USERS', toApp.createUsers],
    ['PUSH_USER_DEACTIVATION', toApp.deactivateUsers],
    ['SCIM_PROVISIONING', app.scim !== null],
    ['GROUP_PUSH', app.connection !== null || app.scim?.supportedActions.pushGroups === true],
    ['IMPORT_USER_SCHEMA', app.connection !== null],
    ['IMPORT_NEW_USERS', app.connection !== null || app.scim?.supportedActions.importNewUsers === true],
    ['PUSH_PROFILE_UPDATES', toApp.updateUserAttributes],
    ['PUSH_PASSWORD_UPDATES', toApp.syncPassword],
    ['PROFILE_MASTERING', app.sourcesUsers === true],
  ];
  return on.filter(([, isOn]) => isOn).map(([feature]) => feature);
}

/**
 * Whether a person can choose Provisioning: SCIM for the app: a custom SAML or SWA app, or a SCIM test app.
 * @see https://help.okta.com/en-us/content/topics/apps/apps_app_integration_wizard_scim.htm
 */
export function canUseScim(app: Pick<App, 'custom' | 'name' | 'signOnMode'>): boolean {
  return app.custom
    ? ['SAML_2_0', 'AUTO_LOGIN', 'BROWSER_PLUGIN'].includes(app.signOnMode)
    : CATALOG[app.name]?.scim === true;
}

/** The boxes of the screen To App. */
export const TO_APP_BOXES = ['createUsers', 'updateUserAttributes', 'deactivateUsers', 'syncPassword'] as const;

/** Which To App box the screen shows, by the supported actions that were ticked. */
export function offeredToApp(actions: SupportedActions): Record<(typeof TO_APP_BOXES)[number], boolean> {
  return {
    createUsers: actions.pushNewUsers,
    updateUserAttributes: actions.pushProfileUpdates,
    deactivateUsers: actions.pushNewUsers || actions.pushProfileUpdates,
    syncPassword: actions.pushNewUsers || actions.pushProfileUpdates,
  };
}
