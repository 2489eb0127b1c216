/**
 * Addresses of screens in the Okta Admin Console, from what Okta tells about an app.
 *
 * The Admin Console of `https://acme.okta.com` is `https://acme-admin.okta.com`; "the string between /app/ and
 * /instance/" is Okta's own wording for the app's name.
 * @see https://developer.okta.com/docs/guides/scim-provisioning-integration-prepare/main/
 */

/** The tab of an app's page that a step works on, as the address names it. */
export type AppTab = keyof typeof TABS;

/** What the tabs are called on the screen. */
const TABS = {
  general: 'General',
  'sign-on': 'Sign On',
  'user-management': 'Provisioning',
  'user-management/api-credentials': 'Provisioning > Integration',
  'user-management/create-n-update': 'Provisioning > To App',
  import: 'Import',
  assignments: 'Assignments',
  'group-push': 'Push Groups',
} as const;

/**
 * Domains of Okta's, under which the Admin Console stands beside an org. At a custom domain, such as `login.acme.com`, there is none.
 * @see https://developer.okta.com/docs/guides/scim-provisioning-integration-prepare/main/
 */
export const OKTA_DOMAIN = /[.](okta|oktapreview|okta-emea|okta-gov|trexcloud)[.]com$|[.]okta[.]mil$/;

/** Host of the Admin Console that belongs to the org's host: `acme.okta.com` gives `acme-admin.okta.com`. */
export function adminConsoleHost(orgHost: string): string {
  return orgHost.replace(/^([^.]+)/, '$1-admin');
}

/**
 * Address of an app's page in the Admin Console; null where the org's host is a custom domain, which doesn't tell it.
 *
 * @param embedUrl the app's embed link, `https://<org>/home/<name>/<id>/<link>`
 * @param name the app's unique `name`, not its label
 * @param appId the app's id
 * @throws TypeError if `embedUrl` isn't a URL
 */
export function adminConsoleAppUrl(embedUrl: string, name: string, appId: string, tab?: AppTab): string | null {
  const { host: orgHost, hostname } = new URL(embedUrl);
  if (!OKTA_DOMAIN.test(hostname)) return null;
  const host = adminConsoleHost(orgHost);
  return `https://${host}/admin/app/${segment(name)}/instance/${segment(appId)}/${tab ? `#tab-${tab}` : ''}`;
}

/** What a tab is called on the screen. */
export function appTabName(tab: AppTab): string {
  return TABS[tab];
}

/**
 * The way to an app from the top of the Admin Console. Newer consoles call the first of it otherwise.
 * @see https://developer.okta.com/docs/guides/scim-provisioning-integration-connect/main/
 */
export const APPLICATIONS = ['Applications (newer: Applications and Resources)', 'Applications'];

/** What to click for it, from the top of the Admin Console, for who can't be given an address. */
export function adminConsolePath(label: string, tab?: AppTab): string {
  return [...APPLICATIONS, label, ...(tab ? [TABS[tab]] : [])].join(' > ');
}

/** A part of an address's path, whatever it holds: half a character, which JSON may hold, can't be in one. */
function segment(text: string): string {
  return encodeURIComponent(text.replace(/\p{Cs}/gu, '\uFFFD'));
}
