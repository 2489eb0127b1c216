import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import * as fc from 'fast-check';
import { ejectStack } from '../../lib/eject';
import { DATA_BLOCKS, RESOURCE_BLOCKS } from '../../lib/eject/blocks';
import { literalText, templateText } from '../../lib/eject/template';
import { builtCommand } from '../cli/command';
import { synthesizeExample, testExamples } from '../examples/synthesized-examples';
import { providerSchema } from '../support/provider-schema';
import { describeUnless } from '../support/requirement';
import { describeWithTerraform, terraform, terraformMissing } from '../support/terraform';

function ejected(text: string): Record<string, string> {
  const module = ejectStack(text);
  if ('problem' in module) throw new Error(module.problem);
  return Object.fromEntries(module.files.map((file) => [file.path, file.content]));
}

const stackOf = (more: object) => JSON.stringify({ terraform: { required_providers: {} }, ...more });
const problemOf = (text: string) => {
  const module = ejectStack(text);
  return 'problem' in module ? module.problem : undefined;
};

test.each([
  ['plain', '"plain"'],
  ['${okta_app_saml.app.id}', 'okta_app_saml.app.id'],
  ['a ${b} c', '"a ${b} c"'],
  ['${a}${b}', '"${a}${b}"'],
  ['${join(", ", local.x["}"])}', 'join(", ", local.x["}"])'],
  ['say "${join(", ", x)}"', '"say \\"${join(", ", x)}\\""'],
  ['${format("a ${upper("}")} b")}', 'format("a ${upper("}")} b")'],
  ['$${user.userName}', '"$${user.userName}"'],
  ['%{if x}"a"%{endif}', '"%{if x}\\"a\\"%{endif}"'],
  ['line\nnext\ttab \\', '"line\\nnext\\ttab \\\\"'],
  ['\u202e\u{1f600}', '"\\u202e\u{1f600}"'],
])('the template %j of JSON is %s', (json, native) => {
  expect(templateText(json)).toBe(native);
});

test('what is no template stays text, whatever is in it', () => {
  expect(literalText('a ${b} %{c} $${d}')).toBe('"a $${b} %%{c} $$${d}"');
});

test('the second provider, variables of the stack and a data source in a check are written', () => {
  const files = ejected(
    stackOf({
      provider: { okta: [{ alias: 'a', org_name: 'acme' }] },
      variable: { token: { type: 'string', sensitive: true } },
      check: {
        c: {
          data: { okta_apps: { x: { label: 'L', provider: 'okta.a' } } },
          assert: [{ condition: '${true}', error_message: 'm' }],
        },
      },
    }),
  );
  expect(files['versions.tf']).toContain('provider "okta" {\n  alias    = "a"\n  org_name = "acme"\n}\n');
  expect(files['variables.tf']).toBe('variable "token" {\n  sensitive = true\n  type      = string\n}\n');
  expect(files['main.tf']).toBe(
    'check "c" {\n  data "okta_apps" "x" {\n    label    = "L"\n    provider = okta.a\n  }\n\n  assert {\n    condition     = true\n    error_message = "m"\n  }\n}\n',
  );
});

test('client ID and where the secret is kept become variables with their values as defaults, and a token stays as it is', () => {
  const input = { kind: 'oneid-scim/connection', clientId: '${null}', clientSecretLocation: 'vault: kv/${x}' };
  const literal = { ...input, clientSecretLocation: 'vault: kv/okta' };
  const of = (each: object) =>
    ejected(stackOf({ resource: { terraform_data: { oneid_connection: { input: each } } } }));
  expect(of(literal)['variables.tf']).toMatch(
    /"oneid_client_id" \{\n.*\n {2}default {5}= null\n[\s\S]*default {5}= "vault: kv\/okta"\n/,
  );
  expect(of(literal)['main.tf']).toContain('clientId             = var.oneid_client_id');
  expect(of(input)['main.tf']).toContain('clientSecretLocation = "vault: kv/${x}"');
});

test.each([
  ['no JSON', '{', 'it is no JSON'],
  ['no stack', '{}', 'it is no synthesized stack'],
  ['a block of later versions', stackOf({ ephemeral: {} }), '`ephemeral` is a block that is not known here'],
  [
    'a foreign resource that JSON does not tell',
    stackOf({ resource: { okta_app_oauth: { x: { jwks: [{ kty: 'RSA' }] } } } }),
    /^okta_app_oauth\.x\.jwks may be a block or a value/,
  ],
])('%s is a problem, and nothing is written', (_, text, problem) => {
  expect(problemOf(text)).toEqual(typeof problem === 'string' ? problem : expect.stringMatching(problem));
});

test('a foreign resource whose arguments are plain is taken along', () => {
  const text = stackOf({ resource: { okta_trusted_origin: { x: { name: 'n', scopes: ['CORS'] } } } });
  expect(ejected(text)['main.tf']).toContain(
    'resource "okta_trusted_origin" "x" {\n  name   = "n"\n  scopes = ["CORS"]\n}',
  );
});

const schema = providerSchema();
const REASON = `${terraformMissing()} and OKTA_PROVIDER_SCHEMA_FILE is not set`;
describeUnless(
  schema ? undefined : REASON,
  'REQUIRE_TERRAFORM',
  "what is a block, held against the provider's schema",
  () => {
    type Block = { block_types?: Record<string, { block: Block }> };
    const names = ({ block_types: types = {} }: Block): string[] =>
      Object.entries(types).flatMap(([name, { block }]) => [name, ...names(block)]);

    test.each(Object.entries(RESOURCE_BLOCKS).filter(([type]) => type.startsWith('okta_')))('of %s', (type, blocks) => {
      expect([...new Set(names(schema?.resource_schemas[type]?.block ?? {}))].sort()).toEqual([...blocks].sort());
    });

    test.each(Object.entries(DATA_BLOCKS))('of data %s', (type, blocks) => {
      expect(names(schema?.data_source_schemas[type]?.block ?? {})).toEqual(blocks);
    });
  },
);

testExamples('example %s becomes a module of every block that it has', (name) => {
  for (const { json, text } of synthesizeExample(name)) {
    const main = ejected(text)['main.tf'] ?? '';
    const resources = Object.entries(json['resource'] ?? {}).flatMap(([type, all]) =>
      Object.keys(all).map((each) => `resource "${type}" "${each}" {`),
    );
    for (const each of resources) expect(main).toContain(each);
    expect(main.match(/^check "/gm)?.length ?? 0).toBe(Object.keys(json['check'] ?? {}).length);
  }
});

describeWithTerraform('the module of each example', () => {
  testExamples('%s is valid, and formatted as terraform fmt does', (name) => {
    for (const { text } of synthesizeExample(name)) {
      const folder = mkdtempSync(path.join(tmpdir(), 'oneid-scim-'));
      for (const [file, content] of Object.entries(ejected(text))) writeFileSync(path.join(folder, file), content);
      expect(terraform(folder, ['fmt', '-check', '-diff'], { TF_CLI_ARGS: '' })).toMatchObject({
        status: 0,
        stdout: '',
      });
      expect(terraform(folder, ['init', '-backend=false'])).toMatchObject({ status: 0 });
      expect(terraform(folder, ['validate'])).toMatchObject({ status: 0 });
    }
  });

  test('any text goes through Terraform unchanged', () => {
    const texts = fc.sample(fc.string({ unit: fc.constantFrom(...'a"\\$%{}\n\té😀'), maxLength: 12 }), 60);
    const asTemplates = Object.fromEntries(
      texts.map((text, index) => [`x${index}`, text.replace(/[$%](?=\{)/g, '$&$&')]),
    );
    const folder = mkdtempSync(path.join(tmpdir(), 'oneid-scim-'));
    const output = Object.fromEntries(Object.entries(asTemplates).map(([key, value]) => [key, { value }]));
    writeFileSync(path.join(folder, 'main.tf'), ejected(stackOf({ output }))['outputs.tf'] ?? '');
    terraform(folder, ['init']);
    expect(terraform(folder, ['apply', '-auto-approve'])).toMatchObject({ status: 0 });
    const written = JSON.parse(terraform(folder, ['output', '-json'], { TF_CLI_ARGS: '' }).stdout);
    expect(texts.map((_, index) => written[`x${index}`].value)).toEqual(texts);
  });
});

describe('the command', () => {
  const { folder, command } = builtCommand();
  const run = (...args: string[]) =>
    execFileSync(process.execPath, [command, 'eject', ...args], { cwd: folder, encoding: 'utf8', stdio: 'pipe' });

  test('writes the files and lists them; nothing is overwritten', () => {
    const dir = synthesizeExample('minimal')[0]?.folder ?? '';
    expect(run('--dir', dir, '--out', 'module').trim().split('\n').sort()).toEqual(
      ['README.md', 'main.tf', 'variables.tf', 'versions.tf'].map((file) => `module/${file}`),
    );
    writeFileSync(path.join(folder, 'module/main.tf'), 'mine');
    expect(() => run('--dir', dir, '--out', 'module')).toThrow(
      /nothing was written, since nothing is overwritten: main\.tf/,
    );
    expect(readFileSync(path.join(folder, 'module/main.tf'), 'utf8')).toBe('mine');
  });

  test('says where there is no stack, and what can not be expressed, in one line', () => {
    expect(() => run('--dir', 'nowhere', '--out', 'x')).toThrow(/oneid-scim: nowhere: there is no cdk\.tf\.json/);
    writeFileSync(path.join(folder, 'cdk.tf.json'), stackOf({ ephemeral: {} }));
    expect(() => run('--dir', '.', '--out', 'x')).toThrow(/oneid-scim: cdk\.tf\.json: `ephemeral` is a block/);
    expect(readdirSync(folder)).not.toContain('x');
  });
});
