import { readFileSync } from 'node:fs';
import path from 'node:path';
import { providerFolder, terraform, terraformMissing } from './terraform';

/** The provider's schema as `terraform providers schema -json` prints it, and a stack's JSON held against it. */
export interface ProviderSchema {
  readonly provider: { readonly block: Block };
  readonly resource_schemas: Record<string, { readonly block: Block }>;
  readonly data_source_schemas: Record<string, { readonly block: Block }>;
}

interface Block {
  readonly attributes?: Record<string, Attribute>;
  readonly block_types?: Record<string, { nesting_mode: string; block: Block; min_items?: number; max_items?: number }>;
}

interface Attribute {
  readonly type: AttributeType;
  readonly required?: boolean;
  readonly optional?: boolean;
  readonly computed?: boolean;
}

type AttributeType = string | [string, AttributeType | Record<string, AttributeType>];

export type Json = Record<string, unknown>;

/** From the provider itself where it is to be had, else from the file that OKTA_PROVIDER_SCHEMA_FILE names. */
export function providerSchema(): ProviderSchema | undefined {
  const text = terraformMissing() === undefined ? printedSchema() : schemaFile();
  if (text === undefined) return undefined;
  const [schema] = Object.values(
    (JSON.parse(text) as { provider_schemas: Record<string, ProviderSchema> }).provider_schemas,
  );
  return schema && { ...schema, data_source_schemas: { ...oktaApps(), ...schema.data_source_schemas } };
}

function printedSchema(): string {
  return terraform(providerFolder(), ['providers', 'schema', '-json'], { TF_CLI_ARGS: '' }).stdout;
}

function schemaFile(): string | undefined {
  const file = process.env['OKTA_PROVIDER_SCHEMA_FILE'];
  return file ? readFileSync(file, 'utf8') : undefined;
}

/** A schema file that holds only the resources most used lacks this one data source. */
function oktaApps(): ProviderSchema['data_source_schemas'] {
  return JSON.parse(readFileSync(path.join(__dirname, '../fixtures/okta-apps-schema-6.12.0.json'), 'utf8'));
}

/** Everything in a stack's JSON that the provider's schema doesn't take, one line each. */
export function schemaProblems(stack: Json, schema: ProviderSchema): string[] {
  const problems: string[] = [];
  const each = (kind: 'resource' | 'data', found: unknown) => {
    for (const [type, instances] of Object.entries((found ?? {}) as Record<string, Json>)) {
      const schemas = kind === 'resource' ? { ...schema.resource_schemas, ...BUILT_IN } : schema.data_source_schemas;
      for (const [name, config] of Object.entries(instances)) {
        const at = `${kind}.${type}.${name}`;
        const known = schemas[type];
        if (known) problems.push(...blockProblems(config as Json, known.block, at, META_ARGUMENTS));
        else problems.push(`${at}: no such ${kind}`);
      }
    }
  };
  each('resource', stack['resource']);
  each('data', stack['data']);
  for (const check of Object.values((stack['check'] ?? {}) as Record<string, Json>)) each('data', check['data']);
  for (const config of ((stack['provider'] as Json | undefined)?.['okta'] ?? []) as Json[]) {
    problems.push(...blockProblems(config, schema.provider.block, 'provider.okta', ['alias']));
  }
  return problems;
}

const META_ARGUMENTS = ['//', 'depends_on', 'count', 'for_each', 'provider', 'lifecycle', 'provisioner'];

const BUILT_IN: ProviderSchema['resource_schemas'] = {
  terraform_data: { block: { attributes: { input: { type: 'dynamic', optional: true } } } },
};

function blockProblems(config: Json, block: Block, at: string, besides: readonly string[] = []): string[] {
  const attributes = block.attributes ?? {};
  const blocks = block.block_types ?? {};
  const missing = Object.entries(attributes)
    .filter(([name, { required }]) => required && config[name] === undefined)
    .map(([name]) => `${at}.${name}: required`);
  const wrong = Object.entries(config).flatMap(([name, value]) => {
    const where = `${at}.${name}`;
    const attribute = attributes[name];
    const nested = blocks[name];
    if (besides.includes(name) || value === undefined) return [];
    if (attribute) {
      const settable = attribute.required || attribute.optional;
      return settable ? typeProblems(value, attribute.type, where) : [`${where}: computed only`];
    }
    if (!nested) return [`${where}: no such argument`];
    const items = Array.isArray(value) ? value : [value];
    if (nested.nesting_mode === 'single' && Array.isArray(value)) return [`${where}: one block, not a list`];
    if (items.length < (nested.min_items ?? 0)) return [`${where}: too few blocks`];
    return items.flatMap((item, index) => blockProblems(item as Json, nested.block, `${where}[${index}]`));
  });
  return [...missing, ...wrong];
}

function typeProblems(value: unknown, type: AttributeType, at: string): string[] {
  if (typeof value === 'string' && /^\$\{[\s\S]*\}$/.test(value)) return [];
  const wrong = [`${at}: ${JSON.stringify(value)} is no ${JSON.stringify(type)}`];
  if (type === 'dynamic') return [];
  if (typeof type === 'string') return (type === 'bool' ? 'boolean' : type) === typeof value ? [] : wrong;
  const [kind, inner] = type;
  if (kind === 'list' || kind === 'set') {
    return Array.isArray(value)
      ? value.flatMap((each, i) => typeProblems(each, inner as AttributeType, `${at}[${i}]`))
      : wrong;
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return wrong;
  const of = (name: string) =>
    kind === 'map' ? (inner as AttributeType) : (inner as Record<string, AttributeType>)[name];
  return Object.entries(value).flatMap(([name, each]) => {
    const expected = of(name);
    return expected === undefined
      ? [`${at}.${name}: no such attribute`]
      : typeProblems(each, expected, `${at}.${name}`);
  });
}
