import { isObject, member } from '../json';
import { CONNECTION_RECORD } from '../records';
import { DATA_BLOCKS, RESOURCE_BLOCKS } from './blocks';
import { block, NotExpressible } from './hcl';
import { moduleReadme } from './readme';

export interface ModuleFile {
  /** From the module's folder. */
  readonly path: string;
  readonly content: string;
}

/** The module, or why there is none. */
export type Ejected = { readonly files: readonly ModuleFile[] } | { readonly problem: string };

type Body = Readonly<Record<string, unknown>>;

const VALUES = { blocks: [] } as const;
const LITERALS = { blocks: [], literal: true } as const;

/**
 * The files of the module. Addresses are those of the stack, so that its state goes on. `moved` and `removed` blocks, which bring an older state
 * up to date, are left out: they are done once the stack has been applied.
 *
 * @param text of cdk.tf.json
 */
export function ejectStack(text: string): Ejected {
  let parsed: unknown;
  try {
    parsed = JSON.parse(text);
  } catch {
    return { problem: 'it is no JSON' };
  }
  if (!isObject(parsed) || !isObject(parsed['terraform'])) return { problem: 'it is no synthesized stack' };
  const unknown = Object.keys(parsed).find((key) => !KNOWN.includes(key));
  if (unknown !== undefined) return { problem: `\`${unknown}\` is a block that is not known here` };
  const stack = withVariables(parsed);
  try {
    return { files: files(stack) };
  } catch (error) {
    if (!(error instanceof NotExpressible)) throw error;
    return {
      problem:
        `${error.where} may be a block or a value, which JSON doesn't tell and is known here of the construct's own resources only: ` +
        'put that resource into a stack of its own, or write it by hand beside the module',
    };
  }
}

const KNOWN = [
  ...[
    '//',
    'terraform',
    'provider',
    'variable',
    'locals',
    'data',
    'resource',
    'output',
    'check',
    'import',
    'moved',
    'removed',
  ],
];

function files(stack: Body): ModuleFile[] {
  const main = [
    ...(isObject(stack['locals']) ? [block('locals', stack['locals'], VALUES, 'locals')] : []),
    ...byType(stack, 'data', DATA_BLOCKS),
    ...byType(stack, 'resource', RESOURCE_BLOCKS),
    ...listOf(stack['import']).map((each) => block('import', each, VALUES, 'import')),
    ...named(stack['check']).map(([name, body]) => checkBlock(name, body)),
  ];
  const variables = named(stack['variable']).map(([name, body]) => variableBlock(name, body));
  const outputs = named(stack['output']).map(([name, body]) =>
    block(`output "${name}"`, body, VALUES, `output.${name}`),
  );
  return [
    { path: 'main.tf', content: joined(main) },
    { path: 'versions.tf', content: joined([terraformBlock(stack), ...providers(stack)]) },
    ...(variables.length > 0 ? [{ path: 'variables.tf', content: joined(variables) }] : []),
    ...(outputs.length > 0 ? [{ path: 'outputs.tf', content: joined(outputs) }] : []),
    { path: 'README.md', content: moduleReadme(stack) },
  ];
}

/**
 * What teams change without changing what there is becomes a variable, with its value as the default: of each connection the client ID and
 * where the secret is kept. Variables of the stack stay what they are.
 */
function withVariables(stack: Body): Body {
  const variable: Record<string, unknown> = { ...(isObject(stack['variable']) ? stack['variable'] : {}) };
  const copy: Body = JSON.parse(JSON.stringify(stack));
  for (const [name, body] of named(member(copy['resource'], 'terraform_data'))) {
    const input = body['input'];
    if (!isObject(input) || input['kind'] !== CONNECTION_RECORD) continue;
    const id = name.replace(/_connection$/, '');
    for (const [key, suffix, description] of [
      ['clientId', 'client_id', "Client ID of OneID's OAuth client for Okta, as the Admin Console has it."],
      ['clientSecretLocation', 'client_secret_location', 'Where the client secret is kept; never the secret.'],
    ] as const) {
      const value = input[key];
      const added = `${id}_${suffix}`;
      if (typeof value !== 'string' || added in variable) continue;
      if (value !== NULL && /[$%]\{/.test(value)) continue;
      variable[added] = { type: 'string', description, default: value === NULL ? null : value };
      input[key] = `\${var.${added}}`;
    }
  }
  return Object.keys(variable).length > 0 ? { ...copy, variable } : copy;
}

/** Terraform's `null` as the construct writes it. */
const NULL = '${null}';

function byType(stack: Body, kind: 'data' | 'resource', known: Readonly<Record<string, readonly string[]>>): string[] {
  return named(stack[kind]).flatMap(([type, all]) =>
    named(all).map(([name, body]) => {
      return block(`${kind} "${type}" "${name}"`, body, { blocks: known[type] }, `${type}.${name}`);
    }),
  );
}

/** A data source in a check is a block with two labels. */
function checkBlock(name: string, { data, ...body }: Body): string {
  const inner = byType({ data }, 'data', DATA_BLOCKS).join('\n\n');
  const text = block(`check "${name}"`, body, { blocks: ['assert'] }, `check.${name}`);
  if (inner === '') return text;
  const lines = inner.split('\n').map((line) => (line === '' ? '' : `  ${line}`));
  return text.replace('{\n', () => `{\n${lines.join('\n')}\n\n`);
}

function variableBlock(name: string, body: Body): string {
  const { type, ...rest } = body;
  const text = block(`variable "${name}"`, rest, LITERALS, `variable.${name}`);
  if (typeof type !== 'string') return text;
  // A type is an expression, and no text.
  const [head = '', ...tail] = block(`variable "${name}"`, { ...rest, type: '' }, LITERALS, `variable.${name}`).split(
    '\n',
  );
  return [head, ...tail.map((line) => line.replace(/^( {2}type +)= ""$/, (_, before) => `${before}= ${type}`))].join(
    '\n',
  );
}

function terraformBlock({ terraform }: Body): string {
  const { backend, cloud, required_providers: required, ...rest } = isObject(terraform) ? terraform : {};
  const parts = [
    ...named(backend).map(([name, body]) => block(`backend "${name}"`, body, LITERALS, `backend.${name}`)),
    ...(isObject(cloud) ? [block('cloud', cloud, { blocks: ['workspaces'], literal: true }, 'cloud')] : []),
    ...(isObject(required) ? [block('required_providers', required, LITERALS, 'required_providers')] : []),
  ];
  const own = block('terraform', { required_version: '>= 1.7', ...rest }, LITERALS, 'terraform');
  const inner = parts.join('\n\n').replace(/^(?=.)/gm, '  ');
  return own.replace(/\n\}$/, () => `\n\n${inner}\n}`);
}

function providers({ provider }: Body): string[] {
  return Object.entries(isObject(provider) ? provider : {}).flatMap(([name, all]) =>
    listOf(all).map((body) =>
      block(`provider "${name}"`, body, { blocks: name === 'okta' ? [] : undefined }, `provider.${name}`),
    ),
  );
}

function named(all: unknown): [string, Body][] {
  return Object.entries(isObject(all) ? all : {})
    .filter(([name]) => name !== '//')
    .map(([name, body]) => [name, isObject(body) ? body : {}]);
}

function listOf(all: unknown): Body[] {
  return (Array.isArray(all) ? all : all === undefined ? [] : [all]).filter(isObject);
}

function joined(blocks: readonly string[]): string {
  return `${blocks.join('\n\n')}\n`;
}
