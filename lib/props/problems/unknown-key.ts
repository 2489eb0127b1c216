import { closest } from 'fastest-levenshtein';
import type * as z from 'zod';
import { isRecord } from '../plain-object';
import { type Path, pathText } from './problem';
import { definition, discriminatorValues, schemaAt, schemaOptions, shapeOf, unwrapped } from './schema-description';
import { oneOf } from './wording';

/**
 * The rule that a key breaks which the schema doesn't know at `path`: what it needs where another choice of the same prop
 * has it, otherwise the nearest key that is known.
 *
 * @param value the object with the key
 */
export function unknownKeyRule(key: string, path: Path, schema: z.ZodType, value: unknown): string {
  return needOfOtherChoice(key, path, schema) ?? nearestKey(key, path, knownKeys(schema, path, value));
}

/** What a key needs that another choice of the same prop has. */
function needOfOtherChoice(key: string, path: Path, schema: z.ZodType): string | undefined {
  const union = schemaAt(schema, path);
  const { discriminator } = definition(union);
  if (discriminator === undefined) return undefined;
  const choices = schemaOptions(union)
    .filter((option) => Object.hasOwn(shapeOf(option), key))
    .flatMap((option) => discriminatorValues(option, discriminator));
  return choices.length > 0 ? `needs \`${pathText([...path, discriminator])}\` ${oneOf(choices)}` : undefined;
}

function nearestKey(key: string, path: Path, known: string[]): string {
  const nearest = known.length ? closest(key, known) : undefined;
  return nearest ? `is not a known prop; the nearest is \`${pathText([...path, nearest])}\`` : 'is not a known prop';
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
