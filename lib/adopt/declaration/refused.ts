import { InvalidPropsError } from '../../props/invalid-props-error';
import { isPlainObject } from '../../props/plain-object';
import type { Path, Problem } from '../../props/problems/problem';
import { isSecretProp } from '../../props/problems/secret-keys';
import { secretProblems } from '../../props/rules/secrets';
import { NO_TOKENS, validProps } from '../../props/validation';

/** What the construct would say of these props: a living app may hold what it takes for a mistake. */
export function refused(props: Readonly<Record<string, unknown>>): readonly Problem[] {
  try {
    validProps(props, NO_TOKENS, 'oneid');
    return [];
  } catch (error) {
    if (!InvalidPropsError.isInvalidPropsError(error)) throw error;
    return error.problems;
  }
}

/** The same data without the values that the construct takes for secrets, so that none is printed. */
export function withoutSecrets<T extends Readonly<Record<string, unknown>>>(data: T, path: Path = []): T {
  const kept = Object.entries(data).flatMap(([key, value]) => {
    const at = [...path, key];
    const inner = isSecretProp(at) && typeof value !== 'boolean' ? undefined : safe(value, at);
    return inner === undefined ? [] : [[key, inner]];
  });
  return Object.fromEntries(kept) as T; // The shape stays; what went is optional to whoever prints it.
}

function safe(value: unknown, path: Path): unknown {
  if (Array.isArray(value)) {
    return value.map((each, index) => safe(each, [...path, index])).filter((each) => each !== undefined);
  }
  if (isPlainObject(value)) return withoutSecrets(value, path);
  return secretProblems(value, path).length > 0 ? undefined : value;
}
