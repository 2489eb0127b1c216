import type { App } from '../org/data/app';
import type { Settings } from '../org/data/fields';
import type { AppDefinition } from './app-definition';

/**
 * The settings of an app as Okta stores them: what was sent, with Okta's defaults for what wasn't. The keys and the
 * defaults are those of the answers recorded in the provider's tests.
 * @see https://github.com/okta/terraform-provider-okta/tree/master/test/fixtures/vcr/idaas
 */
export function settingsOf(
  { name, custom }: Pick<App, 'name' | 'custom'>,
  { accessibility, visibility, credentials, settings, signOnMode }: AppDefinition,
  kid: string | undefined,
): Pick<App, 'accessibility' | 'visibility' | 'credentials' | 'settings'> {
  const sent = settings ?? {};
  return {
    accessibility: { selfService: false, errorRedirectUrl: null, loginRedirectUrl: null, ...present(accessibility) },
    visibility: {
      autoLaunch: false,
      autoSubmitToolbar: false,
      hide: { iOS: false, web: false },
      appLinks: { [`${name}_link`]: true },
      ...present(visibility),
    },
    credentials: {
      ...(signOnMode === 'OPENID_CONNECT' ? { oauthClient: withoutSecret(credentials?.oauthClient) } : {}),
      userNameTemplate: { template: '${source.login}', type: 'BUILT_IN', ...present(credentials?.userNameTemplate) },
      signing: kid === undefined ? {} : { kid },
    },
    settings: {
      app: present(sent.app),
      notifications: { vpn: { network: { connection: 'DISABLED' }, message: null, helpUrl: null } },
      manualProvisioning: false,
      implicitAssignment: sent['implicitAssignment'] ?? false,
      notes: { admin: null, enduser: null, ...present(sent.notes) },
      ...(signOnMode === 'OPENID_CONNECT' ? { oauthClient: sent['oauthClient'] } : {}),
      ...signOn(custom, signOnMode, present(sent.signOn)),
    },
  };
}

const CUSTOM_SAML: Settings = {
  defaultRelayState: '',
  idpIssuer: 'http://www.okta.com/${org.externalKey}',
  responseSigned: true,
  assertionSigned: true,
  honorForceAuthn: true,
  spIssuer: null,
  requestCompressed: false,
  attributeStatements: [],
  inlineHooks: [],
  assertionEncryption: { enabled: false },
  allowMultipleAcsEndpoints: false,
  acsEndpoints: [],
  samlSignedRequestEnabled: false,
  slo: { enabled: false },
};

const CATALOG_SAML: Settings = {
  defaultRelayState: null,
  ssoAcsUrlOverride: null,
  audienceOverride: null,
  recipientOverride: null,
  destinationOverride: null,
  attributeStatements: [],
};

/** Keys that only the other kind of SAML app has; the provider sends them to both. */
const OVERRIDES = ['ssoAcsUrlOverride', 'audienceOverride', 'recipientOverride', 'destinationOverride'];

function signOn(custom: boolean, signOnMode: string, sent: Settings): Settings {
  if (signOnMode === 'OPENID_CONNECT' || (!signOnMode.startsWith('SAML') && Object.keys(sent).length === 0)) {
    return {};
  }
  if (!signOnMode.startsWith('SAML')) {
    return { signOn: sent };
  }
  if (custom) {
    return { signOn: { ...CUSTOM_SAML, ...omit(sent, (key) => OVERRIDES.includes(key)) } };
  }
  const known = omit(sent, (key) => !Object.hasOwn(CATALOG_SAML, key));
  return { signOn: { ...CATALOG_SAML, ...omit(known, (key) => known[key] === '') } };
}

function withoutSecret(oauthClient: Settings | null | undefined): Settings {
  return omit(present(oauthClient), (key) => key === 'client_secret');
}

function present(sent: Settings | null | undefined): Settings {
  return omit(sent ?? {}, (key) => sent?.[key] === undefined);
}

function omit(settings: Settings, left: (key: string) => boolean): Settings {
  return Object.fromEntries(Object.entries(settings).filter(([key]) => !left(key)));
}
