import { isObject, member } from '../../../json';
import { literal, type ProviderConfiguration } from './providers';

/** Secrets that are written in the configuration word for word, where everybody reads them who reads the code. */

export interface ConfiguredResource {
  /** Address of its module with a dot behind it; empty for the root module. */
  readonly module: string;
  readonly resource: unknown;
  /** True where `count` or `for_each`, its own or of a module, says how many there are. */
  readonly repeats: boolean;
}

export interface LiteralSecret {
  /** Of the resource, or of the provider's configuration. */
  readonly address: string;
  readonly attribute: string;
}

/**
 * Arguments of the provider's resources that are secrets, blocks before a dot.
 * Keys of a map are under their block, as `auth.value` of a hook.
 */
const SECRETS: Readonly<Record<string, readonly string[]>> = {
  okta_app_auto_login: ['shared_password'],
  okta_app_basic_auth: ['shared_password'],
  okta_app_connection: ['profile.token', 'profile.settings.admin_password'],
  okta_app_oauth: ['client_basic_secret', 'client_basic_secret_wo', 'client_secret'],
  okta_app_secure_password_store: ['shared_password'],
  okta_app_shared_credentials: ['shared_password'],
  okta_app_three_field: ['shared_password'],
  okta_app_user: ['password'],
  okta_authenticator: ['provider_shared_secret', 'provider_secret_key'],
  okta_email_smtp_server: ['password'],
  okta_event_hook: ['auth.value'],
  okta_factor_totp: ['shared_secret'],
  okta_idp_oidc: ['client_secret', 'client_secret_wo'],
  okta_idp_social: ['client_secret', 'client_secret_wo', 'apple_private_key'],
  okta_inline_hook: ['auth.value'],
  okta_user: ['password', 'recovery_answer', 'password_hash.value', 'old_password'],
};

/** True for an attribute of the provider's resources that is a secret. */
export function isSecretAttribute(type: string, attribute: string): boolean {
  return SECRETS[type]?.includes(attribute) ?? false;
}

export function literalSecrets(
  resources: readonly ConfiguredResource[],
  providers: readonly ProviderConfiguration[],
): LiteralSecret[] {
  return [
    ...providers.flatMap(({ key, literalSecrets: attributes }) =>
      attributes.map((attribute) => ({ address: `provider.${key}`, attribute })),
    ),
    ...resources.flatMap(({ module, resource }) => {
      const address = String(member(resource, 'address'));
      return (SECRETS[String(member(resource, 'type'))] ?? [])
        .filter((path) => isLiteral(member(resource, 'expressions'), path.split('.')))
        .map((attribute) => ({ address: `${module}${address}`, attribute }));
    }),
  ];
}

function isLiteral(expressions: unknown, [step, ...rest]: readonly string[]): boolean {
  if (step === undefined) {
    return literal(expressions) !== undefined;
  }
  if (Array.isArray(expressions)) {
    return expressions.some((one) => isLiteral(one, [step, ...rest]));
  }
  const below = member(expressions, step);
  const [last] = rest;
  const map = member(below, 'constant_value');
  if (last !== undefined && isObject(map)) {
    // A map is written as one expression; where it refers to something, its templates tell which of its values.
    const value = member(map, last);
    return rest.length === 1 && typeof value === 'string' && value !== '' && !/(^|[^$])\$\{/.test(value);
  }
  return below !== undefined && isLiteral(below, rest);
}
