import { AppSaml, type AppSamlConfig } from '@cdktf/provider-okta/lib/app-saml';
import { DataOktaAppSaml } from '@cdktf/provider-okta/lib/data-okta-app-saml';
import type { TerraformProvider } from 'cdktf';
import type { Construct } from 'constructs';
import { USERNAME_TEMPLATES } from '../one-id/attributes';
import { ONE_ID_SAML } from '../one-id/saml';
import type { OneIdScimProvisioningSettings } from '../props/schema';
import { ImportBlock } from './terraform/import-block';
import { protection } from './terraform/protection';
import { jsonText, literals } from './terraform/terraform-text';

export type SamlAppSettings = Pick<OneIdScimProvisioningSettings, 'app' | 'applicationUsername' | 'protect'>;

/** Steps 2 and 3 of OneID's page: the Okta app, created, adopted or referenced. */
export function samlApp(
  scope: Construct,
  settings: SamlAppSettings,
  provider?: TerraformProvider,
): AppSaml | DataOktaAppSaml {
  const { app } = settings;
  if (app.source === 'reference')
    return new DataOktaAppSaml(scope, 'app', { id: app.appId, ...(provider && { provider }) });

  const lifecycle = protection(settings);
  const resource = new AppSaml(scope, 'app', {
    label: app.label,
    ...(app.catalogKey === undefined ? customApp() : catalogApp(app.catalogKey, app.settings)),
    ...username(settings.applicationUsername),
    ...(app.authenticationPolicyId !== undefined && { authenticationPolicy: app.authenticationPolicyId }),
    ...(app.adminNote !== undefined && { adminNote: app.adminNote }),
    hideIos: app.hideFromUsers,
    hideWeb: app.hideFromUsers,
    ...(provider && { provider }),
    ...(lifecycle && { lifecycle }),
  });
  if (app.source === 'adopt') new ImportBlock(scope, 'import-app', { to: resource, from: app.appId, provider });
  return resource;
}

/** OneID's page describes an app made in the App Integration Wizard: its SAML settings are all ours. */
function customApp(): Partial<AppSamlConfig> {
  return literals({ ...ONE_ID_SAML });
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
