import { adminConsoleAppUrl } from '../../okta/admin-console';
import type { DeclaredInstance } from '../../state';
import { toAppSeenBy } from '../awaited-features';
import { checkboxes, chosen, secret, typed, typedFrom } from '../field';
import type { StepDefinition } from '../step-definition';

/** Steps 5 to 7 of OneID's page: the eight settings of the connection. */
export function integration(instance: DeclaredInstance): StepDefinition {
  const { app, connection } = instance;
  const { supportedActions, clientId, clientSecretLocation: kept } = connection;
  return {
    id: 'integration',
    where: 'Okta',
    title: 'Enter the SCIM connection',
    url: adminConsoleAppUrl(app.embedUrl, app.name, app.id, 'user-management'),
    navigation: ['Applications', 'Applications', app.label, 'Provisioning', 'Settings', 'Integration', 'Edit'],
    fields: [
      typed('SCIM connector base URL', connection.baseUrl),
      typed('Unique identifier field for users', connection.uniqueIdentifierField),
      ...checkboxes('Supported provisioning actions', {
        'Import New Users and Profile Updates': supportedActions.importNewUsersAndProfileUpdates === true,
        'Push New Users': supportedActions.pushNewUsers,
        'Push Profile Updates': supportedActions.pushProfileUpdates,
        'Push Groups': supportedActions.pushGroups,
        'Import Groups': supportedActions.importGroups === true,
      }),
      chosen('Authentication Mode', connection.authenticationMode),
      typed('Access token endpoint URI', connection.accessTokenEndpointUri),
      typed('Authorization endpoint URI', connection.authorizationEndpointUri),
      clientId === null ? typedFrom('Client ID', 'as OneID showed it') : typed('Client ID', clientId),
      secret('Client Secret', kept === null ? 'from where you kept it' : `from ${kept}`),
    ],
    actions: ['Save.'],
    notes: ['A test of the connection can fail until the next step is done: nobody has authenticated yet.'],
    doneWhen: `Okta takes the settings and offers to authenticate with ${app.label}.`,
    // Push Groups is on as soon as the connection is saved; the rest has to be ticked under To App, which takes a connection.
    seenBy: supportedActions.pushGroups ? { features: ['GROUP_PUSH'], needs: 'all' } : toAppSeenBy(instance, 'any'),
  };
}
