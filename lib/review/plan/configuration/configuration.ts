import { isObject, member } from '../../../json';
import { ReviewError } from '../../review-error';
import { type ConfiguredResource, type LiteralSecret, literalSecrets } from './literal-secrets';
import { type ProviderConfiguration, readProviders } from './providers';

/**
 * What a plan says of the configuration it was made from: where arguments come from, by which provider resources are made,
 * and what is written in it word for word. No value of a resource is read from here, but for addresses of providers.
 */
export interface Configuration {
  /** Addresses that each argument of a resource of the root module refers to, by `<address>.<argument>`. */
  readonly references: ReadonlyMap<string, readonly string[]>;
  /** The okta resources, data sources and records of all modules, by address without the keys of its instances. */
  readonly configured: ReadonlyMap<string, ConfiguredResource>;
  /** Configurations of the okta provider. */
  readonly providers: readonly ProviderConfiguration[];
  /** Key of the provider configuration by address of a resource, without the keys of its instances. */
  readonly providerKeys: ReadonlyMap<string, string>;
  readonly literalSecrets: readonly LiteralSecret[];
  /** What each output refers to. */
  readonly outputReferences: ReadonlyMap<string, readonly string[]>;
  /** Addresses of the variables that are declared to be sensitive, such as `var.token`. */
  readonly sensitiveVariables: ReadonlySet<string>;
}

export function readConfiguration(configuration: object | null | undefined, variables: unknown): Configuration {
  const root = member(configuration, 'root_module');
  const resources = resourcesOf(root);
  const providers = readProviders(member(configuration, 'provider_config'), variables);
  return {
    references: readReferences(resources.filter(({ module }) => module === '').map(({ resource }) => resource)),
    configured: new Map(
      resources.map((one) => [`${one.module}${String(member(one.resource, 'address'))}`, one] as const),
    ),
    providers,
    providerKeys: new Map(
      resources.flatMap(({ module, resource }) => {
        const [address, key] = [member(resource, 'address'), member(resource, 'provider_config_key')];
        return typeof address === 'string' && typeof key === 'string' ? [[`${module}${address}`, key] as const] : [];
      }),
    ),
    literalSecrets: literalSecrets(resources, providers),
    outputReferences: new Map(
      membersOf(member(root, 'outputs')).map(([name, output]) => [
        name,
        texts(member(member(output, 'expression'), 'references')),
      ]),
    ),
    sensitiveVariables: new Set(
      membersOf(member(root, 'variables')).flatMap(([name, one]) =>
        member(one, 'sensitive') === true ? [`var.${name}`] : [],
      ),
    ),
  };
}

/** A resource's address as the configuration has it: without the keys of `count` and `for_each`. */
export function configuredAddress(address: string): string {
  return address.replace(/\[(?:\d+|"(?:[^"\\]|\\.)*")\]/g, '');
}

/** The resources of all modules that make or read something in Okta, or keep a record of it. */
function resourcesOf(root: unknown): ConfiguredResource[] {
  const found: ConfiguredResource[] = [];
  const modules: { path: string; module: unknown; repeats: boolean }[] = [{ path: '', module: root, repeats: false }];
  for (let next = modules.pop(); next !== undefined; next = modules.pop()) {
    const { path, module, repeats } = next;
    const resources = member(module, 'resources') ?? [];
    if (!Array.isArray(resources)) {
      throw new ReviewError('configuration: `resources` of a module must be a list');
    }
    for (const resource of resources) {
      const address = member(resource, 'address');
      if (typeof address === 'string' && /^(data\.)?(okta_|terraform_data\.)/.test(address)) {
        found.push({ module: path, resource, repeats: repeats || isRepeated(resource) });
      }
    }
    for (const [name, call] of membersOf(member(module, 'module_calls'))) {
      modules.push({
        path: `${path}module.${name}.`,
        module: member(call, 'module'),
        repeats: repeats || isRepeated(call),
      });
    }
  }
  return found;
}

/** Whether `count` or `for_each` says how many there are, which may be none. */
function isRepeated(block: unknown): boolean {
  return ['count_expression', 'for_each_expression'].some((key) => member(block, key) !== undefined);
}

/** Only the root module: its resources' addresses are those of the plan but for the index. */
function readReferences(resources: readonly unknown[]): Map<string, readonly string[]> {
  const references = new Map<string, readonly string[]>();
  for (const resource of resources) {
    for (const argument of ['id', 'app_id', 'source_group_id', 'group_id', 'user_id', 'target_id', 'input']) {
      const found = member(member(member(resource, 'expressions'), argument), 'references');
      if (Array.isArray(found)) {
        references.set(`${member(resource, 'address')}.${argument}`, texts(found));
      }
    }
  }
  return references;
}

function membersOf(parent: unknown): [string, unknown][] {
  return isObject(parent) ? Object.entries(parent) : [];
}

function texts(list: unknown): string[] {
  return Array.isArray(list) ? list.filter((one) => typeof one === 'string') : [];
}
