import type { PrivateKeyClient } from './private-key';

/** It comes as modules alone, so it is imported where it is needed. */
type OAuth = typeof import('oauth4webapi', { with: { 'resolution-mode': 'import' }});

/** Sends a request to the org and gives the answer back whatever its status, or throws an HttpError. */
export type Send = (request: SentRequest) => Promise<Response>;

export interface SentRequest {
  readonly method: string;
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: string | undefined;
}

/** Where the org gives tokens for its API. */
export const TOKEN_PATH = '/oauth2/v1/token';

/** A token is taken for ended so many seconds before it is. */
const EARLY = 30;

/**
 * A service app with a key of its own (private_key_jwt), which proves that it has its token (DPoP), as Okta has new service apps do
 * by default; an org that doesn't ask for it gives a bearer token.
 * @see https://developer.okta.com/docs/guides/implement-oauth-for-okta-serviceapp/main/
 * @see https://developer.okta.com/docs/guides/dpop/nonoktaresourceserver/main/
 */
export class ServiceApp {
  private granted: Promise<Granted> | undefined;

  constructor(
    private readonly orgUrl: string,
    private readonly app: PrivateKeyClient,
    private readonly send: Send,
  ) {}

  /** Reads an address of the org. @throws HttpError; another error for an answer of the token endpoint that isn't one */
  async get(url: string, headers: Readonly<Record<string, string>>): Promise<Response> {
    const { token, proof, oauth } = await this.valid();
    return oauth.protectedResourceRequest(token, 'GET', new URL(url), new Headers({ ...headers }), null, {
      [oauth.customFetch]: this.fetch,
      ...(proof === undefined ? {} : { DPoP: proof }),
    });
  }

  private async valid(): Promise<Granted> {
    const known = await this.granted;
    if (known !== undefined && known.expires > Date.now()) return known;
    this.granted = this.grant();
    return this.granted;
  }

  private async grant(): Promise<Granted> {
    // A library of modules only, which is loaded where there is such a key.
    const oauth = await import('oauth4webapi');
    const { clientId, privateKey, keyId, scopes } = this.app;
    const server = { issuer: this.orgUrl, token_endpoint: `${this.orgUrl}${TOKEN_PATH}` };
    const client: Parameters<OAuth['clientCredentialsGrantRequest']>[1] = { client_id: clientId };
    const key = { key: await privateKey(), ...(keyId === undefined ? {} : { kid: keyId }) };
    const authentication = oauth.PrivateKeyJwt(key, {
      [oauth.modifyAssertion](header, claims) {
        // Okta wants the whole address of the endpoint, and the older name of the algorithm is the one that is known.
        claims['aud'] = server.token_endpoint;
        if (header['alg'] === 'Ed25519') header['alg'] = 'EdDSA';
      },
    });
    const proof = oauth.DPoP(client, await oauth.generateKeyPair('ES256'));
    const ask = async () => {
      const asked = await oauth.clientCredentialsGrantRequest(
        server,
        client,
        authentication,
        new URLSearchParams({ scope: scopes.join(' ') }),
        { DPoP: proof, [oauth.customFetch]: this.fetch },
      );
      return oauth.processClientCredentialsResponse(server, client, asked);
    };
    const answer = await ask().catch((error) => {
      // Okta gives a nonce, which the second proof has to have.
      if (oauth.isDPoPNonceError(error)) return ask();
      throw error;
    });
    return {
      oauth,
      token: answer.access_token,
      proof: answer.token_type === 'dpop' ? proof : undefined,
      expires: Date.now() + ((answer.expires_in ?? 3600) - EARLY) * 1000,
    };
  }

  private readonly fetch = (url: string, { method, headers, body }: FetchOptions): Promise<Response> =>
    this.send({ method, url, headers, body: body === undefined || body === null ? undefined : String(body) });
}

interface FetchOptions {
  readonly method: string;
  readonly headers: Record<string, string>;
  readonly body?: unknown;
}

interface Granted {
  readonly oauth: OAuth;
  readonly token: string;
  /** Undefined for a bearer token. */
  readonly proof: ReturnType<OAuth['DPoP']> | undefined;
  /** Milliseconds since 1970. */
  readonly expires: number;
}
