import { APPLICATIONS } from '../../okta/admin-console';
import { ONE_ID_ENDPOINTS } from '../../one-id/endpoints';
import type { ConnectionRecord } from '../../records';
import type { DeclaredInstance } from '../../state';
import { toAppSeenBy } from '../awaited-features';
import { checkboxes, chosen, secret, typed, typedFrom } from '../field';
import { inferred, type Sentence, said } from '../sources';
import type { StepDefinition } from '../step-definition';
import { screenOf } from './screen-of';

const ONE_ID_HOST = new URL(ONE_ID_ENDPOINTS.scimBaseUrl).host;

/** Steps 5 to 7 of OneID's page: the eight settings of the connection. */
export function integration(instance: DeclaredInstance): StepDefinition {
  const { app, connection } = instance;
  const { supportedActions, clientId, clientSecretLocation: kept } = connection;
  return {
    id: 'integration',
    where: 'Okta',
    title: 'Enter the SCIM connection',
    minutes: 5,
    screen: ['zuora-scim', 'okta-connect'],
    zuora: 'steps 5 to 7',
    warnings: foreignHosts(connection),
    ...screenOf(app, 'user-management/api-credentials'),
    navigation: [...APPLICATIONS, app.label, 'Provisioning', 'Settings', 'Integration', 'Edit'],
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
      clientId === null ? typedFrom('Client ID', 'as OneID showed it', 'client-id') : typed('Client ID', clientId),
      secret('Client Secret', kept === null ? 'from where you kept it' : `from ${kept}`),
    ],
    actions: [said('Save.', 'zuora-scim')],
    notes: [
      inferred(
        'The button Test Connector Configuration asks OneID for its users. It can fail until the next step is done: nobody has authenticated yet.',
        'okta-connect',
      ),
    ],
    doneWhen: inferred(`Okta takes the settings and offers to authenticate with ${app.label}.`, 'zuora-scim'),
    wayBack: inferred(
      'Edit, the former values, Save. Nobody is provisioned by this step: that takes a box under To App.',
      'okta-connect',
    ),
    // Push Groups is on as soon as the connection is saved; the rest has to be ticked under To App, which takes a connection.
    seenBy: supportedActions.pushGroups ? { features: ['GROUP_PUSH'], needs: 'all' } : toAppSeenBy(instance, 'any'),
  };
}

/** Addresses that would be given people's data and a secret, and are not OneID's. */
function foreignHosts({ baseUrl, accessTokenEndpointUri, authorizationEndpointUri }: ConnectionRecord): Sentence[] {
  const hosts = [baseUrl, accessTokenEndpointUri, authorizationEndpointUri]
    .map((url) => (URL.canParse(url) && new URL(url).host) || url)
    .filter((host) => host !== ONE_ID_HOST);
  return hosts.length === 0
    ? []
    : [
        inferred(
          `Not OneID's: ${[...new Set(hosts)].join(', ')}. Whoever is there gets the client secret and everybody's data. Zuora documents ${ONE_ID_HOST} alone: find out who declared another one, and why, before you go on.`,
          'zuora-scim',
        ),
      ];
}
