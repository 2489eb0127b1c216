import * as z from 'zod';
import { CATALOG } from '../built-in/catalog';
import { validationFailed } from '../org/okta-error';

const anything = z.record(z.string(), z.unknown());

/**
 * Body of `POST /apps` and `PUT /apps/{id}`. `features` isn't in it: Okta takes it and does nothing with it
 * (https://github.com/okta/okta-developer-docs/issues/5130).
 * @see https://developer.okta.com/docs/api/openapi/okta-management/management/tag/Application/
 */
export const appDefinition = z.object({
  label: z.string('The field cannot be left blank').min(1, 'The field cannot be left blank').max(100),
  name: z.string().nullish(),
  signOnMode: z.enum(
    ['SAML_2_0', 'SAML_1_1', 'AUTO_LOGIN', 'BROWSER_PLUGIN', 'OPENID_CONNECT', 'WS_FEDERATION', 'BOOKMARK'],
    'The field is not valid',
  ),
  accessibility: anything.nullish(),
  visibility: anything.nullish(),
  credentials: z
    .looseObject({
      userNameTemplate: anything.nullish(),
      oauthClient: anything.nullish(),
      signing: z.looseObject({ kid: z.string().nullish() }).nullish(),
    })
    .nullish(),
  settings: z.looseObject({ app: anything.nullish(), signOn: anything.nullish(), notes: anything.nullish() }).nullish(),
});
export type AppDefinition = z.infer<typeof appDefinition>;

/** Whether the app's sign-on mode signs, so that it needs a certificate. */
export function signs({ signOnMode, name }: Pick<AppDefinition, 'signOnMode' | 'name'>): boolean {
  return ['SAML_2_0', 'SAML_1_1', 'WS_FEDERATION', 'OPENID_CONNECT'].includes(signOnMode) || name === 'oidc_client';
}

/** What the App Integration Wizard needs to know for SAML. */
const SAML_SETTINGS = [
  'ssoAcsUrl',
  'audience',
  'recipient',
  'destination',
  'subjectNameIdTemplate',
  'subjectNameIdFormat',
  'signatureAlgorithm',
  'digestAlgorithm',
  'authnContextClassRef',
];

/** @throws OktaError 400 if a setting that the app needs is missing, or the app hasn't the sign-on mode */
export function checkDefinition({ name, signOnMode, settings }: AppDefinition): void {
  const catalogApp = name == null ? undefined : CATALOG[name];
  if (catalogApp !== undefined && !catalogApp.signOnModes.includes(signOnMode)) {
    throw validationFailed('signOnMode', `signOnMode: ${signOnMode} is not supported by ${name}`);
  }
  if (name === 'office365' && settings?.app?.['wsFedConfigureType'] === 'AUTO') {
    throw validationFailed('settings', 'In order to continue using WS-FED Auto for SSO, you must grant admin consent.');
  }
  const missing =
    catalogApp === undefined
      ? name == null && signOnMode === 'SAML_2_0'
        ? SAML_SETTINGS.filter((key) => isBlank(settings?.signOn?.[key])).map((key) => `settings.signOn.${key}`)
        : []
      : catalogApp.requiredSettings.filter((key) => isBlank(settings?.app?.[key])).map((key) => `settings.app.${key}`);
  if (missing.length > 0) {
    throw validationFailed('settings', ...missing.map((key) => `${key}: The field cannot be left blank`));
  }
}

function isBlank(value: unknown): boolean {
  return value === undefined || value === null || value === '';
}
