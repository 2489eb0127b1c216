/** True for any object but a list, with string keys. */
export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** False for constructs and tokens, whose keys aren't props and which hold the whole tree that they are in. */
export function isPlainObject(value: unknown): value is Record<string, unknown> {
  if (!isRecord(value)) return false;
  // `Object.prototype` differs between realms, such as those of a test runner; that it has no prototype doesn't.
  const prototype = Object.getPrototypeOf(value);
  return prototype === null || Object.getPrototypeOf(prototype) === null;
}
