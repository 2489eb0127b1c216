import { AppSaml, type AppSamlConfig } from '@cdktf/provider-okta/lib/app-saml';
import { DataOktaAppSaml } from '@cdktf/provider-okta/lib/data-okta-app-saml';
import type { TerraformProvider } from 'cdktf';
import type { Construct } from 'constructs';
import { USERNAME_TEMPLATES } from '../one-id/attributes';
import { ONE_ID_SAML } from '../one-id/saml';
import type { OneIdScimProvisioningSettings } from '../props/schema';
import { named } from './terraform/address';
import { ImportBlock } from './terraform/import-block';
import { protection } from './terraform/protection';
import { jsonText, literals } from './terraform/terraform-text';

export type SamlAppSettings = Pick<OneIdScimProvisioningSettings, 'app' | 'applicationUsername' | 'protect'>;

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
      label: app.label,
      ...(app.catalogKey === undefined ? customApp(app.saml) : catalogApp(app.catalogKey, app.settings)),
      ...username(settings.applicationUsername),
      ...(app.authenticationPolicyId !== undefined && { authenticationPolicy: app.authenticationPolicyId }),
      ...(app.adminNote !== undefined && { adminNote: app.adminNote }),
      ...(app.endUserNote !== undefined && { enduserNote: app.endUserNote }),
      hideIos: hidden.mobile,
      hideWeb: hidden.web,
      ...onlyIfOn({ autoSubmitToolbar: app.autoSubmitToolbar, accessibilitySelfService: app.selfService }),
      ...(app.loginRedirectUrl !== undefined && { accessibilityLoginRedirectUrl: app.loginRedirectUrl }),
      ...(app.errorRedirectUrl !== undefined && { accessibilityErrorRedirectUrl: app.errorRedirectUrl }),
      ...(app.attributeStatements && { attributeStatements: app.attributeStatements }),
      ...(provider && { provider }),
      ...(lifecycle && { lifecycle }),
    }),
  );
  if (app.source === 'adopt') new ImportBlock(scope, 'import-app', { to: resource, from: app.appId, provider });
  return resource;
}

/** OneID's page describes an app made in the App Integration Wizard: its SAML settings are all ours. */
function customApp(differences: ManagedApp['saml']): Partial<AppSamlConfig> {
  return { ...literals({ ...ONE_ID_SAML }), ...differences };
}

/** The provider's default is off for both: written only where it isn't. */
function onlyIfOn<T extends Record<string, boolean>>(flags: T): Partial<T> {
  return Object.fromEntries(Object.entries(flags).filter(([, on]) => on)) as Partial<T>;
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
