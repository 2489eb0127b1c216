import type { AdminConsole } from '../../lib/testing';
import { ensure } from './failure';
import type { Handoff } from './handoff';
import { SECRETS } from './secrets';

/** What OneID shows once the OAuth client is made there. */
export const CLIENT_ID = 'oneid-okta-client';

/** The administrator enters what the handoff says, and nothing that it doesn't say. */
export function setUpProvisioning(admin: AdminConsole, label: string, { connection, toApp }: Handoff): void {
  ensure(connection.authenticationMode === 'OAuth 2', `Authentication mode is "${connection.authenticationMode}".`);
  admin.enableScim(label, {
    baseUrl: connection.baseUrl,
    uniqueIdentifierField: connection.uniqueIdentifierField,
    supportedActions: connection.supportedActions,
    authenticationMode: connection.authenticationMode,
    accessTokenEndpointUri: connection.accessTokenEndpointUri,
    authorizationEndpointUri: connection.authorizationEndpointUri,
    clientId: CLIENT_ID,
    secret: SECRETS.clientSecret,
  });
  admin.reauthenticate(label);
  const { createUsers, updateUserAttributes, deactivateUsers } = toApp;
  admin.setToApp(label, { createUsers, updateUserAttributes, deactivateUsers });
}
