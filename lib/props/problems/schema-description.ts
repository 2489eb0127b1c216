import type * as z from 'zod';
import type { Path } from './problem';
import { kindName } from './wording';

/**
 * Reads zod's own description of a schema, so that messages name the keys and choices that it defines.
 */

/** Every schema that `path` may lead to. */
export function schemaAt(schema: z.ZodType, path: Path): z.ZodType {
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

/** What zod says of a schema. */
export function definition(schema: z.ZodType): Definition {
  // zod's types tell it of one type of schema only, after a check for each.
  return schema.def as unknown as Definition;
}

/** The schema without what is optional or has a default around it. */
export function unwrapped(schema: z.ZodType): z.ZodType {
  const { innerType } = definition(schema);
  return innerType ? unwrapped(innerType) : schema;
}

function step(schema: z.ZodType, part: PropertyKey): z.ZodType[] {
  const { shape, element, valueType } = definition(schema);
  const next = shape ? shape[String(part)] : (element ?? valueType);
  return next ? [next] : [];
}

/** Branches of a union; none of any other schema. */
export function schemaOptions(schema: z.ZodType): z.ZodType[] {
  return (definition(schema).options ?? []).map(unwrapped);
}

/** Keys of an object with the schema of each; none of any other schema. */
export function shapeOf(schema: z.ZodType): Record<string, z.ZodType> {
  return definition(schema).shape ?? {};
}

/** Values of `key` that choose this branch of a union, as JSON text. */
export function discriminatorValues(option: z.ZodType, key: string): string[] {
  const schema = shapeOf(option)[key];
  return schema ? (definition(unwrapped(schema)).values ?? []).map((each) => JSON.stringify(each)) : [];
}

/** What a message says of a branch of a union: the values it takes, or their kind. */
export function optionChoices(option: z.ZodType): string[] {
  const { type, entries } = definition(option);
  return type === 'enum' ? Object.values(entries ?? {}).map((each) => JSON.stringify(each)) : [kindName(type)];
}
