import { compile, type JSONSchema as TypesSchema } from 'json-schema-to-typescript';
import ts from 'typescript';
import * as z from 'zod';
import { configSchema } from '../../lib/props/schema';
import type { GeneratedFile } from '../generate';

/** The JSON Schema of the `oneId` context, the TypeScript interfaces of the props and their reference, from zod. */
export async function propsFiles(): Promise<GeneratedFile[]> {
  const schema = jsonSchema();
  return [
    { path: 'docs/schemas/one-id-context.schema.json', content: `${JSON.stringify(schema, null, 2)}\n` },
    { path: 'docs/schemas/cdktf.schema.json', content: `${JSON.stringify(cdktfJsonSchema(), null, 2)}\n` },
    { path: 'lib/props/types.ts', content: await interfaces(schema) },
    { path: 'docs/props.md', content: reference(schema) },
  ];
}

type Schema = z.core.JSONSchema.JSONSchema;

function jsonSchema(): Schema {
  const { $schema, ...rest }: Schema = z.toJSONSchema(configSchema(), { io: 'input', target: 'draft-7' });
  return {
    ...($schema && { $schema }),
    title: 'OneIdScimProvisioningConfig',
    description:
      'Configuration of OneIdScimProvisioning, as props in TypeScript or as `context.oneId` in cdktf.json. The words are those of the screens in Okta.',
    ...rest,
  };
}

/** For editors: cdktf.json, of which this package knows `context.oneId` and leaves the rest to CDKTF. */
function cdktfJsonSchema(): Schema {
  return {
    $schema: 'http://json-schema.org/draft-07/schema#',
    title: 'cdktf.json',
    type: 'object',
    properties: {
      language: { type: 'string' },
      app: { type: 'string', description: 'The command that synthesizes.' },
      context: { type: 'object', properties: { oneId: { $ref: 'one-id-context.schema.json' } } },
    },
  };
}

async function interfaces(schema: Schema): Promise<string> {
  // zod's type of a schema and this one, of draft 4, describe the same data.
  const text = await compile(schema as TypesSchema, 'OneIdScimProvisioningConfig', {
    additionalProperties: false,
    bannerComment: '// Generated from schema.ts by `npm run generate`; edit that.',
    style: { printWidth: 120, singleQuote: true, trailingComma: 'all' },
    unreachableDefinitions: false,
  });
  // Props are never changed by the construct that gets them.
  return orUndefined(
    onceEach(text)
      .replace(/: (\(.*\))\[\];/g, ': readonly $1[];')
      .replace(/^( +)("?[\w$]+"?\??:)(?= |$)/gm, '$1readonly $2'),
  );
}

/** An interface that is used in several places is written once for each, with a number; the first is enough. */
function onceEach(text: string): string {
  const numbered = /\/\*\*(?:(?!\*\/).)*\*\/\nexport interface (\w+?)\d+ \{\n.*?\n\}\n/gs;
  const names = [...text.matchAll(numbered)].map(([, name]) => name);
  return names.length === 0
    ? text
    : text.replace(numbered, '').replace(new RegExp(`\\b(${names.join('|')})\\d+\\b`, 'g'), '$1');
}

/** With `exactOptionalPropertyTypes`, `adminNote: isPilot ? 'Pilot' : undefined` compiles only if the type says so. */
function orUndefined(text: string): string {
  const ends: number[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isPropertySignature(node) && node.questionToken && node.type) ends.push(node.type.end);
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile('types.ts', text, ts.ScriptTarget.Latest));
  return ends
    .sort((one, other) => other - one)
    .reduce((all, end) => `${all.slice(0, end)} | undefined${all.slice(end)}`, text);
}

function reference(schema: Schema): string {
  return [
    '# Props',
    '',
    '<!-- Generated from lib/props/schema.ts by `npm run generate`; edit that. -->',
    '',
    'Props of `OneIdScimProvisioning`, in TypeScript or as `context.oneId` in cdktf.json. In TypeScript there is also',
    '`provider`, for stacks with several Okta orgs. Strings may be tokens: variables or attributes of other resources.',
    '',
    '| prop | type | default | what it is |',
    '|---|---|---|---|',
    ...rows(schema, ''),
    '',
  ].join('\n');
}

function rows(schema: Schema, prefix: string): string[] {
  const required = new Set(schema.required ?? []);
  return Object.entries(schema.properties ?? {}).flatMap(([key, property]) => {
    if (!isSchema(property)) return [];
    const name = `${prefix}${key}`;
    const row = `| \`${name}\` | ${typeName(property)} | ${defaultText(property, required.has(key))} | ${cell(property.description ?? '')} |`;
    return [row, ...nested(property).flatMap(({ at, inner }) => rows(inner, `${name}${at}.`))];
  });
}

/** Objects inside a property, with how a path goes on to them. */
function nested(schema: Schema): { at: string; inner: Schema }[] {
  const choices = choicesOf(schema);
  const found = choices.flatMap((choice) =>
    choice.properties
      ? [{ at: choices.length > 1 && choice.title ? ` (${choice.title})` : '', inner: choice }]
      : nested(choice),
  );
  if (schema.properties) found.push({ at: '', inner: schema });
  if (isSchema(schema.items)) found.push(...nested(schema.items).map(({ inner }) => ({ at: '[]', inner })));
  if (isSchema(schema.additionalProperties)) {
    found.push(...nested(schema.additionalProperties).map(({ inner }) => ({ at: '.*', inner })));
  }
  return found;
}

function choicesOf({ anyOf = [], oneOf = [] }: Schema): Schema[] {
  return [...anyOf, ...oneOf];
}

/** `true` and `false` are schemas, too, which have nothing to tell; several for `items` are of tuples, which no prop is. */
function isSchema(value: Schema['items']): value is Schema {
  return typeof value === 'object' && !Array.isArray(value);
}

function typeName(schema: Schema): string {
  const choices = choicesOf(schema);
  if (choices.length > 0) return [...new Set(choices.map(typeName))].join(' \\| ');
  if (schema.const !== undefined) return `\`${JSON.stringify(schema.const)}\``;
  if (schema.enum) return schema.enum.map((each) => `\`${JSON.stringify(each)}\``).join(' \\| ');
  if (isSchema(schema.items)) return `list of ${typeName(schema.items)}`;
  return String(schema.type ?? 'any');
}

function defaultText(schema: Schema, required: boolean): string {
  if (required) return '**required**';
  return schema.default === undefined || schema.properties ? '' : `\`${JSON.stringify(schema.default)}\``;
}

function cell(text: string): string {
  return text.replace(/\|/g, '\\|').replace(/\n/g, ' ');
}
