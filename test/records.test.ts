import { TerraformVariable } from 'cdktf';
import { OneIdScimProvisioning, type OneIdScimProvisioningProps } from '../lib';
import {
  CONNECTION_RECORD,
  connectionRecord,
  declaredRecord,
  PROVISIONING_RECORD,
  provisioningRecord,
  RECORD_VERSION,
} from '../lib/records';
import { CREATED, json, newStack } from './support/synthesis';

/** What Terraform makes of the input of the two records, by kind: expressions have values then. */
function recordsInState(props: OneIdScimProvisioningProps): Record<string, Record<string, unknown>> {
  const stack = newStack();
  new OneIdScimProvisioning(stack, 'oneid', props);
  const inputs = Object.values(json(stack).resource['terraform_data'] ?? {}).map(({ input }) => evaluated(input));
  return Object.fromEntries(inputs.map((input) => [input['kind'], input]));
}

function evaluated(input: unknown): Record<string, unknown> {
  return JSON.parse(JSON.stringify(input), (_, value) => {
    if (value === '${null}') return null;
    return typeof value === 'string' ? value.replace(/\$\{[^}]*\}/g, 'value') : value;
  });
}

const RECORDS = recordsInState({ app: CREATED });

it('what the construct declares is what the commands read', () => {
  expect(Object.keys(RECORDS).sort()).toEqual([CONNECTION_RECORD, PROVISIONING_RECORD]);
  for (const record of Object.values(RECORDS)) expect(declaredRecord.parse(record)).toEqual(record);
});

it('the same holds where every setting is given, as a token where it can be one', () => {
  const stack = newStack();
  const variable = (id: string) => new TerraformVariable(stack, id, { type: 'string' }).stringValue;
  new OneIdScimProvisioning(stack, 'oneid', {
    app: CREATED,
    connection: {
      baseUrl: variable('base_url'),
      uniqueIdentifierField: variable('field'),
      authenticationMode: 'Basic Auth',
      accessTokenEndpointUri: variable('access_token_uri'),
      authorizationEndpointUri: variable('authorization_uri'),
      clientId: variable('client_id'),
      clientSecretLocation: `vault: ${variable('location')}`,
    },
    supportedActions: {
      pushNewUsers: true,
      pushProfileUpdates: false,
      pushGroups: true,
      importNewUsersAndProfileUpdates: true,
      importGroups: true,
    },
    provisioningToApp: { createUsers: true, updateUserAttributes: false, deactivateUsers: true, syncPassword: true },
    provisioningToOkta: { profileAndLifecycleSourcing: true },
  });
  const records = Object.values(json(stack).resource['terraform_data'] ?? {}).map(({ input }) => evaluated(input));
  for (const record of records) expect(declaredRecord.parse(record)).toEqual(record);
  expect(records.find(({ kind }) => kind === CONNECTION_RECORD)).toMatchObject({
    baseUrl: 'value',
    clientId: 'value',
    clientSecretLocation: 'vault: value',
  });
});

it('a record has these keys and no other, so that no secret can be among them', () => {
  expect(Object.keys(RECORDS[CONNECTION_RECORD] ?? {}).sort()).toEqual([
    'accessTokenEndpointUri',
    'appId',
    'authenticationMode',
    'authorizationEndpointUri',
    'baseUrl',
    'clientId',
    'clientSecretLocation',
    'kind',
    'managedBy',
    'supportedActions',
    'uniqueIdentifierField',
    'version',
  ]);
  expect(Object.keys(RECORDS[CONNECTION_RECORD]?.['supportedActions'] ?? {}).sort()).toEqual([
    'pushGroups',
    'pushNewUsers',
    'pushProfileUpdates',
  ]);
  expect(Object.keys(RECORDS[PROVISIONING_RECORD] ?? {}).sort()).toEqual([
    'appId',
    'createUsers',
    'deactivateUsers',
    'kind',
    'managedBy',
    'updateUserAttributes',
    'version',
  ]);
});

it('client id and place of the secret are null until they are known, never absent', () => {
  const { clientId, clientSecretLocation, ...others } = RECORDS[CONNECTION_RECORD] ?? {};
  expect([clientId, clientSecretLocation]).toEqual([null, null]);
  expect(connectionRecord.safeParse(others).success).toBe(false);
});

describe('a record is refused', () => {
  it.each([
    ['of another kind', { kind: 'oneid-scim/other' }],
    ['of another version', { version: RECORD_VERSION + 1 }],
    ['that something else manages', { managedBy: 'okta-api' }],
    ['without an app', { appId: undefined }],
    ['with text for a feature', { createUsers: 'true' }],
  ])('%s', (_, change) => {
    const record = { ...RECORDS[PROVISIONING_RECORD], ...change };
    expect(provisioningRecord.safeParse(record).success).toBe(false);
    expect(declaredRecord.safeParse(record).success).toBe(false);
  });
});
