import { type ConnectionRecord, declaredRecord, type ProvisioningRecord } from '../../lib/records';
import { ensure } from './failure';
import type { State } from './terraform-state';

/** What Terraform's state says that a person has to do. */
export interface Handoff {
  readonly appName: string;
  readonly metadataUrl: string;
  readonly connection: ConnectionRecord;
  readonly toApp: ProvisioningRecord;
}

export function handoff({ outputs, resources }: State): Handoff {
  const records = resources
    .filter(({ type }) => type === 'terraform_data')
    .map(({ values }) => declaredRecord.parse(values.output));
  const connection = records.find((record) => record.kind === 'oneid-scim/connection');
  const toApp = records.find((record) => record.kind === 'oneid-scim/provisioning-to-app');
  ensure(
    connection !== undefined && toApp !== undefined,
    "Terraform's state lacks a record of what is left to a person.",
  );
  return {
    appName: String(outputs.one_id_app_name?.value),
    metadataUrl: String(outputs.saml_metadata_url?.value),
    connection,
    toApp,
  };
}

/** In the words of the screens. */
export function handoffLines({ appName, metadataUrl, connection, toApp }: Handoff): string[] {
  const actions = {
    'Push New Users': connection.supportedActions.pushNewUsers,
    'Push Profile Updates': connection.supportedActions.pushProfileUpdates,
    'Push Groups': connection.supportedActions.pushGroups,
  };
  const boxes = {
    'Create Users': toApp.createUsers,
    'Update User Attributes': toApp.updateUserAttributes,
    'Deactivate Users': toApp.deactivateUsers,
  };
  return [
    'In OneID, Settings',
    field('SSO metadata', metadataUrl),
    field('OAuth client, App Name', appName),
    field('its secret goes to', connection.clientSecretLocation ?? '(not declared)'),
    'In Okta, Provisioning > Integration',
    field('Base URL', connection.baseUrl),
    field('Unique identifier', connection.uniqueIdentifierField),
    field('Supported actions', ticked(actions)),
    field('Authentication mode', connection.authenticationMode),
    field('Access token URI', connection.accessTokenEndpointUri),
    field('Authorization URI', connection.authorizationEndpointUri),
    field('Client ID, Secret', connection.clientId ?? 'as OneID shows them; then re-authenticate'),
    'In Okta, Provisioning > To App',
    field('Tick', ticked(boxes)),
  ];
}

function field(name: string, value: string): string {
  return `  ${name.padEnd(23)} ${value}`;
}

function ticked(boxes: Record<string, boolean>): string {
  const names = Object.keys(boxes).filter((name) => boxes[name]);
  return names.length > 0 ? names.join(', ') : 'none';
}
