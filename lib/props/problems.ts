import { closest } from 'fastest-levenshtein';
import type * as z from 'zod';

/**
 * What is wrong with props, in one formula: prop path in backticks, the rule, the value got.
 */
export interface Problem {
  /** Path of the prop, such as `pushGroups[0].sourceGroup.id`. */
  readonly path: string;
  /** What must be so, worded to follow the path. */
  readonly rule: string;
  /** The offending value as text, or what kind of value it is where showing it could give a secret away. */
  readonly got: string;
}

export type Path = readonly PropertyKey[];

export function problemText({ path, rule, got }: Problem): string {
  return `\`${path}\` ${rule}, got: ${got}`;
}

export function problem(path: Path, rule: string, got: string): Problem {
  return { path: pathText(path), rule, got };
}

/** Path as it is written in TypeScript: `pushGroups[0].sourceGroup`. */
export function pathText(path: Path): string {
  const text = path.map((part) => (typeof part === 'number' ? `[${part}]` : `.${String(part)}`)).join('');
  return text.replace(/^\./, '') || 'props';
}

/** Words in keys, written without separators. */
const SECRET_KEY =
  /secret|password|passwd|passphrase|^pwd$|privatekey|signingkey|apikey|(api|access|bearer|refresh)token|tokens?$|bearer$|credential|^authorization$/;

/** True for a key whose value is likely to be a secret. */
export function isSecretKey(key: string): boolean {
  return (
    SECRET_KEY.test(key.replace(/[^A-Za-z\d]/g, '').toLowerCase()) &&
    !['clientSecretLocation', 'accessTokenEndpointUri'].includes(key)
  );
}

/** True for a prop that would hold a secret; names of attributes aren't props, and `connection.token` has its own rule. */
export function isSecretProp(path: Path): boolean {
  const key = path.at(-1);
  const isAttribute = path.length === 2 && path[0] === 'attributes';
  return typeof key === 'string' && isSecretKey(key) && !isAttribute && pathText(path) !== 'connection.token';
}

const LONGEST_VALUE = 120;

/** A value as a message shows it; only its kind where the path or the value looks like a secret. */
export function shown(value: unknown, path: Path): string {
  const secret = path.some(
    (part) => typeof part === 'string' && (isSecretKey(part) || part === 'clientSecretLocation'),
  );
  if (secret || (typeof value === 'object' && value !== null) || typeof value === 'function') return kind(value);
  if (typeof value === 'string') return shownText(value, path);
  return value === undefined ? 'nothing' : String(value);
}

/** A text without the parts of an address that may hold a secret: user name and password, query and fragment. */
function shownText(value: string, path: Path): string {
  if (/TfToken\[/.test(value)) return 'a value that only Terraform knows';
  const isAddress = value.includes('://') || /ur[il]$/i.test(String(path.at(-1)));
  if (isAddress ? value.includes('@') : /:.*@/s.test(value)) return kind(value);
  const text = JSON.stringify(isAddress ? value.replace(/([?#]).*/s, '$1...') : value);
  return text.length > LONGEST_VALUE ? `${text.slice(0, LONGEST_VALUE)}... (${value.length} characters)` : text;
}

function kind(value: unknown): string {
  if (value === undefined) return 'nothing';
  if (value === null) return 'null';
  if (Array.isArray(value)) return 'a list';
  if (typeof value === 'object') {
    const type: string | undefined = Object.getPrototypeOf(value)?.constructor?.name;
    return type === undefined || type === 'Object' ? 'an object' : `an instance of ${type}`;
  }
  return typeof value === 'function' ? 'a function' : `a ${typeof value} (not shown)`;
}

/**
 * Turns what zod found into problems.
 *
 * @param input the value that was parsed
 * @param schema the schema that found it, asked for the known keys
 */
export function problemsOf(issues: readonly z.core.$ZodIssue[], input: unknown, schema: z.ZodType): Problem[] {
  return issues.flatMap((issue) => problemsOfIssue(issue, [], input, schema));
}

function problemsOfIssue(issue: z.core.$ZodIssue, base: Path, input: unknown, schema: z.ZodType): Problem[] {
  const path = [...base, ...issue.path];
  const value = valueAt(input, path);
  const got = shown(value, path);
  switch (issue.code) {
    case 'unrecognized_keys':
      return issue.keys
        .filter((key) => !isSecretProp([...path, key]))
        .map((key) =>
          problem(
            [...path, key],
            keyOfOtherChoice(key, path, schema) ?? unknownKey(key, path, knownKeys(schema, path, value)),
            kind(valueAt(value, [key])),
          ),
        );
    case 'invalid_type':
      return [problem(path, value === undefined ? 'is required' : `must be ${kindName(issue.expected)}`, got)];
    case 'invalid_value':
      return [problem(path, `must be ${oneOf(issue.values.map((each) => JSON.stringify(each)))}`, got)];
    case 'invalid_union':
      return problemsOfUnion(issue, path, input, schema);
    case 'invalid_key':
      return issue.issues.flatMap((each) => [problem(path, each.message, JSON.stringify(path.at(-1)))]);
    default:
      return [problem(path, issue.message, got)];
  }
}

/** A union's problems are those of the branch that the value was meant for. */
function problemsOfUnion(
  issue: z.core.$ZodIssueInvalidUnion,
  path: Path,
  input: unknown,
  schema: z.ZodType,
): Problem[] {
  const value = valueAt(input, path);
  if (issue.discriminator !== undefined) {
    const options = schemaOptions(schemaAt(schema, path.slice(0, -1)));
    const choices = options.flatMap((option) => discriminatorValues(option, issue.discriminator as string));
    return [problem(path, `must be ${oneOf(choices)}`, shown(value, path))];
  }
  if (value === undefined) return [problem(path, 'is required', 'nothing')];
  const options = schemaOptions(schemaAt(schema, path));
  const meant = issue.errors.flatMap((errors, branch) =>
    (isRecord(value) && !isPlainObject(value)) ||
    errors.some((each) => each.path.length === 0 && (each.code === 'invalid_type' || each.code === 'invalid_value'))
      ? []
      : [{ errors, option: options[branch] as z.ZodType }],
  );
  if (meant.length === 0) {
    return [problem(path, `must be ${oneOf(options.flatMap(optionChoices))}`, shown(value, path))];
  }
  if (meant.length > 1 && isRecord(value)) {
    const keys = meant.flatMap(({ option }) => Object.keys(shapeOf(option)));
    const given = keys.filter((key) => key in value);
    if (given.length !== 1 && Object.keys(value).every((key) => keys.includes(key))) {
      return [problem(path, `must have ${oneOf(keys.map((key) => `\`${key}\``))}`, given.length ? 'both' : 'neither')];
    }
    meant.sort((one, other) => one.errors.length - other.errors.length);
  }
  const best = meant[0] as (typeof meant)[number];
  return best.errors.flatMap((each) =>
    problemsOfIssue({ ...each, path: [] } as z.core.$ZodIssue, [...path, ...each.path], input, schema),
  );
}

/** What a key needs that another choice of the same prop has. */
function keyOfOtherChoice(key: string, path: Path, schema: z.ZodType): string | undefined {
  const union = schemaAt(schema, path);
  const { discriminator } = definition(union);
  if (discriminator === undefined) return undefined;
  const choices = schemaOptions(union)
    .filter((option) => Object.hasOwn(shapeOf(option), key))
    .flatMap((option) => discriminatorValues(option, discriminator));
  return choices.length > 0 ? `needs \`${pathText([...path, discriminator])}\` ${oneOf(choices)}` : undefined;
}

function unknownKey(key: string, path: Path, known: string[]): string {
  const nearest = known.length ? closest(key, known) : undefined;
  return nearest ? `is not a known prop; the nearest is \`${pathText([...path, nearest])}\`` : 'is not a known prop';
}

function oneOf(choices: readonly string[]): string {
  const unique = [...new Set(choices)];
  return unique.length < 2 ? (unique[0] ?? 'absent') : `${unique.slice(0, -1).join(', ')} or ${unique.at(-1)}`;
}

function kindName(expected: string): string {
  if (expected === 'array') return 'a list';
  if (expected === 'record') return 'an object';
  return `${/^[aeiou]/.test(expected) ? 'an' : 'a'} ${expected}`;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** False for constructs and tokens, whose keys aren't props and which hold the whole tree that they are in. */
export function isPlainObject(value: unknown): value is Record<string, unknown> {
  if (!isRecord(value)) return false;
  // `Object.prototype` differs between realms, such as those of a test runner; that it has no prototype doesn't.
  const prototype = Object.getPrototypeOf(value);
  return prototype === null || Object.getPrototypeOf(prototype) === null;
}

function valueAt(value: unknown, path: Path): unknown {
  return path.reduce<unknown>(
    (at, part) => (typeof at === 'object' && at !== null ? (at as Record<PropertyKey, unknown>)[part] : undefined),
    value,
  );
}

// What follows reads zod's own description of a schema, so that messages name the keys and choices it defines.

/** Every schema that `path` may lead to. */
function schemaAt(schema: z.ZodType, path: Path): z.ZodType {
  let candidates = [schema];
  for (const part of path) {
    candidates = candidates.flatMap((candidate) => {
      const bare = unwrapped(candidate);
      if (bare.def.type === 'union') {
        return schemaOptions(bare).flatMap((option) => step(unwrapped(option), part));
      }
      return step(bare, part);
    });
  }
  // Two branches of a union may have the key; the more telling schema is the one with options or a shape.
  return (
    candidates.map(unwrapped).find((each) => each.def.type === 'union' || each.def.type === 'object') ??
    unwrapped(candidates[0] ?? schema)
  );
}

interface Definition {
  type: string;
  innerType?: z.ZodType;
  options?: z.ZodType[];
  shape?: Record<string, z.ZodType>;
  element?: z.ZodType;
  valueType?: z.ZodType;
  values?: unknown[];
  entries?: Record<string, unknown>;
  discriminator?: string;
}

function definition(schema: z.ZodType): Definition {
  return schema.def as unknown as Definition;
}

function unwrapped(schema: z.ZodType): z.ZodType {
  const { innerType } = definition(schema);
  return innerType ? unwrapped(innerType) : schema;
}

function step(schema: z.ZodType, part: PropertyKey): z.ZodType[] {
  const { shape, element, valueType } = definition(schema);
  const next = shape ? shape[String(part)] : (element ?? valueType);
  return next ? [next] : [];
}

function schemaOptions(schema: z.ZodType): z.ZodType[] {
  return (definition(schema).options ?? []).map(unwrapped);
}

function shapeOf(schema: z.ZodType): Record<string, z.ZodType> {
  return definition(schema).shape ?? {};
}

/** Keys that an object at `path` may have; of the choices of a discriminated union those of the one that the value made. */
function knownKeys(schema: z.ZodType, path: Path, value: unknown): string[] {
  const at = schemaAt(schema, path);
  const options = schemaOptions(at).filter((option) => option.def.type === 'object');
  const chosen = options.find(
    (option) =>
      isRecord(value) && Object.entries(shapeOf(option)).some(([key, inner]) => isDiscriminated(inner, value[key])),
  );
  if (definition(at).discriminator === undefined && options.length > 0) {
    return options.flatMap((option) => Object.keys(shapeOf(option)));
  }
  return Object.keys(shapeOf(chosen ?? options[0] ?? at));
}

function isDiscriminated(schema: z.ZodType, value: unknown): boolean {
  return unwrapped(schema).def.type === 'literal' && (definition(unwrapped(schema)).values ?? []).includes(value);
}

function discriminatorValues(option: z.ZodType, key: string): string[] {
  const schema = shapeOf(option)[key];
  return schema ? (definition(unwrapped(schema)).values ?? []).map((each) => JSON.stringify(each)) : [];
}

function optionChoices(option: z.ZodType): string[] {
  const { type, entries } = definition(option);
  return type === 'enum' ? Object.values(entries ?? {}).map((each) => JSON.stringify(each)) : [kindName(type)];
}
