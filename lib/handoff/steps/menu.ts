import { type AppTab, adminConsoleAppUrl, appTabName } from '../../okta/admin-console';
import type { DeclaredApp } from '../../state';
import type { Step } from '../runbook';

/**
 * The way to an app from the top of the Admin Console. Newer consoles call the first of it otherwise.
 * @see https://developer.okta.com/docs/guides/scim-provisioning-integration-connect/main/
 */
export const APPLICATIONS = ['Applications (newer: Applications and Resources)', 'Applications'];

/** The address of a tab of an app's page, and what opens there. */
export function screenOf(app: DeclaredApp, tab: AppTab): Pick<Step, 'url' | 'opens'> {
  const url = adminConsoleAppUrl(app.embedUrl, app.name, app.id, tab);
  return { url, opens: url === null ? null : `${appTabName(tab)} in Okta` };
}
