import { isObject, member } from '../../../json';
import { type ConfiguredResource, type LiteralSecret, literalSecrets } from './literal-secrets';
import { type ConfiguredModule, readModules } from './modules';
import { type ProviderConfiguration, readProviders } from './providers';
import { isRepeated, referencesOf, Sources, withoutKeys } from './sources';

/**
 * What a plan says of the configuration it was made from: where arguments come from, by which provider resources are made,
 * and what is written in it word for word. No value of a resource is read from here, but for addresses of providers.
 */
export interface Configuration {
  /** Which resource an argument takes its value from. */
  readonly sources: Sources;
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
  const modules = readModules(root);
  const resources = resourcesOf(modules);
  const providers = readProviders(member(configuration, 'provider_config'), variables);
  return {
    sources: new Sources(modules),
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
      membersOf(member(root, 'outputs')).map(([name, output]) => [name, referencesOf(member(output, 'expression'))]),
    ),
    sensitiveVariables: new Set(
      membersOf(member(root, 'variables')).flatMap(([name, one]) =>
        member(one, 'sensitive') === true ? [`var.${name}`] : [],
      ),
    ),
  };
}

/** A resource's address as the configuration has it: without the keys of `count` and `for_each`. */
export const configuredAddress = withoutKeys;

/** The resources of all modules that make or read something in Okta, or keep a record of it. */
function resourcesOf(modules: ReadonlyMap<string, ConfiguredModule>): ConfiguredResource[] {
  const repeats = ({ call, parent }: ConfiguredModule): boolean => {
    const caller = parent === undefined ? undefined : modules.get(parent);
    return isRepeated(call) || (caller !== undefined && repeats(caller));
  };
  return [...modules.values()].flatMap((module) => {
    const moduleRepeats = repeats(module);
    return [...module.resources.values()].map((resource) => ({
      module: module.path,
      resource,
      repeats: moduleRepeats || isRepeated(resource),
    }));
  });
}

function membersOf(parent: unknown): [string, unknown][] {
  return isObject(parent) ? Object.entries(parent) : [];
}
