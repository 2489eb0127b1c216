import * as z from 'zod';
import { API_SERVED_APPS, type AppCapability, isApiServedApp } from '../../okta/capabilities';
import type { App } from '../org/data/app';
import type { AppConnection } from '../org/data/provisioning';
import { NOTHING_TO_APP } from '../org/data/provisioning';
import { requestNotValid, validationFailed } from '../org/okta-error';
import type { Org } from '../org/org';

/**
 * The provisioning connection of an app, which Okta's API serves for six catalog apps only.
 * @see https://developer.okta.com/docs/guides/app-provisioning-connection/main/
 */
export const connectionChange = z.object({
  baseUrl: z.string().nullish(),
  profile: z.looseObject({
    authScheme: z.enum(['OAUTH2', 'TOKEN'], 'The field is not valid'),
    token: z.string().nullish(),
    clientId: z.string().nullish(),
  }),
});

/**
 * Writes the connection. Nothing is kept of the token but that there was one.
 *
 * @param activate turns it on in the same call
 * @returns false for an app that the API doesn't serve, which Okta answers with UNKNOWN
 * @throws OktaError 400 if the app doesn't take the scheme, or, with the assumption `unsupportedConnection: 'refused'`,
 *   for an app that the API doesn't serve
 */
export function writeConnection(
  org: Org,
  app: App,
  { baseUrl, profile }: z.infer<typeof connectionChange>,
  activate: boolean,
): boolean {
  const capability = capabilityOf(app);
  if (capability === undefined) {
    if (org.assumptions.unsupportedConnection === 'refused') {
      throw notSupported();
    }
    return false;
  }
  if (!capability.schemes.includes(profile.authScheme)) {
    throw validationFailed('profile', `authScheme: ${profile.authScheme} is not supported by ${app.name}`);
  }
  if (profile.authScheme === 'TOKEN' && !profile.token && !app.connection?.hasToken) {
    throw validationFailed('profile', 'token: The field cannot be left blank');
  }
  const staysOn = app.connection?.status === 'ENABLED' && org.assumptions.connectionWrittenWhileOn === 'stays-on';
  app.connection = {
    authScheme: profile.authScheme,
    baseUrl: profile.authScheme === 'TOKEN' ? tokenBaseUrl(app, capability, baseUrl) : null,
    status: staysOn ? 'ENABLED' : 'DISABLED',
    consented: app.connection?.authScheme === profile.authScheme && app.connection.consented,
    hasToken: profile.authScheme === 'TOKEN',
  };
  if (activate) {
    activateConnection(app);
  }
  return true;
}

/** @throws OktaError 400 if there is no connection, or nobody has consented to it yet */
export function activateConnection(app: App): void {
  const { connection, capability } = existing(app);
  if (capability.needsConsent && !connection.consented) {
    throw validationFailed('connection', 'The connection has not been authorized. Follow its authorize link first.');
  }
  connection.status = 'ENABLED';
}

/** @throws OktaError 400 if there is no connection */
export function deactivateConnection(app: App): void {
  existing(app).connection.status = 'DISABLED';
  app.toApp = { ...NOTHING_TO_APP };
}

/** A person followed the connection's authorize link and consented. @throws OktaError 400 if there is no connection */
export function consentToConnection(app: App): void {
  existing(app).connection.consented = true;
}

/** The connection as Okta answers it, UNKNOWN for an app that the API doesn't serve. */
export function connectionBody(org: Org, app: App) {
  const self = `${org.url}/api/v1/apps/${app.id}/connections/default`;
  const links = { self: { href: self, hints: { allow: ['POST', 'GET'] } } };
  const capability = capabilityOf(app);
  if (capability === undefined) {
    return { profile: { authScheme: 'UNKNOWN' }, status: 'UNKNOWN', _links: links };
  }
  const { connection } = app;
  if (connection === null) {
    return { profile: { authScheme: 'UNKNOWN' }, status: 'DISABLED', _links: links };
  }
  const action = connection.status === 'ENABLED' ? 'deactivate' : 'activate';
  return {
    authScheme: connection.authScheme,
    status: connection.status,
    ...(connection.baseUrl === null ? {} : { baseUrl: connection.baseUrl }),
    profile: { authScheme: connection.authScheme },
    _links: {
      ...links,
      [action]: { href: `${self}/lifecycle/${action}`, hints: { allow: ['POST'] } },
      ...(capability.needsConsent && !connection.consented
        ? { authorize: { href: `${org.adminUrl}/admin/app/${app.name}/${app.id}/oauth2/authorize` } }
        : {}),
    },
  };
}

function capabilityOf({ name }: App): AppCapability | undefined {
  return isApiServedApp(name) ? API_SERVED_APPS[name] : undefined;
}

function existing(app: App): { connection: AppConnection; capability: AppCapability } {
  const capability = capabilityOf(app);
  if (capability === undefined || app.connection === null) {
    throw notSupported();
  }
  return { connection: app.connection, capability };
}

function notSupported() {
  return requestNotValid('Provisioning connection is not supported for the app instance.');
}

/** Org2Org echoes the address in the app's settings; any other app echoes what was sent. */
function tokenBaseUrl(app: App, { baseUrlSetting }: AppCapability, sent: string | null | undefined): string | null {
  return String((sent || (baseUrlSetting && app.settings.app[baseUrlSetting])) ?? '') || null;
}
