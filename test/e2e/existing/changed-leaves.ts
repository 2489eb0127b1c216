import type { PlannedChange } from '../../../lib/adopt';
import type { PlannedResource } from '../workspace';

/** What Terraform would change, leaf by leaf, as the output of `adopt` words it. */
export function changedLeaves({ type, before, after }: PlannedResource): string[] {
  const [was, is] = [leaves(before), leaves(after)];
  return [...new Set([...was.keys(), ...is.keys()])]
    .filter((path) => was.get(path) !== is.get(path))
    .map((path) => `${type}: ${path} ${was.get(path) ?? 'nothing'} -> ${is.get(path) ?? 'nothing'}`);
}

/** Each value by its path; a mapping's properties, and addresses with numbers, as the provider takes them, all at once. */
function leaves(value: unknown, path = ''): Map<string, string> {
  if (path === 'mappings') {
    const ids = (value as { id: string }[]).map(({ id }) => id).sort();
    return new Map(ids.length > 0 ? [[path, `filled in: ${ids.join(', ')}`]] : []);
  }
  if (path === 'acs_endpoints_indices') {
    const endpoints = (value as { url: string; index: number }[]).map(({ url, index }) => `${index} ${url}`);
    return new Map(endpoints.length > 0 ? [[path, endpoints.join(', ')]] : []);
  }
  if (Array.isArray(value)) return new Map(value.flatMap((each, index) => [...leaves(each, `${path}[${index}]`)]));
  if (typeof value === 'object' && value !== null) {
    return new Map(Object.entries(value).flatMap(([key, each]) => [...leaves(each, path ? `${path}.${key}` : key)]));
  }
  return new Map(value === null || value === undefined || value === '' ? [] : [[path, String(value)]]);
}

/** The same of what `adopt` says. */
export function announced(changes: readonly PlannedChange[]): string[] {
  return changes.map(({ resource, attribute, before, after }) => `${resource}: ${attribute} ${before} -> ${after}`);
}
