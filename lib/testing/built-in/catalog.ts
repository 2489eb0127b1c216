import { API_SERVED_APP_KEYS, API_SERVED_APPS, type ApiServedApp } from '../../okta/capabilities';
import { type AttributeTitles, COMMON_ATTRIBUTES, ORG2ORG_ATTRIBUTES } from './app-attributes';

/** What the simulator knows about an app of the Okta Integration Network catalog. */
export interface CatalogApp {
  readonly displayName: string;
  /** Sign-on modes that the app can be created with. */
  readonly signOnModes: readonly string[];
  /** Keys that `settings.app` must have. */
  readonly requiredSettings: readonly string[];
  /** Whether a person can set up a SCIM connection for it in the Admin Console. */
  readonly scim: boolean;
  /** Attributes of its users: those of SCIM, or a list that the catalog fixes. */
  readonly profile: 'scim' | AttributeTitles;
}

const SIGN_ON_MODES: Readonly<Record<ApiServedApp, readonly string[]>> = {
  google: ['BROWSER_PLUGIN', 'SAML_2_0'],
  office365: ['BROWSER_PLUGIN', 'SAML_1_1', 'WS_FEDERATION'],
  okta_org2org: ['SAML_2_0', 'AUTO_LOGIN'],
  slack: ['BROWSER_PLUGIN', 'SAML_2_0'],
  zoomus: ['SAML_2_0'],
  zscalerbyz: ['BROWSER_PLUGIN', 'SAML_2_0'],
};

const API_SERVED = API_SERVED_APP_KEYS.map((key) => [
  key,
  {
    displayName: API_SERVED_APPS[key].displayName,
    signOnModes: SIGN_ON_MODES[key],
    requiredSettings: API_SERVED_APPS[key].requiredSettings,
    scim: false,
    profile: key === 'okta_org2org' ? ORG2ORG_ATTRIBUTES : COMMON_ATTRIBUTES,
  },
]);

/**
 * The catalog of the simulated org: the six apps whose connection Okta's API serves, the SCIM 2.0 test apps, and a
 * few plain apps that the provider's own tests use.
 */
export const CATALOG: Readonly<Record<string, CatalogApp>> = {
  ...Object.fromEntries(API_SERVED),
  scim2headerauth: scimTestApp('Header Auth'),
  scim2testapp: scimTestApp('OAuth Bearer Token'),
  scim2testapp_basic: scimTestApp('Basic Auth'),
  deelhr: plainApp('Deel HR', ['AUTO_LOGIN', 'SAML_2_0']),
  amazon_aws: plainApp('AWS Account Federation', ['AUTO_LOGIN', 'SAML_2_0']),
  pagerduty: plainApp('PagerDuty', ['BROWSER_PLUGIN', 'SAML_2_0']),
  sharepoint_onpremise: plainApp('SharePoint (On-Premises)', ['SAML_1_1', 'WS_FEDERATION']),
};

function plainApp(displayName: string, signOnModes: readonly string[]): CatalogApp {
  return { displayName, signOnModes, requiredSettings: [], scim: false, profile: COMMON_ATTRIBUTES };
}

function scimTestApp(authentication: string): CatalogApp {
  return {
    displayName: `SCIM 2.0 Test App (${authentication})`,
    signOnModes: ['SAML_2_0', 'AUTO_LOGIN'],
    requiredSettings: [],
    scim: true,
    profile: 'scim',
  };
}
