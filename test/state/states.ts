import { readFileSync } from 'node:fs';
import path from 'node:path';
import { type DeclaredInstance, readState } from '../../lib/state';

/** States for tests: those that the real provider made, and small ones written out. */

export const FIXTURES = ['phase-app', 'provisioned', 'provisioned-file', 'plan'] as const;

export function fixture(name: (typeof FIXTURES)[number]): string {
  return readFileSync(path.join(__dirname, 'fixtures', `${name}.json`), 'utf8');
}

/** The instance of a fixture whose app has this label. */
export function instance(name: (typeof FIXTURES)[number], label = 'Zuora OneID'): DeclaredInstance {
  const found = readState(fixture(name)).find(({ app }) => app.label === label);
  if (found === undefined) throw new Error(`${name} has no ${label}`);
  return found;
}

export type Values = Record<string, unknown>;

export const APP: Values = {
  id: '0oaAPP',
  name: 'acme_oneid_1',
  label: 'OneID',
  status: 'ACTIVE',
  embed_url: 'https://acme.okta.com/home/acme_oneid_1/0oaAPP/aln1',
  metadata_url: 'https://acme.okta.com/api/v1/apps/0oaAPP/sso/saml/metadata',
  features: [],
  user_name_template: '${source.email}',
};

export const CONNECTION: Values = {
  kind: 'oneid-scim/connection',
  version: 1,
  managedBy: 'admin-console',
  appId: '0oaAPP',
  baseUrl: 'https://one.zuora.com/scim/v2',
  uniqueIdentifierField: 'userName',
  authenticationMode: 'OAuth 2',
  accessTokenEndpointUri: 'https://one.zuora.com/oauth2/token',
  authorizationEndpointUri: 'https://one.zuora.com/oauth2/authorize',
  clientId: null,
  clientSecretLocation: null,
  supportedActions: { pushNewUsers: true, pushProfileUpdates: true, pushGroups: false },
};

export const TO_APP: Values = {
  kind: 'oneid-scim/provisioning-to-app',
  version: 1,
  managedBy: 'admin-console',
  appId: '0oaAPP',
  createUsers: true,
  updateUserAttributes: true,
  deactivateUsers: true,
};

/** A resource as `terraform show -json` has it; a data source's address starts with `data.`. */
export function resource(address: string, values: Values) {
  const data = address.startsWith('data.');
  const type = address.split('.')[data ? 1 : 0] as string;
  return { address, mode: data ? 'data' : 'managed', type, values };
}

/** The two records of an app. */
export const records = (connection: Values = {}, toApp: Values = {}) => [
  resource('terraform_data.connection', { output: { ...CONNECTION, ...connection } }),
  resource('terraform_data.to_app', { output: { ...TO_APP, ...toApp } }),
];

/** A state with one instance and `more`. */
export function whole(...more: object[]): string {
  return shown([resource('okta_app_saml.oneid', APP), ...records(), ...more]);
}

export function shown(resources: readonly object[]): string {
  return JSON.stringify({ format_version: '1.0', terraform_version: '1.11.4', values: { root_module: { resources } } });
}
