import { CredentialsError, credentialAddress, HttpError, isLoopback } from '../http';
import { type PrivateKeyClient, privateKey } from './private-key';

/** How to reach an Okta org and with what credential. */
export interface OktaEnvironment {
  /** `https://acme.okta.com` */
  readonly orgUrl: string;
  /** Where requests go in its place: the simulated org on this machine, as the provider is led to it. */
  readonly insteadOf: string | undefined;
  readonly credential: OktaCredential;
  /** Scopes that reading takes, for who is told that one is missing. */
  readonly needed: readonly string[];
}

export type OktaCredential =
  | { readonly kind: 'access-token' | 'api-token'; readonly token: string }
  | ({ readonly kind: 'private-key' } & PrivateKeyClient);

type Environment = Readonly<Record<string, string | undefined>>;

/**
 * Reads Okta's usual environment variables: those of the Terraform provider first, then those of Okta's SDKs. As in the
 * provider an access token wins over an API token, and that over a private key.
 *
 * @see https://registry.terraform.io/providers/okta/okta/latest/docs
 * @see https://github.com/okta/okta-sdk-nodejs#environment-variables
 * @param needed scopes of OAuth 2.0 to ask for with a key, where the environment names none
 * @throws CredentialsError; HttpError `insecure`
 */
export function oktaEnvironment(env: Environment, needed: readonly string[] = READ_SCOPES): OktaEnvironment {
  const read = (...names: string[]): Found | undefined => {
    for (const name of names) {
      const value = env[name]?.trim();
      if (value) return { name, value };
    }
    return undefined;
  };
  return { orgUrl: orgUrl(read), insteadOf: loopbackProxy(read), credential: credential(read, needed), needed };
}

interface Found {
  readonly name: string;
  readonly value: string;
}
type Read = (...names: string[]) => Found | undefined;

function orgUrl(read: Read): string {
  const org = read('OKTA_ORG_NAME');
  const base = read('OKTA_BASE_URL');
  const whole = read('OKTA_CLIENT_ORGURL');
  if (org !== undefined) {
    const host = `${org.value}.${base?.value ?? 'okta.com'}`;
    if (!/^[a-z0-9-]+(\.[a-z0-9-]+)+$/i.test(host)) {
      throw new CredentialsError(
        'OKTA_ORG_NAME and OKTA_BASE_URL make no host: expected such as acme and okta.com, without https://',
      );
    }
    return `https://${host.toLowerCase()}`;
  }
  if (whole !== undefined) return credentialAddress(whole.value, 'OKTA_CLIENT_ORGURL').origin;
  throw new CredentialsError(
    "which Okta org isn't said: set OKTA_ORG_NAME and OKTA_BASE_URL as for the Terraform provider (acme and okta.com), or OKTA_CLIENT_ORGURL",
  );
}

/**
 * The provider takes OKTA_HTTP_PROXY for the org's address altogether, unencrypted; here that is for this machine only.
 * @see https://github.com/okta/terraform-provider-okta/blob/master/okta/config/config.go
 */
function loopbackProxy(read: Read): string | undefined {
  const proxy = read('OKTA_HTTP_PROXY');
  if (proxy === undefined) return undefined;
  const url = URL.canParse(proxy.value) ? new URL(proxy.value) : undefined;
  if (url === undefined || url.protocol !== 'http:' || !isLoopback(url)) {
    throw new HttpError(
      'insecure',
      'OKTA_HTTP_PROXY leads to another machine: a credential is sent there by https only. Unset it; on this machine (http://127.0.0.1:...) it leads to a simulated org',
    );
  }
  return credentialAddress(proxy.value, 'OKTA_HTTP_PROXY').origin;
}

function credential(read: Read, needed: readonly string[]): OktaCredential {
  const accessToken = read('OKTA_ACCESS_TOKEN');
  if (accessToken !== undefined) return { kind: 'access-token', token: token(accessToken) };
  const apiToken = read('OKTA_API_TOKEN', 'OKTA_CLIENT_TOKEN');
  if (apiToken !== undefined) return { kind: 'api-token', token: token(apiToken) };
  const clientId = read('OKTA_API_CLIENT_ID', 'OKTA_CLIENT_CLIENTID');
  const key = read('OKTA_API_PRIVATE_KEY', 'OKTA_CLIENT_PRIVATEKEY');
  if (key === undefined) {
    if (clientId !== undefined) throw onlyHalf(clientId, 'OKTA_API_PRIVATE_KEY');
    throw new CredentialsError(
      'there is no credential for Okta: set OKTA_API_TOKEN, or OKTA_ACCESS_TOKEN, or OKTA_API_CLIENT_ID with OKTA_API_PRIVATE_KEY and OKTA_API_SCOPES',
    );
  }
  if (clientId === undefined) throw onlyHalf(key, 'OKTA_API_CLIENT_ID');
  const scopes = read('OKTA_API_SCOPES', 'OKTA_CLIENT_SCOPES')?.value.split(/[\s,]+/) ?? [];
  // The variables may be those of an apply: a token that could write is of no use here.
  const reading = scopes.filter((scope) => scope.endsWith('.read'));
  const { privateKey: signing, keyId } = privateKey(key.value, key.name);
  return {
    kind: 'private-key',
    clientId: clientId.value,
    privateKey: signing,
    keyId: read('OKTA_API_PRIVATE_KEY_ID', 'OKTA_CLIENT_KEYID')?.value ?? keyId,
    scopes: reading.length > 0 ? reading : needed,
  };
}

function onlyHalf({ name }: Found, missing: string): CredentialsError {
  return new CredentialsError(`${name} is set without ${missing}: both are needed`);
}

/** What reading back takes, and reading a whole app; groups, since Okta asks for them where pushes are read. */
export const READ_SCOPES: readonly string[] = [
  'okta.apps.read',
  'okta.groups.read',
  'okta.profileMappings.read',
  'okta.schemas.read',
];

/** What reading the System Log takes besides. */
export const LOG_SCOPES: readonly string[] = [...READ_SCOPES, 'okta.logs.read'];

/** What seeing whether an administrator is done takes. */
export const APP_SCOPES: readonly string[] = ['okta.apps.read'];

/** What reading people takes, and the group that they are in. */
export const DIRECTORY_SCOPES: readonly string[] = ['okta.users.read', 'okta.groups.read'];

/** A token as it is put in a header; anything else would be refused there with an error that quotes it. */
function token({ name, value }: Found): string {
  if (!/^[\x21-\x7e]+$/.test(value)) {
    throw new CredentialsError(`${name} isn't a token: it has spaces or characters that no token has`);
  }
  return value;
}
