import { type Json, providerSchema, schemaProblems } from '../support/provider-schema';
import { describeUnless } from '../support/requirement';
import { terraformMissing } from '../support/terraform';
import { EXAMPLE_NAMES, synthesizeExample, testExamples } from './synthesized-examples';

const schema = providerSchema();
const REASON = `${terraformMissing()} and OKTA_PROVIDER_SCHEMA_FILE is not set`;

test('the examples are there', () => {
  expect(EXAMPLE_NAMES).toEqual(
    expect.arrayContaining([
      'minimal',
      'groups-and-assignments',
      'adopt-existing',
      'reference-existing',
      'two-orgs',
      'environments',
      'okta-api',
      'cdktf-context',
      'remote-backend',
    ]),
  );
});

testExamples('example %s synthesizes the same bytes each time', (name) => {
  // The default local backend writes the folder it ran in, which is the same for both.
  expect(synthesizeExample(name).map(({ text }) => text)).toEqual(synthesizeExample(name).map(({ text }) => text));
});

describeUnless(schema ? undefined : REASON, 'REQUIRE_TERRAFORM', "against the provider's schema", () => {
  const known = schema as NonNullable<typeof schema>;

  testExamples('every resource and argument of example %s exists, with its type and all that is required', (name) => {
    for (const { json } of synthesizeExample(name)) expect(schemaProblems(json, known)).toEqual([]);
  });

  const connection = { id: '0oa1', base_url: '', action: 'activate', profile: { auth_scheme: 'OAUTH2' } };
  test.each<[string, Json, string[]]>([
    ['a right resource', connection, []],
    [
      'a misspelt argument',
      { ...connection, base_ulr: '' },
      ['resource.okta_app_connection.x.base_ulr: no such argument'],
    ],
    [
      'a misspelt argument in a block',
      { ...connection, profile: { authScheme: 'OAUTH2', auth_scheme: 'OAUTH2' } },
      ['resource.okta_app_connection.x.profile[0].authScheme: no such argument'],
    ],
    ['a missing argument', { ...connection, action: undefined }, ['resource.okta_app_connection.x.action: required']],
    ['a wrong type', { ...connection, action: true }, ['resource.okta_app_connection.x.action: true is no "string"']],
    [
      'a computed attribute',
      { ...connection, status: 'ENABLED' },
      ['resource.okta_app_connection.x.status: computed only'],
    ],
    ['an expression', { ...connection, id: '${okta_app_saml.app.id}' }, []],
  ])('%s is told apart', (_, config, problems) => {
    expect(schemaProblems({ resource: { okta_app_connection: { x: config } } }, known)).toEqual(problems);
  });

  test('an unknown resource, data source and provider argument are told', () => {
    const stack = {
      resource: { okta_app_conection: { x: {} } },
      check: { c: { data: { okta_app: { x: {} }, okta_appz: { x: {} } } } },
      provider: { okta: [{ alias: 'a', org_nam: 'acme' }] },
    };
    expect(schemaProblems(stack, known)).toEqual([
      'resource.okta_app_conection.x: no such resource',
      'data.okta_appz.x: no such data',
      'provider.okta.org_nam: no such argument',
    ]);
  });
});
