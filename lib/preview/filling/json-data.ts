import { isObject, member } from '../../json';

/** Reading JSON of Terraform's, of which only what is named is looked at. */

export type JsonObject = Readonly<Record<string, unknown>>;

export function objectAt(parent: unknown, ...path: readonly string[]): JsonObject | undefined {
  const found = path.reduce<unknown>((at, key) => member(at, key), parent);
  return isObject(found) ? found : undefined;
}

export function textAt(parent: unknown, key: string): string | undefined {
  const found = member(parent, key);
  return typeof found === 'string' && found !== '' ? found : undefined;
}

/** The objects of a list; an object alone is a list of one, as Terraform's JSON has a block that stands once. */
export function objectsAt(parent: unknown, key: string): JsonObject[] {
  const found = member(parent, key);
  return (Array.isArray(found) ? found : [found]).filter(isObject);
}
