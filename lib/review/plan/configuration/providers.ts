import { isObject, member } from '../../../json';

/** The configurations of the okta provider: to which org it speaks, and by which way. */

/** Arguments of the provider that say where it sends its requests; none of them is a secret. */
const ADDRESSES = ['org_name', 'base_url', 'http_proxy'] as const;
/** Arguments that are secrets. */
export const PROVIDER_SECRETS = ['api_token', 'access_token', 'private_key'] as const;

export interface ProviderConfiguration {
  /** As resources name it: `okta`, `okta.alias`, `module.name:okta`. */
  readonly key: string;
  /** What is written or given by a variable; an argument that is absent isn't set or can't be told. */
  readonly addresses: Readonly<Partial<Record<(typeof ADDRESSES)[number], string>>>;
  /** Secrets that are written in the configuration word for word. */
  readonly literalSecrets: readonly string[];
}

export function readProviders(configurations: unknown, variables: unknown): ProviderConfiguration[] {
  return (isObject(configurations) ? Object.entries(configurations) : []).flatMap(([key, configuration]) => {
    const name = member(configuration, 'full_name') ?? member(configuration, 'name');
    if (typeof name !== 'string' || !/(^|\/)okta$/.test(name)) {
      return [];
    }
    const expressions = member(configuration, 'expressions');
    const addresses = ADDRESSES.flatMap((argument) => {
      const value = givenBy(member(expressions, argument), variables);
      return value ? [[argument, value] as const] : [];
    });
    return [
      {
        key,
        addresses: Object.fromEntries(addresses),
        literalSecrets: PROVIDER_SECRETS.filter((argument) => literal(member(expressions, argument)) !== undefined),
      },
    ];
  });
}

/** What an expression says word for word; undefined where it refers to anything. */
export function literal(expression: unknown): string | undefined {
  const constant = member(expression, 'constant_value');
  const refers = member(expression, 'references') !== undefined;
  return typeof constant === 'string' && constant !== '' && !refers ? constant : undefined;
}

/** Word for word, or what a variable that it is nothing but is given. */
function givenBy(expression: unknown, variables: unknown): string | undefined {
  const references = member(expression, 'references');
  const [variable, ...others] = Array.isArray(references) ? references : [];
  if (typeof variable === 'string' && variable.startsWith('var.') && others.length === 0) {
    const constant = member(expression, 'constant_value');
    // JSON configuration keeps the template, by which it can be told that the variable is all there is.
    const isWhole = constant === undefined || constant === `\${${variable}}`;
    const value = member(member(variables, variable.slice('var.'.length)), 'value');
    return isWhole && typeof value === 'string' ? value : undefined;
  }
  return literal(expression);
}
