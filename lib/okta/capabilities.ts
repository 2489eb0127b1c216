/**
 * What Okta's public API can do with the provisioning connection of an app, by the app's key in the Okta Integration
 * Network catalog. Every app that isn't in this table, a custom SAML app above all, answers the connection routes with
 * `UNKNOWN`, whatever the HTTP status.
 * @see https://developer.okta.com/docs/guides/app-provisioning-connection/main/
 * @see https://support.okta.com/help/s/article/updating-the-scim-connection-configuration-using-okta-api
 */

export const AUTHENTICATION_SCHEMES = ['OAUTH2', 'TOKEN'] as const;
export type AuthenticationScheme = (typeof AUTHENTICATION_SCHEMES)[number];

/** Keys of the catalog apps whose connection Okta's public API can write. */
export type ApiServedApp = 'google' | 'office365' | 'okta_org2org' | 'slack' | 'zoomus' | 'zscalerbyz';

export interface AppCapability {
  /** Name of the app in the catalog. */
  readonly displayName: string;
  /** Authentication schemes that its connection takes. */
  readonly schemes: readonly AuthenticationScheme[];
  /** Keys that Okta requires in the app's settings (`settings.app`) when the app is created. */
  readonly requiredSettings: readonly string[];
  /** With OAUTH2, a person has to consent in a browser before the connection can be activated. */
  readonly needsConsent: boolean;
  /**
   * Where a TOKEN connection gets its base URL: the API echoes the value of this key of the app's settings, and the
   * provider fails unless the configuration says exactly the same.
   */
  readonly baseUrlSetting?: string;
}

export const API_SERVED_APPS: Readonly<Record<ApiServedApp, AppCapability>> = {
  google: { displayName: 'Google Workspace', schemes: ['OAUTH2'], requiredSettings: ['domain'], needsConsent: true },
  office365: {
    displayName: 'Microsoft Office 365',
    schemes: ['OAUTH2'],
    requiredSettings: ['msftTenant', 'domain'],
    needsConsent: true,
  },
  okta_org2org: {
    displayName: 'Okta Org2Org',
    schemes: ['OAUTH2', 'TOKEN'],
    requiredSettings: ['baseUrl'],
    needsConsent: false,
    baseUrlSetting: 'baseUrl',
  },
  slack: { displayName: 'Slack', schemes: ['OAUTH2'], requiredSettings: ['domain'], needsConsent: true },
  zoomus: { displayName: 'Zoom', schemes: ['OAUTH2'], requiredSettings: ['subDomain'], needsConsent: true },
  zscalerbyz: {
    displayName: 'Zscaler',
    schemes: ['TOKEN'],
    requiredSettings: ['siteDomain'],
    needsConsent: false,
  },
};

export const API_SERVED_APP_KEYS = Object.keys(API_SERVED_APPS).filter(isApiServedApp);

/** What Okta's public API can do with an app of the props; undefined if nothing, as with any app that isn't in the table. */
export function apiCapability(
  app: { readonly source: string; readonly catalogKey?: string | undefined } | undefined,
): AppCapability | undefined {
  const key = app?.catalogKey;
  return key !== undefined && isApiServedApp(key) ? API_SERVED_APPS[key] : undefined;
}

/** True when Okta's public API can write the provisioning connection of the catalog app `key`. */
export function isApiServedApp(key: string): key is ApiServedApp {
  return Object.hasOwn(API_SERVED_APPS, key);
}
