import { type Advice, GuardedHttp, HttpError, type HttpOptions, isLoopback } from '../../http';
import { ONE_ID_ENDPOINTS } from '../../one-id/endpoints';
import type { ConnectionRecord } from '../../records';
import type { OneIdCredentials } from './credentials';
import { Dialect, type ScimList, type ScimObject } from './dialect';

const CLIENT = 'a OneID OAuth 2.0 client of type Client Credentials (not the one that Okta uses)';

const TOKEN_ADVICE: Advice = {
  unauthorized: `Check ONEID_CLIENT_ID and ONEID_CLIENT_SECRET: they are those of ${CLIENT}.`,
  refused: `Check ONEID_CLIENT_ID, ONEID_CLIENT_SECRET and ONEID_SCOPE: they are those of ${CLIENT}.`,
  forbidden: `Check the scope of the client, and ONEID_SCOPE: it has to be ${CLIENT}.`,
  'not-found': 'Check the Access Token endpoint URI that is declared.',
};
const SCIM_ADVICE: Advice = {
  unauthorized:
    'OneID gave this token and refuses it: check that token endpoint and SCIM base URL are declared for the same OneID.',
  forbidden: "The client's scope doesn't cover SCIM: make one with the scope Organization, or set ONEID_SCOPE.",
  'not-found': 'Check the SCIM connector base URL that is declared.',
  refused: 'Check the SCIM connector base URL that is declared.',
};

/**
 * SCIM of OneID, to be read. The client's secret goes to the token endpoint only, and the token to the SCIM base URL's host only.
 * @see https://developer.zuora.com/v1-api-reference/api/tag/SCIM/
 */
export class OneIdScim {
  /** Where answers differ from the standard. */
  readonly dialect = new Dialect();

  private constructor(
    /** SCIM connector base URL */
    readonly baseUrl: string,
    private readonly http: GuardedHttp,
    private readonly token: string,
  ) {}

  /** Gets a token. @throws HttpError */
  static async connect(
    connection: ConnectionRecord,
    credentials: OneIdCredentials,
    options: HttpOptions,
  ): Promise<OneIdScim> {
    const { baseUrl, accessTokenEndpointUri } = connection;
    refuseForeign(baseUrl, 'SCIM connector base URL', credentials);
    refuseForeign(accessTokenEndpointUri, 'Access Token endpoint URI', credentials);
    const http = new GuardedHttp(
      {
        name: 'OneID',
        address: baseUrl,
        addressFrom: 'the declared SCIM connector base URL',
        secrets: [credentials.clientSecret],
        advice: SCIM_ADVICE,
      },
      options,
    );
    const dialect = new Dialect();
    const token = await accessToken(accessTokenEndpointUri, credentials, dialect, options);
    const scim = new OneIdScim(baseUrl.replace(/\/+$/, ''), http, token);
    for (const difference of dialect.differences) scim.dialect.note(difference);
    return scim;
  }

  /** The answer to `GET <base URL>/<path>` that should be one object. @throws HttpError */
  async object(path: string): Promise<ScimObject> {
    return answered(this.dialect.object(await this.get(path), path), path);
  }

  /** The answer that should be a list. @throws HttpError */
  async list(path: string): Promise<ScimList> {
    const [what = ''] = path.split('?');
    return answered(this.dialect.list(await this.get(path), what), what);
  }

  private async get(path: string): Promise<unknown> {
    const { json } = await this.http.send({
      path: `${this.baseUrl}/${path}`,
      headers: { Authorization: `Bearer ${this.token}`, Accept: 'application/scim+json, application/json' },
    });
    return json;
  }
}

/** The addresses come from a state, and the secret from here: it goes to OneID, or where somebody here says OneID is. */
function refuseForeign(address: string, what: string, { host }: OneIdCredentials): void {
  const url = URL.canParse(address) ? new URL(address) : undefined;
  const isKnown = url?.host === new URL(ONE_ID_ENDPOINTS.scimBaseUrl).host || (host !== undefined && isHost(url, host));
  // What isn't https is refused with a reason of its own, but for this machine.
  if (url !== undefined && (url.protocol === 'https:' || isLoopback(url)) && !isKnown) {
    throw new HttpError(
      'insecure',
      `OneID: the declared ${what} leads to ${url.host}, and the credential isn't sent there: set ONEID_HOST=${url.host} if that is your OneID`,
    );
  }
}

/** With its port, or for this machine without one too. */
function isHost(url: URL | undefined, host: string): boolean {
  return url !== undefined && (url.host === host || (isLoopback(url) && url.hostname === host));
}

async function accessToken(
  uri: string,
  { clientId, clientSecret, scope }: OneIdCredentials,
  dialect: Dialect,
  options: HttpOptions,
): Promise<string> {
  const http = new GuardedHttp(
    {
      name: 'OneID',
      address: uri,
      addressFrom: 'the declared Access Token endpoint URI',
      tokenPaths: URL.canParse(uri) ? [new URL(uri).pathname] : [],
      secrets: [clientSecret],
      advice: TOKEN_ADVICE,
    },
    options,
  );
  const form = {
    grant_type: 'client_credentials',
    client_id: clientId,
    client_secret: clientSecret,
    ...(scope ? { scope } : {}),
  };
  const { json } = await http.send({
    method: 'POST',
    path: uri,
    headers: { 'Content-Type': 'application/x-www-form-urlencoded', Accept: 'application/json' },
    body: new URLSearchParams(form).toString(),
  });
  const token = dialect.member(dialect.object(json, 'the token'), 'access_token');
  if (typeof token !== 'string' || !/^[\x21-\x7e]+$/.test(token)) {
    throw new HttpError(
      'not-json',
      'OneID: an answer without a token. Check the Access Token endpoint URI that is declared.',
    );
  }
  return token;
}

function answered<T>(found: T | undefined, path: string): T {
  if (found !== undefined) return found;
  throw new HttpError(
    'not-json',
    `OneID: the answer to ${path} is not SCIM. Check the SCIM connector base URL that is declared.`,
  );
}
