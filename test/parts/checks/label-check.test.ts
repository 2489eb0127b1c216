import { OktaProvider } from '@cdktf/provider-okta/lib/provider';
import { TerraformVariable } from 'cdktf';
import { OneIdScimProvisioning } from '../../../lib';
import { ADDRESS, ADOPTED, CREATED, json, newStack, only, REFERENCED, synthesizeOneId } from '../../support/synthesis';

const APPS = `coalesce(${ADDRESS.appsWithLabel}.apps, [])`;

it.each([
  ['created', CREATED],
  ['adopted', ADOPTED],
])('the check of an app that is %s warns of a second app with its label', (_, app) => {
  const { check: checks, data } = synthesizeOneId({ app });
  const check = only(checks);
  expect(only(data['okta_apps'])).toMatchObject({ label: 'Zuora OneID' });
  expect(check).not.toHaveProperty('data');
  expect(check.assert).toHaveLength(3);
  expect(check.assert[2]).toEqual({
    condition: `\${length(${APPS}) <= 1}`,
    error_message:
      `Okta has \${length(${APPS})} apps with the label "Zuora OneID": \${join(", ", ${APPS}[*].id)}. ` +
      `This stack manages \${${ADDRESS.app}.id}. ` +
      'Look at the Assignments tab of each before anything else: people may use any of them.',
  });
});

it('the check of a referenced app, whose creation is not ours, does not look for others', () => {
  const { check: checks, data } = synthesizeOneId({ app: REFERENCED });
  expect(data).not.toHaveProperty('okta_apps');
  expect(only(checks).assert).toHaveLength(2);
});

it("where Okta's API writes the connection, a second label is all that is checked", () => {
  const check = only(
    synthesizeOneId({
      app: { ...CREATED, catalogKey: 'slack', settings: { domain: 'acme' } },
      connection: { managedBy: 'okta-api', authScheme: 'OAUTH2' },
    }).check,
  );
  expect(check.assert.map(({ condition }) => condition)).toEqual([`\${length(${APPS}) <= 1}`]);
});

it('the label may be a token, and the search goes to the org of the instance', () => {
  const stack = newStack();
  const eu = new OktaProvider(stack, 'eu', { alias: 'eu' });
  const label = new TerraformVariable(stack, 'label', { type: 'string' });
  new OneIdScimProvisioning(stack, 'oneid', { app: { ...CREATED, label: label.stringValue }, provider: eu });
  const { check, data } = json(stack);
  expect(only(data['okta_apps'])).toMatchObject({
    label: '${replace(replace(var.label, "\\\\", "\\\\\\\\"), "\\"", "\\\\\\"")}',
    provider: 'okta.eu',
  });
  expect(only(check).assert[2]?.error_message).toMatch(`apps with the label "\${var.label}": \${join`);
});

it('two instances look for their labels under names of their own', () => {
  const stack = newStack();
  for (const id of ['one', 'two']) new OneIdScimProvisioning(stack, id, { app: { ...CREATED, label: id } });
  expect(Object.values(json(stack).data['okta_apps'] ?? {}).map(({ label }) => label)).toEqual(['one', 'two']);
});
