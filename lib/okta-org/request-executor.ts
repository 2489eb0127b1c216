import { type Advice, GuardedHttp, type HttpOptions, oauthErrorCode } from '../http';
import type { OktaEnvironment } from './environment';

/** What Okta's SDK hands over to be sent. */
export interface SdkRequest {
  readonly url: string;
  readonly method?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string;
}

const TOKEN_PATH = '/oauth2/v1/token';

/**
 * Sends the requests of Okta's SDK in the guarded way. A credential that isn't a key of its own is put in here, so that the
 * SDK, whose errors may tell what they got, never sees it.
 */
export class GuardedRequestExecutor {
  private readonly http: GuardedHttp;
  private readonly authorization: string | undefined;

  constructor(
    private readonly environment: OktaEnvironment,
    options: HttpOptions,
  ) {
    const { orgUrl, insteadOf, credential, needed } = environment;
    this.http = new GuardedHttp(
      {
        name: 'Okta',
        address: insteadOf ?? orgUrl,
        addressFrom: insteadOf === undefined ? 'the address of the Okta org' : 'OKTA_HTTP_PROXY',
        tokenPaths: credential.kind === 'private-key' ? [TOKEN_PATH] : [],
        advice: advice({ credential, needed }),
      },
      options,
    );
    this.authorization =
      credential.kind === 'private-key'
        ? undefined
        : `${credential.kind === 'api-token' ? 'SSWS' : 'Bearer'} ${credential.token}`;
  }

  /** @throws HttpError for every status that isn't 2xx */
  async fetch({ url, method = 'GET', headers = {}, body }: SdkRequest): Promise<Response> {
    const answer = await this.http.send({
      method: method.toUpperCase(),
      path: this.inPlace(url),
      headers: { ...headers, ...(this.authorization === undefined ? {} : { Authorization: this.authorization }) },
      body,
      // Okta asks with 400 for a proof of possession (DPoP), and the SDK sends the request again with one.
      accept: (status, text) => status === 400 && oauthErrorCode(text) === 'use_dpop_nonce',
    });
    // The text is unpacked already: its length and encoding on the way are of no use any more.
    const answered = new Headers(answer.headers);
    for (const name of ['Content-Length', 'Content-Encoding', 'Transfer-Encoding']) answered.delete(name);
    return new Response(answer.status === 204 ? null : answer.text, { status: answer.status, headers: answered });
  }

  /** Links in Okta's answers name the org's own address, also where another one stands in for it. */
  private inPlace(address: string): string {
    const { orgUrl, insteadOf } = this.environment;
    const url = new URL(address);
    return insteadOf !== undefined && url.origin === new URL(orgUrl).origin
      ? `${insteadOf}${url.pathname}${url.search}`
      : address;
  }
}

function advice({ credential, needed }: Pick<OktaEnvironment, 'credential' | 'needed'>): Advice {
  const variable = {
    'access-token': 'OKTA_ACCESS_TOKEN is not valid any more, or is of another org: get a new one',
    'api-token':
      'The API token (OKTA_API_TOKEN) is not valid, or is of another org; one that is not used for 30 days expires: make a new one in the Admin Console at Security > API > Tokens',
    'private-key':
      'Check OKTA_API_CLIENT_ID, OKTA_API_PRIVATE_KEY, OKTA_API_PRIVATE_KEY_ID and that the public key is in the service app',
  }[credential.kind];
  const scopes = needed.join(', ');
  return {
    unauthorized: `${variable}.`,
    forbidden:
      credential.kind === 'api-token'
        ? 'The administrator whose token it is may not read this: the role Read-only Administrator is enough.'
        : `The client may not read this: it needs the scopes ${scopes}, granted by an administrator, and the role Read-only Administrator.`,
    refused:
      credential.kind === 'private-key'
        ? `Check that the scopes ${scopes} are granted to the service app, and name them in OKTA_API_SCOPES.`
        : 'Check that OKTA_ORG_NAME and OKTA_BASE_URL name the org that is meant.',
    'not-found':
      'It is not there, or not for this credential: check that OKTA_ORG_NAME and OKTA_BASE_URL name the org that is meant.',
  };
}
