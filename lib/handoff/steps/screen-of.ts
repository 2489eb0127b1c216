import { type AppTab, adminConsoleAppUrl, appTabName } from '../../okta/admin-console';
import type { DeclaredApp } from '../../state';
import type { Step } from '../runbook';

/** The address of a tab of an app's page, and what opens there. */
export function screenOf(app: DeclaredApp, tab: AppTab): Pick<Step, 'url' | 'opens'> {
  const url = adminConsoleAppUrl(app.embedUrl, app.name, app.id, tab);
  return { url, opens: url === null ? null : `${appTabName(tab)} in Okta` };
}
