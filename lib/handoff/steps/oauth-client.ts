import type { DeclaredInstance } from '../../state';
import { chosen, chosenFrom, secret, typed, typedFrom } from '../field';
import { ONE_ID_CONSOLE } from '../one-id-console';
import { inferred, said } from '../sources';
import type { StepDefinition } from '../step-definition';

/**
 * Step 1 of OneID's page. OneID documents no API for it.
 * @see https://docs.zuora.com/en/zuora-platform/security-and-identity/oneid/oneid-settings/manage-oauth-2.0-clients/create-an-oauth-2.0-client-for-authorization-code-grant-type
 */
export function oauthClient({ app, connection }: DeclaredInstance): StepDefinition {
  const kept = connection.clientSecretLocation;
  return {
    id: 'oauth-client',
    where: 'OneID',
    title: 'Make the OAuth 2.0 client',
    minutes: 5,
    screen: ['zuora-clients', 'zuora-client'],
    zuora: 'step 1',
    ...ONE_ID_CONSOLE,
    navigation: ['your avatar', 'Settings', 'Manage OAuth 2.0 Clients', 'New'],
    fields: [
      typed('Name', 'Okta SCIM Provisioning'),
      chosen('Type', 'Authorization Code Grant Type'),
      typed('App Name', app.name),
      chosen('Idp Provider', 'Okta'),
      chosenFrom('Scopes', 'what the form offers; see the note'),
      connection.clientId === null
        ? typedFrom('Client ID', 'shown after Save', 'client-id')
        : typed('Client ID', connection.clientId),
      secret(
        'Client Secret',
        kept === null ? 'shown after Save: keep it in your vault' : `shown after Save: keep it in ${kept}`,
      ),
    ],
    actions: [
      said('Save.', 'zuora-client'),
      said(
        'Copy the client secret to where it is kept, and the client ID, before you leave the screen.',
        'zuora-client',
      ),
    ],
    notes: [
      ...(connection.clientId === null
        ? []
        : [
            inferred(
              `The declaration names the client ID ${connection.clientId}: if that client is there and its secret is kept, there is nothing to make.`,
              'props',
            ),
          ]),
      inferred(
        'Name is free. App Name is the unique name of the Okta app, as in its App Embed Link; not its label. Newer screens call Type “Authorization Grant Type”, with the value Authorization Code.',
        'zuora-client',
        'okta-prepare',
      ),
      inferred(
        "Zuora doesn't document which scopes to choose here. What is known: for a client-credentials client its documentation gives Organization as an example, and issued tokens carry `admin` and the organization's id. If the form offers more than one and you are unsure, ask Zuora.",
        'zuora-client',
        'zuora-api',
      ),
      inferred(
        'The form has no redirect URI. OneID seems to make it from App Name and Idp Provider, so a wrong App Name shows only when somebody re-authenticates.',
        'zuora-client',
        'okta-prepare',
      ),
    ],
    warnings: [
      inferred(
        'OneID shows the client secret once. If it is lost, delete the client and make another.',
        'zuora-clients',
      ),
      inferred(
        'The secret goes from OneID to its place and to Okta, and nowhere else: not into Terraform, a chat or a ticket.',
      ),
    ],
    doneWhen: inferred('OneID lists the client, and its secret is where it is kept.', 'zuora-clients'),
    wayBack: inferred(
      'Delete the client by the trash icon in the list. A connection that uses it stops with it.',
      'zuora-clients',
    ),
  };
}
