import { AppSaml, type AppSamlConfig } from '@cdktf/provider-okta/lib/app-saml';
import { DataOktaAppSaml } from '@cdktf/provider-okta/lib/data-okta-app-saml';
import type { TerraformProvider } from 'cdktf';
import type { Construct } from 'constructs';
import { USERNAME_TEMPLATES } from '../one-id/attributes';
import { ONE_ID_SAML } from '../one-id/saml';
import type { OneIdScimProvisioningSettings } from '../props/schema';
import { named } from './terraform/address';
import { given } from './terraform/given';
import { protection } from './terraform/protection';
import { jsonText, literals } from './terraform/terraform-text';

export type SamlAppSettings = Pick<OneIdScimProvisioningSettings, 'app' | 'applicationUsername' | 'protect'>;

/** The label that an adopted app has, for who doesn't want to say it: one call. */
function labelInOkta(scope: Construct, appId: string | undefined, provider?: TerraformProvider): string {
  return named(new DataOktaAppSaml(scope, 'adopted', { id: appId ?? '', ...(provider && { provider }) })).label;
}

type ManagedApp = Exclude<SamlAppSettings['app'], { source: 'reference' }>;

/** Steps 2 and 3 of OneID's page: the Okta app, created, adopted or referenced. */
export function samlApp(
  scope: Construct,
  settings: SamlAppSettings,
  provider?: TerraformProvider,
): AppSaml | DataOktaAppSaml {
  const { app } = settings;
  if (app.source === 'reference')
    return named(new DataOktaAppSaml(scope, 'app', { id: app.appId, ...(provider && { provider }) }));

  const hidden =
    typeof app.hideFromUsers === 'boolean' ? { web: app.hideFromUsers, mobile: app.hideFromUsers } : app.hideFromUsers;
  const lifecycle = protection(settings);
  const resource = named(
    new AppSaml(scope, 'app', {
      label: app.label ?? labelInOkta(scope, app.source === 'adopt' ? app.appId : undefined, provider),
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
