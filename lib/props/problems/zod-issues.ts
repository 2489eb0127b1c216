import type * as z from 'zod';
import { isPlainObject, isRecord } from '../plain-object';
import { type Path, type Problem, problem } from './problem';
import { discriminatorValues, optionChoices, schemaAt, schemaOptions, shapeOf } from './schema-description';
import { isSecretProp } from './secret-keys';
import { kind, shown } from './shown-value';
import { unknownKeyRule } from './unknown-key';
import { kindName, oneOf } from './wording';

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
        .map((key) => problem([...path, key], unknownKeyRule(key, path, schema, value), kind(valueAt(value, [key]))));
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
  const { discriminator } = issue;
  if (discriminator !== undefined) {
    const options = schemaOptions(schemaAt(schema, path.slice(0, -1)));
    const choices = options.flatMap((option) => discriminatorValues(option, discriminator));
    return [problem(path, `must be ${oneOf(choices)}`, shown(value, path))];
  }
  if (value === undefined) return [problem(path, 'is required', 'nothing')];
  const options = schemaOptions(schemaAt(schema, path));
  const meant = issue.errors.flatMap((errors, branch) => {
    const option = options[branch];
    return option === undefined ||
      (isRecord(value) && !isPlainObject(value)) ||
      errors.some((each) => each.path.length === 0 && (each.code === 'invalid_type' || each.code === 'invalid_value'))
      ? []
      : [{ errors, option }];
  });
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
  return meant
    .slice(0, 1)
    .flatMap(({ errors }) => errors.flatMap((each) => problemsOfIssue(each, path, input, schema)));
}

function valueAt(value: unknown, path: Path): unknown {
  return path.reduce<unknown>(
    // A list has its elements by key, as an object has its values.
    (at, part) => (typeof at === 'object' && at !== null ? (at as Record<PropertyKey, unknown>)[part] : undefined),
    value,
  );
}
