import { TerraformOutput, TerraformVariable, Testing } from 'cdktf';
import { DeclaredRecord } from '../../../../lib/parts/terraform/blocks/declared-record';
import { json, newStack, synthesize } from '../../../support/synthesis';

const FIELDS = {
  kind: 'oneid-scim/provisioning-to-app',
  version: 1,
  managedBy: 'admin-console',
  appId: '0oa1',
  createUsers: true,
  updateUserAttributes: true,
  deactivateUsers: false,
} as const;

it('a record is a terraform_data with its fields, names as they are', () => {
  const { resource } = synthesize((stack) => new DeclaredRecord(stack, 'record', FIELDS));
  expect(resource).toEqual({ terraform_data: { record: { input: FIELDS } } });
});

it('a record needs no provider', () => {
  const { terraform } = synthesize((stack) => new DeclaredRecord(stack, 'record', FIELDS));
  expect(Object.keys(terraform.required_providers)).toEqual(['okta']);
});

it('a field without a value is null in Terraform, so that a plan shows it come and go', () => {
  const { resource } = synthesize((stack) => {
    new DeclaredRecord(stack, 'record', {
      kind: 'oneid-scim/connection',
      version: 1,
      managedBy: 'admin-console',
      appId: '0oa1',
      baseUrl: 'https://one.zuora.com/scim/v2',
      uniqueIdentifierField: 'userName',
      authenticationMode: 'OAuth 2',
      accessTokenEndpointUri: 'https://one.zuora.com/oauth2/token',
      authorizationEndpointUri: 'https://one.zuora.com/oauth2/authorize',
      clientId: null,
      clientSecretLocation: null,
      supportedActions: { pushNewUsers: true, pushProfileUpdates: true, pushGroups: false },
    });
  });
  expect(resource['terraform_data']?.['record']?.['input']).toMatchObject({
    clientId: '${null}',
    clientSecretLocation: '${null}',
  });
});

it('a field may be a token, and the record can be read from the state', () => {
  const stack = newStack();
  const appId = new TerraformVariable(stack, 'app_id', { type: 'string' });
  const record = new DeclaredRecord(stack, 'record', { ...FIELDS, appId: appId.stringValue });
  new TerraformOutput(stack, 'declared', { value: record.output });
  const synthesized = json(stack);
  expect(synthesized.resource['terraform_data']?.['record']?.['input']).toMatchObject({ appId: '${var.app_id}' });
  expect(synthesized).toMatchObject({ output: { declared: { value: '${terraform_data.record.output}' } } });
});

it('a record is not left out of HCL without a word', () => {
  const stack = newStack();
  new DeclaredRecord(stack, 'record', FIELDS);
  expect(() => Testing.synthHcl(stack)).toThrow(
    '"stack/record" has no HCL form in CDKTF, since that has none for the block resource "terraform_data"',
  );
});
