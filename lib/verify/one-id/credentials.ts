import { CredentialsError } from '../../http';

/**
 * A client of OneID for reading: of type Client Credentials. It is not the one that Okta uses, whose type is Authorization
 * Code.
 */
export interface OneIdCredentials {
  readonly clientId: string;
  readonly clientSecret: string;
  /** Scope to ask for; without one OneID gives what the client was made with. */
  readonly scope: string | undefined;
  /** Host that may be sent the credential besides one.zuora.com, such as `one.example.com`. */
  readonly host?: string | undefined;
}

/**
 * The client that ONEID_CLIENT_ID, ONEID_CLIENT_SECRET, ONEID_SCOPE and ONEID_HOST name; undefined if none is set.
 *
 * @throws CredentialsError if one of the first two is missing
 */
export function oneIdCredentials(env: Readonly<Record<string, string | undefined>>): OneIdCredentials | undefined {
  const clientId = env['ONEID_CLIENT_ID']?.trim();
  const clientSecret = env['ONEID_CLIENT_SECRET']?.trim();
  if (!clientId && !clientSecret) return undefined;
  if (!clientId || !clientSecret) {
    const [set, missing] = clientId
      ? ['ONEID_CLIENT_ID', 'ONEID_CLIENT_SECRET']
      : ['ONEID_CLIENT_SECRET', 'ONEID_CLIENT_ID'];
    throw new CredentialsError(`${set} is set without ${missing}: set both, or none to leave OneID out`);
  }
  return {
    clientId,
    clientSecret,
    scope: env['ONEID_SCOPE']?.trim() || undefined,
    host: env['ONEID_HOST']?.trim() || undefined,
  };
}
