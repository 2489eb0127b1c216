import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { groupIn, groupsLookedUp, readStack, rehearsed } from '../../../lib/cli/rehearse/stack';

/** What of a team's stack is rehearsed, and what of it is not to reach further. */

const ORG = { orgName: 'sim', baseUrl: 'okta.com', apiToken: 'simulated', httpProxy: 'http://127.0.0.1:1' };
const RECORD = { kind: 'oneid-scim/connection', clientId: '${null}', clientSecretLocation: 'vault' };
const STACK = {
  terraform: { backend: { s3: { bucket: 'state-of-acme' } }, required_providers: { okta: { source: 'okta/okta' } } },
  provider: {
    okta: [
      { org_name: 'acme', client_id: 'x', private_key: 'CANARY' },
      { alias: 'eu', api_token: 'CANARY' },
    ],
  },
  resource: {
    okta_app_saml: { oneid_app: { label: 'Zuora OneID' } },
    terraform_data: { oneid_connection: { input: RECORD }, other: { input: 'x' } },
  },
};

function folderWith(stack: unknown): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'oneid-scim-stack-'));
  writeFileSync(path.join(folder, 'cdk.tf.json'), typeof stack === 'string' ? stack : JSON.stringify(stack));
  return folder;
}

const NOTHING = { clientId: '', clientSecretLocation: '' };

test('every provider asks the simulated org, whatever was configured, and the state stays beside the copy', () => {
  const copy = rehearsed(readStack(folderWith(STACK)), ORG, NOTHING);
  const asked = { org_name: 'sim', base_url: 'okta.com', api_token: 'simulated', http_proxy: 'http://127.0.0.1:1' };
  expect(copy['provider']).toEqual({ okta: [asked, { alias: 'eu', ...asked }] });
  expect(copy['terraform']).toEqual({ required_providers: { okta: { source: 'okta/okta' } } });
  expect(JSON.stringify(copy)).not.toMatch(/CANARY|state-of-acme/);
  expect(copy['resource']).toEqual(STACK.resource);
});

test('a stack without a provider block gets one', () => {
  const { provider: _, ...bare } = STACK;
  expect(rehearsed(readStack(folderWith(bare)), ORG, NOTHING)['provider']).toEqual({
    okta: [{ org_name: 'sim', base_url: 'okta.com', api_token: 'simulated', http_proxy: 'http://127.0.0.1:1' }],
  });
});

test('the pull request sets the two props in the record, and what it leaves empty stays', () => {
  const copy = rehearsed(readStack(folderWith(STACK)), ORG, { clientId: 'abc', clientSecretLocation: '' });
  expect(copy['resource']).toMatchObject({
    terraform_data: {
      oneid_connection: { input: { clientId: 'abc', clientSecretLocation: 'vault' } },
      other: { input: 'x' },
    },
  });
});

test.each<[what: string, change: object, named: string]>([
  ['another provider', { provider: { aws: [{}] } }, 'the provider aws'],
  ['one that is only required', { terraform: { required_providers: { http: {} } } }, 'the provider http'],
  ['a resource of another provider', { resource: { aws_s3_bucket: { x: {} } } }, 'resource aws_s3_bucket'],
  ['data of another provider', { data: { http: { x: { url: 'https://x.example' } } } }, 'data http'],
  ['the state of another stack', { data: { terraform_remote_state: { x: {} } } }, 'data terraform_remote_state'],
  ['data of a check', { check: { c: { data: { http: { x: {} } } } } }, 'data http'],
  [
    'a provisioner',
    { resource: { terraform_data: { x: { provisioner: [] } } } },
    'the provisioner of terraform_data.x',
  ],
  ['a module', { module: { x: { source: './x' } } }, 'the block module'],
])('%s is refused, and named', (_, change, named) => {
  const folder = folderWith({ ...STACK, ...change });
  expect(() => readStack(folder)).toThrow(`${named} would reach more than Okta, which is all that is simulated`);
});

test.each([
  ['not JSON', '{'],
  ['no object', '[]'],
])('what is %s is no stack', (_, text) => {
  expect(() => readStack(folderWith(text))).toThrow('cdk.tf.json: no synthesized stack');
});

test('a folder without a stack is named', () => {
  expect(() => readStack('/nowhere')).toThrow('/nowhere/cdk.tf.json: no such file');
});

test('groups are those that the stack looks up, by their names as Okta has them', () => {
  const search = 'profile.name eq "Finance" or profile.name eq "The \\"A\\" $${team}"';
  const stack = { data: { okta_groups: { one: { search }, two: { search: 'profile.name eq "Finance"' } } } };
  expect(groupsLookedUp(stack)).toEqual(['Finance', 'The "A" ${team}']);
  expect(groupIn('${local.okta_lookups_group_ids["OneID Users"]}')).toBe('OneID Users');
  expect(groupIn('00g1')).toBeUndefined();
});
