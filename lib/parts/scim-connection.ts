import { type TerraformProvider, Token } from 'cdktf';
import type { Construct } from 'constructs';
import { AppConnection } from '../okta/bindings/app-connection';
import { apiCapability } from '../okta/capabilities';
import { ONE_ID_ENDPOINTS } from '../one-id/endpoints';
import type { OneIdScimProvisioningSettings } from '../props/schema';
import { CONNECTION_RECORD, type ConnectionRecord, RECORD_VERSION } from '../records';
import { pushesGroups } from './declared-features';
import { type OktaApp, replacedWith } from './references/app-reference';
import { named } from './terraform/address';
import { DeclaredRecord } from './terraform/blocks/declared-record';

type Connection = OneIdScimProvisioningSettings['connection'];
type AdminConsoleConnection = Exclude<Connection, { managedBy: 'okta-api' }>;
type OktaApiConnection = Extract<Connection, { managedBy: 'okta-api' }>;

/** Steps 4 to 7 of OneID's page, as a record of what an administrator sets on Provisioning > Integration. */
export function connectionRecord(
  scope: Construct,
  app: OktaApp,
  connection: AdminConsoleConnection,
  settings: OneIdScimProvisioningSettings,
): DeclaredRecord<ConnectionRecord> {
  return named(
    new DeclaredRecord(scope, 'connection', {
      kind: CONNECTION_RECORD,
      version: RECORD_VERSION,
      managedBy: 'admin-console',
      appId: app.id,
      baseUrl: connection.baseUrl,
      uniqueIdentifierField: connection.uniqueIdentifierField,
      authenticationMode: connection.authenticationMode,
      accessTokenEndpointUri: connection.accessTokenEndpointUri,
      authorizationEndpointUri: connection.authorizationEndpointUri,
      clientId: connection.clientId ?? null,
      clientSecretLocation: connection.clientSecretLocation ?? null,
      supportedActions: actions(settings),
    }),
  );
}

function actions(settings: OneIdScimProvisioningSettings): ConnectionRecord['supportedActions'] {
  const { pushNewUsers, pushProfileUpdates, importNewUsersAndProfileUpdates, importGroups } = settings.supportedActions;
  return {
    pushNewUsers,
    pushProfileUpdates,
    pushGroups: pushesGroups(settings),
    ...(importNewUsersAndProfileUpdates && { importNewUsersAndProfileUpdates }),
    ...(importGroups && { importGroups }),
  };
}

/**
 * Steps 4 to 7 where Okta's API can write the connection, in the only shape that provider 6.12 applies: no `settings`
 * block (it crashes), always a `profile` block, `base_url` empty for OAUTH2 and exactly what Okta echoes for TOKEN,
 * `activate` from the start.
 * @see https://github.com/okta/terraform-provider-okta/blob/v6.12.0/okta/services/idaas/resource_okta_app_connection.go
 */
export function apiConnection(
  scope: Construct,
  app: OktaApp,
  connection: OktaApiConnection,
  settings: OneIdScimProvisioningSettings['app'],
  provider?: TerraformProvider,
): AppConnection {
  const lifecycle = replacedWith(app);
  return named(
    new AppConnection(scope, 'connection', {
      id: app.id,
      action: 'activate',
      baseUrl: connection.authScheme === 'TOKEN' ? (connection.baseUrl ?? echoedBaseUrl(settings)) : '',
      profile: {
        authScheme: connection.authScheme,
        ...(connection.token !== undefined && { token: connection.token }),
      },
      ...(provider && { provider }),
      ...(lifecycle && { lifecycle }),
    }),
  );
}

/** The base URL that Okta gives back for the app when the configuration has none. */
function echoedBaseUrl(app: OneIdScimProvisioningSettings['app']): string {
  const setting = apiCapability(app)?.baseUrlSetting;
  if (app.source !== 'reference' && setting !== undefined) return Token.asString(app.settings?.[setting]);
  return ONE_ID_ENDPOINTS.scimBaseUrl;
}
