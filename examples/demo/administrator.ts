import type { Runbook, StepId } from '../../lib/handoff';
import type { AdminConsole } from '../../lib/testing';
import { ensure } from './failure';

/** What OneID shows once the OAuth client is made there; the secret this once. */
export interface OneIdClient {
  readonly clientId: string;
  readonly clientSecret: string;
}

/** The administrator enters what the handoff says, by what the screens call it, and nothing that it doesn't say. */
export async function setUpProvisioning(
  admin: AdminConsole,
  label: string,
  runbook: Runbook,
  { clientId, clientSecret }: OneIdClient,
): Promise<void> {
  const field = (step: StepId, name: string) => {
    const found = runbook.steps.find(({ id }) => id === step)?.fields.find(({ label }) => label === name);
    ensure(found !== undefined, `The handoff has no "${name}" in step "${step}".`);
    return found;
  };
  const text = (name: string) => String(field('integration', name).value);
  const isTicked = (step: StepId, name: string) => field(step, name).value === true;

  ensure(field('app-settings', 'Provisioning').value === 'SCIM', 'The handoff does not switch provisioning to SCIM.');
  const authenticationMode = text('Authentication Mode');
  ensure(authenticationMode === 'OAuth 2', `Authentication mode is "${authenticationMode}".`);
  admin.enableScim(label, {
    baseUrl: text('SCIM connector base URL'),
    uniqueIdentifierField: text('Unique identifier field for users'),
    supportedActions: {
      importNewUsers: isTicked('integration', 'Import New Users and Profile Updates'),
      pushNewUsers: isTicked('integration', 'Push New Users'),
      pushProfileUpdates: isTicked('integration', 'Push Profile Updates'),
      pushGroups: isTicked('integration', 'Push Groups'),
    },
    authenticationMode,
    accessTokenEndpointUri: text('Access token endpoint URI'),
    authorizationEndpointUri: text('Authorization endpoint URI'),
    clientId,
    secret: clientSecret,
  });
  await admin.reauthenticateInBrowser(label);
  await admin.testConnector(label);
  admin.setToApp(label, {
    createUsers: isTicked('to-app', 'Create Users'),
    updateUserAttributes: isTicked('to-app', 'Update User Attributes'),
    deactivateUsers: isTicked('to-app', 'Deactivate Users'),
    syncPassword: isTicked('to-app', 'Sync Password'),
  });
}
