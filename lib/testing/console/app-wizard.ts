import type { AppDefinition } from '../apps/app-definition';
import { CATALOG } from '../built-in/catalog';
import type { App } from '../org/data/app';
import type { Settings } from '../org/data/fields';

/** An app that a person makes in the Admin Console. */
export interface NewApp {
  readonly label: string;
  /** Key of a catalog app; without one the app is made in the App Integration Wizard. */
  readonly catalogKey?: string | undefined;
  /** Default: `SAML_2_0`, or the first that the catalog app has. */
  readonly signOnMode?: AppDefinition['signOnMode'] | undefined;
  /** `settings.app` of a catalog app, such as `{ baseUrl }` of Org2Org. */
  readonly appSettings?: Settings | undefined;
  /** `settings.signOn`; what is left out is what the wizard suggests. */
  readonly signOn?: Settings | undefined;
}

/** What the wizard fills in for SAML, apart from the addresses that a person has to type. */
const WIZARD_SAML = {
  ssoAcsUrl: 'https://app.example/saml/SSO',
  audience: 'https://app.example/saml/metadata',
  recipient: 'https://app.example/saml/SSO',
  destination: 'https://app.example/saml/SSO',
  subjectNameIdTemplate: '${user.userName}',
  subjectNameIdFormat: 'urn:oasis:names:tc:SAML:1.1:nameid-format:unspecified',
  signatureAlgorithm: 'RSA_SHA256',
  digestAlgorithm: 'SHA256',
  authnContextClassRef: 'urn:oasis:names:tc:SAML:2.0:ac:classes:PasswordProtectedTransport',
};

/** The definition of a new app. An address left out is one of `app.example`. */
export function wizardDefinition({ label, catalogKey, signOnMode, appSettings, signOn }: NewApp): AppDefinition {
  const mode = signOnMode ?? (catalogKey === undefined ? 'SAML_2_0' : CATALOG[catalogKey]?.signOnModes[0]);
  const saml = catalogKey === undefined && mode === 'SAML_2_0';
  return {
    label,
    name: catalogKey,
    // The catalog's modes are those of the definition, which is checked when the app is made.
    signOnMode: (mode ?? 'SAML_2_0') as AppDefinition['signOnMode'],
    settings: {
      app: appSettings ?? {},
      ...(saml || signOn ? { signOn: { ...(saml ? WIZARD_SAML : {}), ...signOn } } : {}),
    },
  };
}

/** The definition of an app as it is, with a change merged in. */
export function appDefinitionOf(
  app: App,
  change: { label?: string; visibility?: Settings; settings?: Settings },
): AppDefinition {
  return {
    label: change.label ?? app.label,
    name: app.name,
    // It comes from the definition that the app was made with.
    signOnMode: app.signOnMode as AppDefinition['signOnMode'],
    accessibility: app.accessibility,
    visibility: { ...app.visibility, ...change.visibility },
    credentials: app.credentials,
    settings: merged(app.settings, change.settings ?? {}),
  };
}

function merged(settings: Settings, change: Settings): Settings {
  return {
    ...settings,
    ...Object.fromEntries(
      Object.entries(change).map(([key, value]) => {
        const before = settings[key];
        return [key, isObject(before) && isObject(value) ? merged(before, value) : value];
      }),
    ),
  };
}

function isObject(value: unknown): value is Settings {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
