import { AdminConsoleError } from '../org/admin-console-error';
import type { App } from '../org/data/app';
import type { AuthenticationMode, ScimIntegration, SupportedActions, ToAppSettings } from '../org/data/provisioning';
import { NOTHING_TO_APP, provisioningIsOn } from '../org/data/provisioning';
import type { Org } from '../org/org';
import { addScimAttributes } from '../profiles/default-attributes';
import { mapScimAttributes } from '../profiles/default-mappings';
import { canUseScim, offeredToApp, TO_APP_BOXES } from './provisioning';

/**
 * What the screen Provisioning > Integration asks for.
 * @see https://help.okta.com/en-us/content/topics/apps/apps_app_integration_wizard_scim.htm
 */
export interface ScimConnectionSettings {
  /** SCIM connector base URL; without an underscore, which Okta doesn't take. */
  readonly baseUrl: string;
  /** Unique identifier field for users. Default: `userName`. */
  readonly uniqueIdentifierField?: string | undefined;
  /** Default: none. */
  readonly supportedActions?: Partial<SupportedActions> | undefined;
  readonly authenticationMode: AuthenticationMode;
  /** With OAuth 2. */
  readonly accessTokenEndpointUri?: string | undefined;
  /** With OAuth 2. */
  readonly authorizationEndpointUri?: string | undefined;
  /** With OAuth 2. */
  readonly clientId?: string | undefined;
  /** Client secret, header value or password. It is looked at for being there, and forgotten. */
  readonly secret?: string | undefined;
}

/**
 * General > App Settings > Provisioning. SCIM brings the Provisioning tab, on which a connection is then saved; what is there
 * of one stays. With anything else provisioning is off.
 *
 * @throws AdminConsoleError where Okta offers no SCIM
 */
export function chooseProvisioning(org: Org, app: App, kind: 'None' | 'On-Premises' | 'SCIM'): void {
  if (kind === 'SCIM' && app.scim !== null) return;
  if (kind === 'SCIM') requireScim(app);
  else disableProvisioning(app);
  app.chosen = kind === 'None' ? undefined : { kind, isReported: org.assumptions.scimReported === 'at-once' };
}

/** Enables SCIM on an app; what the app has of Okta's default attributes and mappings stays as it is. */
export function enableScim(org: Org, app: App, settings: ScimConnectionSettings): void {
  requireScim(app);
  app.scim = integration(settings);
  app.chosen = undefined;
  addScimAttributes(org, app.schema);
  mapScimAttributes(org, app);
}

export function changeScimConnection(app: App, change: Partial<ScimConnectionSettings>): void {
  const scim = enabledScim(app);
  app.scim = integration({
    ...fromIntegration(scim),
    ...change,
    supportedActions: { ...scim.supportedActions, ...change.supportedActions },
  });
  app.scim.hasSecret ||= scim.hasSecret;
  app.scim.authenticated ||= scim.authenticated && scim.authenticationMode === app.scim.authenticationMode;
  const offered = offeredToApp(app.scim.supportedActions);
  for (const box of TO_APP_BOXES) {
    if (!offered[box]) {
      app.toApp[box] = false;
    }
  }
}

/** @throws AdminConsoleError unless the app authenticates with OAuth 2 and has a client id and secret */
export function refuseReauthentication(app: App): void {
  const scim = enabledScim(app);
  if (scim.authenticationMode !== 'OAuth 2') {
    throw new AdminConsoleError(
      `\`${app.label}\` authenticates with ${scim.authenticationMode}: there is nothing to re-authenticate`,
    );
  }
  if (scim.clientId === null || !scim.hasSecret) {
    throw new AdminConsoleError(`\`${app.label}\` has no client id or client secret to authenticate with`);
  }
}

/** @throws AdminConsoleError as `refuseReauthentication` */
export function reauthenticate(app: App): void {
  refuseReauthentication(app);
  enabledScim(app).authenticated = true;
}

/** @throws AdminConsoleError if a box isn't on the screen: before authentication, or without the supported action it needs */
export function setToApp(app: App, boxes: Partial<ToAppSettings>): void {
  if (!provisioningIsOn(app)) {
    throw new AdminConsoleError(`\`${app.label}\` has no Provisioning tab: provisioning is off`);
  }
  if (app.scim !== null && !app.scim.authenticated) {
    throw new AdminConsoleError(`\`${app.label}\` has no screen To App before somebody re-authenticates`);
  }
  if (app.scim !== null) {
    const offered = offeredToApp(app.scim.supportedActions);
    const absent = TO_APP_BOXES.filter((box) => boxes[box] && !offered[box]);
    if (absent.length > 0) {
      throw new AdminConsoleError(
        `The screen To App of \`${app.label}\` has no ${absent.join(', ')}: the supported actions leave it out`,
      );
    }
  }
  app.toApp = { ...app.toApp, ...boxes };
}

/** @throws AdminConsoleError where there is no screen To Okta */
export function setSourcing(app: App, isOn: boolean): void {
  if (!enabledScim(app).authenticated) {
    throw new AdminConsoleError(`\`${app.label}\` has no screen To Okta before somebody re-authenticates`);
  }
  app.sourcesUsers = isOn;
}

/** Switches provisioning off, however it was switched on. */
export function disableProvisioning(app: App): void {
  app.scim = null;
  app.chosen = undefined;
  app.sourcesUsers = false;
  app.connection = app.connection === null ? null : { ...app.connection, status: 'DISABLED' };
  app.toApp = { ...NOTHING_TO_APP };
}

function requireScim(app: App): void {
  if (!canUseScim(app)) {
    throw new AdminConsoleError(
      `Okta offers Provisioning: SCIM for custom SAML and SWA apps only; \`${app.label}\` is ${app.name}, ${app.signOnMode}`,
    );
  }
}

export function enabledScim(app: App): ScimIntegration {
  if (app.scim === null) {
    throw new AdminConsoleError(`\`${app.label}\` has no Provisioning tab: SCIM isn't enabled`);
  }
  return app.scim;
}

/** @throws AdminConsoleError if the screen doesn't take what was entered */
export function integration(settings: ScimConnectionSettings): ScimIntegration {
  const { baseUrl, authenticationMode, secret } = settings;
  if (!isOnWeb(baseUrl) || baseUrl.includes('_')) {
    throw new AdminConsoleError(`\`baseUrl\` must be a URL without an underscore, got: ${baseUrl}`);
  }
  const oauth = authenticationMode === 'OAuth 2';
  if (oauth && (!settings.accessTokenEndpointUri || !settings.authorizationEndpointUri)) {
    throw new AdminConsoleError('`accessTokenEndpointUri` and `authorizationEndpointUri` are required with OAuth 2');
  }
  for (const field of ['accessTokenEndpointUri', 'authorizationEndpointUri'] as const) {
    const entered = settings[field];
    if (entered && !isOnWeb(entered)) throw new AdminConsoleError(`\`${field}\` must be a URL, got: ${entered}`);
  }
  return {
    baseUrl,
    uniqueIdentifierField: settings.uniqueIdentifierField ?? 'userName',
    authenticationMode,
    accessTokenEndpointUri: settings.accessTokenEndpointUri ?? null,
    authorizationEndpointUri: settings.authorizationEndpointUri ?? null,
    clientId: settings.clientId ?? null,
    hasSecret: secret !== undefined && secret !== '',
    supportedActions: {
      importNewUsers: false,
      pushNewUsers: false,
      pushProfileUpdates: false,
      pushGroups: false,
      ...settings.supportedActions,
    },
    authenticated: !oauth,
  };
}

function isOnWeb(address: string): boolean {
  return URL.canParse(address) && /^https?:$/.test(new URL(address).protocol);
}

function fromIntegration(scim: ScimIntegration): ScimConnectionSettings {
  return {
    baseUrl: scim.baseUrl,
    uniqueIdentifierField: scim.uniqueIdentifierField,
    authenticationMode: scim.authenticationMode,
    accessTokenEndpointUri: scim.accessTokenEndpointUri ?? undefined,
    authorizationEndpointUri: scim.authorizationEndpointUri ?? undefined,
    clientId: scim.clientId ?? undefined,
  };
}
