import * as z from 'zod';
import { type Advice, GuardedHttp, HttpError, type HttpOptions, oauthErrorCode } from '../http';
import type { OktaEnvironment } from './environment';
import { type SentRequest, ServiceApp, TOKEN_PATH } from './service-app';

/** The most that Okta gives in one answer of most lists. */
export const PAGE = 200;
/** No list that is read here is longer; a server that never ends is not Okta. */
export const MOST = 100_000;

export interface Page<T> {
  readonly entries: readonly T[];
  readonly isLast: boolean;
}

/** Okta's API of one org, to be read: answers by their schemas, lists page by page. */
export class OktaClient {
  private readonly http: GuardedHttp;
  private readonly serviceApp: ServiceApp | undefined;

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
    this.serviceApp =
      credential.kind === 'private-key'
        ? new ServiceApp(orgUrl, credential, (request) => this.send(request))
        : undefined;
  }

  /** What is at a path below `/api/v1`. @throws HttpError */
  async one<T>(schema: z.ZodType<T>, path: string): Promise<T> {
    return (await this.answer(schema, this.at(path))).found;
  }

  /** The same, undefined where nothing is there. @throws HttpError */
  async oneOrNothing<T>(schema: z.ZodType<T>, path: string): Promise<T | undefined> {
    try {
      return await this.one(schema, path);
    } catch (error) {
      if (HttpError.isHttpError(error) && error.problem === 'not-found') return undefined;
      throw error;
    }
  }

  /** Every entry of a list at a path below `/api/v1`. @throws HttpError */
  async every<T>(schema: z.ZodType<T>, path: string): Promise<T[]> {
    const found: T[] = [];
    for await (const { entries } of this.pages(schema, path)) for (const each of entries) found.push(each);
    return found;
  }

  /**
   * The pages of a list, each asked for when it is wanted.
   *
   * @throws HttpError; also for a list that leads back to a page that was read, or never ends
   * @see https://developer.okta.com/docs/api/#pagination
   */
  async *pages<T>(schema: z.ZodType<T>, path: string): AsyncGenerator<Page<T>> {
    let count = 0;
    for (let asked: string | undefined = this.at(path); asked !== undefined; ) {
      const { found, next }: Answer<T[]> = await this.answer(z.array(schema), asked);
      count += found.length;
      if (count > MOST) throw tooMany();
      yield { entries: found, isLast: next === undefined };
      asked = next;
    }
  }

  private at(path: string): string {
    return `${this.environment.orgUrl}/api/v1${path}`;
  }

  private async answer<T>(schema: z.ZodType<T>, url: string): Promise<Answer<T>> {
    let answer: unknown;
    let link: string | null;
    try {
      const response = await this.get(url);
      link = response.headers.get('Link');
      answer = await response.json();
    } catch (error) {
      if (HttpError.isHttpError(error)) throw error;
      throw unexpected();
    }
    const { success, data } = schema.safeParse(answer);
    if (!success) throw unexpected();
    return { found: data, next: /<([^<>]+)>\s*;\s*rel="next"/.exec(link ?? '')?.[1] };
  }

  private get(url: string): Promise<Response> {
    const { credential } = this.environment;
    const headers = { Accept: 'application/json' };
    if (this.serviceApp !== undefined) return this.serviceApp.get(url, headers);
    // A service app is there for the third kind.
    const token = credential.kind === 'private-key' ? '' : credential.token;
    const scheme = credential.kind === 'api-token' ? 'SSWS' : 'Bearer';
    return this.send({ method: 'GET', url, headers: { ...headers, Authorization: `${scheme} ${token}` } });
  }

  /** @throws HttpError for every status that isn't 2xx, but where Okta asks for a nonce */
  private async send({ method, url, headers, body }: SentRequest): Promise<Response> {
    const answer = await this.http.send({
      method,
      path: this.inPlace(url),
      headers: { ...headers, 'User-Agent': 'oneid-scim' },
      body,
      // Okta asks with 400 for a nonce in the proof of possession (DPoP), and the request is sent again with it.
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

interface Answer<T> {
  readonly found: T;
  /** Where the next page is. */
  readonly next: string | undefined;
}

/** A query of an address, with the short form of a space that Okta's documentation shows. */
export function query(parameters: Readonly<Record<string, string | number>>): string {
  const entries = Object.entries(parameters).map(([key, value]): [string, string] => [key, String(value)]);
  return `?${new URLSearchParams(entries)}`;
}

function unexpected(): HttpError {
  return new HttpError('not-json', "Okta: an answer that isn't Okta's. Check the address of the org.");
}

function tooMany(): HttpError {
  return new HttpError(
    'too-large',
    `Okta: a list of more than ${MOST.toLocaleString('en')} entries, the most that is read.`,
  );
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
