/**
 * Addresses of screens in the Okta Admin Console, from what Okta tells about an app.
 *
 * The Admin Console of `https://acme.okta.com` is `https://acme-admin.okta.com`; "the string between /app/ and
 * /instance/" is Okta's own wording for the app's name.
 * @see https://developer.okta.com/docs/guides/scim-provisioning-integration-prepare/main/
 */

/** The tab of an app's page that a step works on, as the address names it. */
export type AppTab = 'general' | 'sign-on' | 'user-management' | 'import' | 'assignments' | 'group-push';

/** Host of the Admin Console that belongs to the org's host: `acme.okta.com` gives `acme-admin.okta.com`. */
export function adminConsoleHost(orgHost: string): string {
  return orgHost.replace(/^([^.]+)/, '$1-admin');
}

/**
 * Address of an app's page in the Admin Console.
 *
 * @param embedUrl the app's embed link, `https://<org>/home/<name>/<id>/<link>`
 * @param name the app's unique `name`, not its label
 * @param appId the app's id
 * @throws TypeError if `embedUrl` isn't a URL
 */
export function adminConsoleAppUrl(embedUrl: string, name: string, appId: string, tab?: AppTab): string {
  const host = adminConsoleHost(new URL(embedUrl).host);
  return `https://${host}/admin/app/${segment(name)}/instance/${segment(appId)}/${tab ? `#tab-${tab}` : ''}`;
}

/** A part of an address's path, whatever it holds: half a character, which JSON may hold, can't be in one. */
function segment(text: string): string {
  return encodeURIComponent(text.replace(/\p{Cs}/gu, '\uFFFD'));
}
