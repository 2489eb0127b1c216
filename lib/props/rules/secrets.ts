import { isPlainObject } from '../plain-object';
import { type Path, type Problem, problem } from '../problems/problem';
import { isSecretKey, isSecretProp } from '../problems/secret-keys';
import { shown } from '../problems/shown-value';

/** A secret in the configuration would end in the synthesized JSON, in the repository and in the plan. */
export function secretProblems(value: unknown, path: Path): Problem[] {
  if (typeof value === 'string') return secretInAddress(value, path);
  if (Array.isArray(value)) return value.flatMap((inner, index) => secretProblems(inner, [...path, index]));
  if (!isPlainObject(value)) return [];
  return Object.entries(value).flatMap(([key, inner]) => {
    const at = [...path, key];
    return isSecretProp(at) ? [problem(at, secretRule(key), shown(inner, at))] : secretProblems(inner, at);
  });
}

function secretInAddress(value: string, path: Path): Problem[] {
  if (/:\/\/[^\s/?#]*@/.test(value)) {
    return [problem(path, 'must not contain a user name or password', shown(value, path))];
  }
  const parameters = /:\/\/[^\s?#]*[?#](\S*)/.exec(value)?.[1]?.split(/[?&#;]/) ?? [];
  return parameters.some((each) => isSecretKey(each.replace(/=.*/s, '')))
    ? [problem(path, 'must not have a secret in its query', shown(value, path))]
    : [];
}

function secretRule(key: string): string {
  return /client[^A-Za-z\d]*secret/i.test(key)
    ? 'must not be given: a secret never goes into the configuration; say where it is kept in `connection.clientSecretLocation`'
    : 'must not be given: a secret never goes into the configuration';
}
