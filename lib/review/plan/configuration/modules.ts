import { isObject, member } from '../../../json';
import { ReviewError } from '../../review-error';

export interface ConfiguredModule {
  /** Its address without the keys of its instances, with a dot behind it; empty for the root module. */
  readonly path: string;
  /** The path of the module that calls it. */
  readonly parent: string | undefined;
  /** The block that calls it. */
  readonly call: unknown;
  readonly module: unknown;
  /** What is made or read in Okta, or keeps a record of it, by address within the module. */
  readonly resources: ReadonlyMap<string, unknown>;
}

/** All modules of a configuration, the root module first. */
export function readModules(root: unknown): ReadonlyMap<string, ConfiguredModule> {
  const modules = new Map<string, ConfiguredModule>();
  const open: Omit<ConfiguredModule, 'resources'>[] = [{ path: '', parent: undefined, call: undefined, module: root }];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const { path, module } = next;
    modules.set(path, { ...next, resources: resourcesOf(module) });
    const calls = member(module, 'module_calls');
    for (const [name, call] of isObject(calls) ? Object.entries(calls) : []) {
      open.push({ path: `${path}module.${name}.`, parent: path, call, module: member(call, 'module') });
    }
  }
  return modules;
}

function resourcesOf(module: unknown): ReadonlyMap<string, unknown> {
  const resources = member(module, 'resources') ?? [];
  if (!Array.isArray(resources)) {
    throw new ReviewError('configuration: `resources` of a module must be a list');
  }
  return new Map(
    resources.flatMap((resource) => {
      const address = member(resource, 'address');
      const counts = typeof address === 'string' && /^(data\.)?(okta_|terraform_data\.)/.test(address);
      return counts ? [[address, resource] as const] : [];
    }),
  );
}
