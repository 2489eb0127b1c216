import { setTimeout } from 'node:timers/promises';
import { credentialAddress } from './address';
import { boundedBody } from './bounded-body';
import { hiddenIn, hider } from './hidden';
import { type Advice, HttpError, type HttpProblem } from './http-error';
import { HTTP_LIMITS, type HttpLimits, type HttpOptions } from './limits';
import { oauthErrorCode } from './oauth-error';
import { proxiedFetch, refusedByProxy } from './proxied-fetch';
import { backoff, RATE_LIMIT_RETRIES, rateLimitPause } from './retry';

export interface GuardedHttpConfig {
  /** Who is at the other end, for messages: `Okta`. */
  readonly name: string;
  /** An address of the one origin that this client speaks to. */
  readonly address: string;
  /** Setting that the address comes from, for messages. */
  readonly addressFrom: string;
  /** Paths that may be posted to: those that give tokens. Everything else is read. */
  readonly tokenPaths?: readonly string[];
  /** What may be in no message and no answer, besides the credential that a request has in its headers. */
  readonly secrets?: readonly string[];
  /** What to do about a problem; it is put after what happened. */
  readonly advice?: Advice;
}

/** An answer with status 2xx, and of the other statuses those that the caller accepts. */
export interface HttpAnswer {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
  /** The body, which is JSON: it was parsed. */
  readonly json: unknown;
}

export interface HttpRequest {
  readonly method?: string;
  /** Path, or address on the client's origin, with its query. */
  readonly path: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string | undefined;
  /** Whether an answer with another status than 2xx is one, and no error. */
  readonly accept?: (status: number, text: string) => boolean;
}

/** Types that a message names; any other text of the other side's isn't repeated. */
const KNOWN_TYPE = /^(text\/(html|plain|xml)|application\/(xml|octet-stream|pdf))\b/;

/**
 * HTTP for reading with a credential. It speaks to one origin only, by https unless that is this machine, and follows no
 * redirect, so that no credential gets to another host; it writes nothing; and it ends, whatever the other side does:
 * time, size and number of attempts are limited.
 */
export class GuardedHttp {
  readonly origin: string;
  private readonly limits: HttpLimits;
  /** Bytes of all answers so far. */
  private size = 0;
  /** By the address of a page that is to be read next: the pages of its list that were read. */
  private readonly pagesBefore = new Map<string, Set<string>>();

  /** @throws HttpError `insecure` */
  constructor(
    private readonly config: GuardedHttpConfig,
    private readonly options: HttpOptions = {},
  ) {
    this.origin = credentialAddress(config.address, config.addressFrom).origin;
    this.limits = { ...HTTP_LIMITS, ...options.limits };
  }

  /** @throws HttpError */
  async send(request: HttpRequest): Promise<HttpAnswer> {
    const url = this.target(request);
    checkHeaders(request, this.config.name);
    const pauses = { rateLimit: 0, failure: 0 };
    for (;;) {
      const result = await this.attempt(url, request);
      if ('text' in result) {
        return result;
      }
      await this.pauseOrThrow(result, pauses);
    }
  }

  /** Where a request goes. @throws HttpError if that is another origin, or it isn't reading */
  private target(request: HttpRequest): URL {
    const { method = 'GET', path } = request;
    const { name, tokenPaths = [] } = this.config;
    if (!URL.canParse(path, this.origin)) {
      throw new HttpError('not-allowed', `${name}: a path that is none`);
    }
    const url = new URL(path, this.origin);
    if (url.origin !== this.origin) {
      const to = this.hides(request)(url.host);
      throw this.error('redirect', `${name}: a link leads to ${to}, another host than ${this.host}`);
    }
    const isToken = method.toUpperCase() === 'POST' && tokenPaths.includes(url.pathname);
    if (method.toUpperCase() !== 'GET' && !isToken) {
      throw new HttpError('not-allowed', `${name}: only reading is allowed`);
    }
    return url;
  }

  private async attempt(url: URL, request: HttpRequest): Promise<HttpAnswer | Failure> {
    const hide = this.hides(request);
    const what = `${this.config.name}: ${(request.method ?? 'GET').toUpperCase()} ${hide(`${url.host}${url.pathname}`)}`;
    const timer = AbortSignal.timeout(this.limits.requestTimeout);
    const signal = this.options.signal ? AbortSignal.any([timer, this.options.signal]) : timer;
    let response: Response;
    let text: string | undefined;
    try {
      const { method = 'GET', headers = {}, body } = request;
      response = await proxiedFetch(url, { method, headers, body: body ?? null, redirect: 'manual', signal });
      text = await boundedBody(response, this.limits.bodySize);
    } catch (error) {
      if (this.options.signal?.aborted) {
        return { error: this.error('timeout', `${what}: no answer within the time limit of all requests`) };
      }
      if (timer.aborted) {
        return { error: this.error('timeout', `${what}: no answer in ${seconds(this.limits.requestTimeout)}`) };
      }
      const proxy = refusedByProxy(error);
      if (proxy !== undefined) return { error: this.error('proxy', `${what}: the proxy answered ${proxy}`, proxy) };
      return {
        error: this.error('unreachable', `${what}: ${reason(error)}`),
        retry: 'failure',
      };
    }
    if (text === undefined) {
      const limit = `${Math.round(this.limits.bodySize / 1024)} KiB`;
      return { error: this.error('too-large', `${what}: an answer of more than ${limit}, which was cut off`) };
    }
    this.size += text.length;
    if (this.size > this.limits.allSize) {
      const limit = `${Math.round(this.limits.allSize / 1024)} KiB`;
      return { error: this.error('too-large', `${what}: more than ${limit} in all answers together`) };
    }
    return this.judged(what, url, request, response, text);
  }

  /** An answer may repeat what it was sent, and a report or message would show it. */
  private hides({ headers = {} }: HttpRequest): (text: string) => string {
    const sent = Object.entries(headers)
      .filter(([name]) => name.toLowerCase() === 'authorization')
      .map(([, value]) => value.split(' ').at(-1) ?? '');
    return hider([...sent, ...(this.config.secrets ?? [])]);
  }

  private judged(what: string, url: URL, request: HttpRequest, response: Response, text: string): HttpAnswer | Failure {
    const { status, headers } = response;
    if (status >= 300 && status < 400) {
      const location = headers.get('Location') ?? '';
      const to = URL.canParse(location, url.href) ? new URL(location, url.href).host : 'nowhere';
      const said = `${what}: redirected to ${this.hides(request)(to)}, which wasn't followed: a credential is never sent elsewhere`;
      return { error: this.error('redirect', said, status) };
    }
    if (status === 429) {
      const pause = rateLimitPause(headers);
      const error = this.error('too-many-requests', `${what}: 429, the rate limit is used up`, status);
      return { error, retry: 'rateLimit', pause };
    }
    if ((status < 200 || status >= 300) && !request.accept?.(status, text)) {
      const code = this.config.tokenPaths?.includes(url.pathname) ? oauthErrorCode(text) : undefined;
      const error = this.error(problemOf(status), `${what}: ${status}${code ? ` ${code}` : ''}`, status);
      return status >= 500 ? { error, retry: 'failure' } : { error };
    }
    if (this.leadsBack(url.href, nextOf(headers, url))) {
      return { error: this.error('not-json', `${what}: a list whose next page was read already`, status) };
    }
    try {
      // What is hidden is hidden in what was parsed: in the text it may be written in other ways.
      const json = text === '' ? null : hiddenIn(JSON.parse(text), this.hides(request));
      return { status, headers, text: text === '' ? '' : JSON.stringify(json), json };
    } catch {
      const type = KNOWN_TYPE.exec(headers.get('Content-Type') ?? '')?.[0] ?? 'an unknown type';
      return { error: this.error('not-json', `${what}: an answer that isn't JSON but ${type}`, status) };
    }
  }

  /** Whether the page after `page` is one of the pages that led to it, which would be read for ever. */
  private leadsBack(page: string, next: string | undefined): boolean {
    const read = this.pagesBefore.get(page) ?? new Set();
    this.pagesBefore.delete(page);
    read.add(page);
    if (next === undefined) return false;
    this.pagesBefore.set(next, read);
    return read.has(next);
  }

  private async pauseOrThrow(failure: Failure, pauses: { rateLimit: number; failure: number }): Promise<void> {
    const { error, retry, pause = 0 } = failure;
    const { name } = this.config;
    if (retry === 'rateLimit') {
      if (pause > this.limits.longestPause) {
        throw new HttpError(error.problem, `${error.message}; it resets in ${seconds(pause)}`, error.status);
      }
      pauses.rateLimit += 1;
      if (pauses.rateLimit > RATE_LIMIT_RETRIES) throw error;
      this.options.onProgress?.(`${name}: rate limit used up, waiting ${seconds(pause)}`);
      return this.wait(pause, error);
    }
    if (retry === 'failure') {
      pauses.failure += 1;
      if (pauses.failure > this.limits.retries) throw error;
      const next = backoff(pauses.failure, this.limits.retryPause);
      this.options.onProgress?.(
        `${name}: ${error.status ?? 'connection failed'}, trying again (${pauses.failure} of ${this.limits.retries})`,
      );
      return this.wait(next, error);
    }
    throw error;
  }

  private async wait(pause: number, error: HttpError): Promise<void> {
    try {
      await setTimeout(pause, undefined, { signal: this.options.signal });
    } catch {
      throw new HttpError('timeout', `${error.message}; the time limit of all requests came first`, error.status);
    }
  }

  private get host(): string {
    return new URL(this.origin).host;
  }

  private error(problem: HttpProblem, happened: string, status?: number): HttpError {
    const advice = this.config.advice?.[problem] ?? ADVICE[problem];
    return new HttpError(problem, advice === undefined ? happened : `${happened}. ${advice}`, status);
  }
}

/** Fetch would refuse such a header with an error that quotes it. */
function checkHeaders({ headers }: HttpRequest, name: string): void {
  try {
    new Headers({ ...headers });
  } catch {
    throw new HttpError('not-allowed', `${name}: a credential with characters that can't be sent in a header`);
  }
}

interface Failure {
  readonly error: HttpError;
  readonly retry?: 'rateLimit' | 'failure';
  readonly pause?: number;
}

const ADVICE: Advice = {
  'too-many-requests': 'Try again in a minute, when less is going on.',
  'server-error': 'Try again later; if it stays so, look at the status page of the service.',
  unreachable: 'Check the address, the network and the firewall.',
  timeout: 'Try again, or with a longer time limit.',
  'not-json': 'Check the address: a proxy or a login page may have answered.',
  'too-large': 'Check the address: this is not the API that was asked for.',
  proxy:
    'Check HTTPS_PROXY: 407 asks for a user name and password of the proxy, written into it as http://user:password@host:port; NO_PROXY names hosts that are asked without it.',
  redirect: 'Check the address, and give the one that it leads to if that is right.',
};

/** Where the next page of a list is (RFC 8288). The host is another one where something stands in for it: the rest counts. */
function nextOf(headers: Headers, asked: URL): string | undefined {
  const link = /<([^>]*)>\s*;\s*rel="?next"?/i.exec(headers.get('Link') ?? '')?.[1];
  if (link === undefined || !URL.canParse(link, asked.href)) return undefined;
  const { pathname, search } = new URL(link, asked.href);
  return new URL(`${pathname}${search}`, asked.origin).href;
}

function problemOf(status: number): HttpProblem {
  const known: Record<number, HttpProblem> = { 401: 'unauthorized', 403: 'forbidden', 404: 'not-found' };
  return known[status] ?? (status >= 500 ? 'server-error' : 'refused');
}

/** Codes of Node's and undici's errors that tell a person something; nothing else of an error is ever repeated. */
const REASONS: Record<string, string> = {
  ENOTFOUND: 'there is no such host',
  EAI_AGAIN: 'the name of the host could not be looked up',
  ECONNREFUSED: 'the connection was refused',
  CERT_HAS_EXPIRED: 'its certificate has expired',
  DEPTH_ZERO_SELF_SIGNED_CERT: 'its certificate is self-signed; NODE_EXTRA_CA_CERTS names those to trust',
  SELF_SIGNED_CERT_IN_CHAIN: 'its certificate is self-signed; NODE_EXTRA_CA_CERTS names those to trust',
  UNABLE_TO_VERIFY_LEAF_SIGNATURE: 'its certificate is of an unknown issuer; NODE_EXTRA_CA_CERTS names those to trust',
  ERR_TLS_CERT_ALTNAME_INVALID: 'its certificate is for another host',
};

function reason(error: unknown): string {
  const code = keyOf(keyOf(error, 'cause') ?? error, 'code');
  return (typeof code === 'string' && REASONS[code]) || 'the connection ended before the answer did';
}

/** What is thrown may be anything. */
function keyOf(value: unknown, key: string): unknown {
  return Object(value)[key];
}

function seconds(milliseconds: number): string {
  const rounded = Math.ceil(milliseconds / 1000);
  return rounded === 1 ? '1 second' : `${rounded} seconds`;
}
