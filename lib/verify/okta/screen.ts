import { type AppTab, adminConsoleAppUrl, adminConsolePath } from '../../okta/admin-console';
import type { DeclaredInstance } from '../../state';

/** Address of a tab of the app's page in the Admin Console; what to click where the org's domain doesn't tell it. */
export function screen({ app }: DeclaredInstance, tab?: AppTab, other = app): string {
  const url = adminConsoleAppUrl(app.embedUrl, other.name, other.id, tab);
  return url ?? `${adminConsolePath(app.label, tab)} in the Admin Console`;
}

/** How what somebody changed in Okta comes back, for a resource; an app that is only read is set by hand. */
export const APPLY = 'Run `terraform apply`, which sets it back';

/** Why there is nothing to compare with. */
export const NOT_DECLARED_YET = 'nothing is declared yet: phase `app`, or provisioning was off at the last apply';
