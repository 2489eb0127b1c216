import { AppSaml, type AppSamlConfig } from '@cdktf/provider-okta/lib/app-saml';
import type { DataOktaAppSaml } from '@cdktf/provider-okta/lib/data-okta-app-saml';
import type { TerraformProvider } from 'cdktf';
import type { Construct } from 'constructs';
import { USERNAME_TEMPLATES } from '../one-id/attributes';
import { ONE_ID_SAML } from '../one-id/saml';
import type { OneIdScimProvisioningSettings } from '../props/schema';
import { type AppInOktaConfig, appInOkta } from './references/app-in-okta';
import { named } from './terraform/address';
import { given } from './terraform/given';
import { protection } from './terraform/protection';
import { jsonText, literals } from './terraform/terraform-text';

export type SamlAppSettings = Pick<
  OneIdScimProvisioningSettings,
  'app' | 'applicationUsername' | 'connection' | 'protect'
>;

type ManagedApp = Exclude<SamlAppSettings['app'], { source: 'reference' }>;

/** Steps 2 and 3 of OneID's page: the Okta app, created, adopted or referenced. */
export function samlApp(
  scope: Construct,
  settings: SamlAppSettings,
  provider?: TerraformProvider,
): AppSaml | DataOktaAppSaml {
  const { app } = settings;
  if (app.source === 'reference') {
    // One that Okta's API serves is of the catalog.
    const must = settings.connection.managedBy === 'okta-api' ? {} : ({ must: 'not-be-anothers' } as const);
    return appInOkta(scope, 'app', { appId: app.appId, prop: 'app.appId', ...must, provider });
  }

  const hidden =
    typeof app.hideFromUsers === 'boolean' ? { web: app.hideFromUsers, mobile: app.hideFromUsers } : app.hideFromUsers;
  const lifecycle = protection(settings);
  const adopted = adoptedById(scope, app, provider);
  const resource = named(
    new AppSaml(scope, 'app', {
      label: app.label ?? adopted?.label ?? '',
      ...(app.catalogKey === undefined ? customApp(app.saml) : catalogApp(app.catalogKey, app.settings)),
      ...username(settings.applicationUsername),
      hideIos: hidden.mobile,
      hideWeb: hidden.web,
      ...onlyIfOn({ autoSubmitToolbar: app.autoSubmitToolbar, accessibilitySelfService: app.selfService }),
      ...chosen(app),
      ...(provider && { provider }),
      ...(lifecycle && { lifecycle }),
    }),
  );
  return resource;
}

/** The app that is adopted by its id, as Okta has it. By a label it is found later. Not read where nothing is asked of it. */
function adoptedById(scope: Construct, app: ManagedApp, provider?: TerraformProvider): DataOktaAppSaml | undefined {
  if (app.source !== 'adopt' || app.appId === undefined) return undefined;
  if (app.catalogKey !== undefined && app.label !== undefined) return undefined;
  return appInOkta(scope, 'adopted', { appId: app.appId, prop: 'app.appId', ...oneIds(app), provider });
}

/** What has to hold of an app that is taken over; one of the catalog has addresses of its own. */
export function oneIds({ catalogKey, saml }: ManagedApp): Pick<AppInOktaConfig, 'must' | 'declared'> {
  if (catalogKey !== undefined) return {};
  const { ssoUrl, recipient, destination, audience } = saml ?? {};
  const declared = [ssoUrl, recipient, destination, audience].filter((each) => each !== undefined);
  return { must: 'be-one-ids', declared };
}

/** What an administrator may choose, and what isn't written where nothing is said of it. */
function chosen(app: ManagedApp): Partial<AppSamlConfig> {
  return given({
    authenticationPolicy: app.authenticationPolicyId,
    adminNote: app.adminNote,
    enduserNote: app.endUserNote,
    accessibilityLoginRedirectUrl: app.loginRedirectUrl,
    accessibilityErrorRedirectUrl: app.errorRedirectUrl,
    attributeStatements: app.attributeStatements?.map((each) => given(each)),
  });
}

/** OneID's page describes an app made in the App Integration Wizard: its SAML settings are all ours. */
function customApp(differences: ManagedApp['saml']): Partial<AppSamlConfig> {
  return { ...literals({ ...ONE_ID_SAML }), ...given(differences ?? {}) };
}

/** The provider's default is off for both: written only where it isn't. */
function onlyIfOn<T extends Record<string, boolean>>(flags: T): Partial<T> {
  return Object.fromEntries(Object.entries(flags).filter(([, on]) => on)) as Partial<T>; // Keys went, none came.
}

/** A catalog app brings its own SAML settings. */
function catalogApp(catalogKey: string, settings?: Record<string, unknown>): Partial<AppSamlConfig> {
  return { preconfiguredApp: catalogKey, ...(settings && { appSettingsJson: jsonText(settings) }) };
}

function username(applicationUsername: SamlAppSettings['applicationUsername']): Partial<AppSamlConfig> {
  if (typeof applicationUsername === 'string') {
    return literals({ userNameTemplate: USERNAME_TEMPLATES[applicationUsername], userNameTemplateType: 'BUILT_IN' });
  }
  // Okta pushes a custom username on update only when told to; the built-in ones follow the profile.
  return {
    userNameTemplate: applicationUsername.expression,
    userNameTemplateType: 'CUSTOM',
    userNameTemplatePushStatus: 'PUSH',
  };
}
