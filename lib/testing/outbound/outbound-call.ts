import { STATUS_CODES } from 'node:http';
import { setTimeout } from 'node:timers/promises';
import { type ScimServers, Unreachable } from './scim-servers';

export interface OutboundRequest {
  readonly method: 'GET' | 'POST' | 'PUT' | 'DELETE';
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string;
}

export interface OutboundAnswer {
  readonly status: number;
  /** Undefined for a body that is no JSON. */
  readonly body: unknown;
  readonly location: string | null;
}

/** Longest wait that a server may ask for, in seconds, and how often it may. */
const [LONGEST_WAIT, MOST_TRIES] = [60, 4];
/** Milliseconds after which a server that says nothing counts as not there. */
const TIMEOUT = 30_000;

/** A call to a server on this machine; one that is refused for its number is made again when the server says so. */
export async function outboundCall(
  servers: ScimServers,
  entered: string,
  request: OutboundRequest,
  stopping: AbortSignal,
): Promise<OutboundAnswer> {
  const url = servers.locate(entered);
  for (let tries = 1; ; tries++) {
    const response = await sent(url, entered, request, stopping);
    if (response.status !== 429 || tries === MOST_TRIES) return answer(response);
    const seconds = Number(response.headers.get('Retry-After') ?? '1');
    await response.body?.cancel();
    const wait = Number.isFinite(seconds) && seconds >= 0 ? Math.min(seconds, LONGEST_WAIT) : 1;
    await setTimeout(wait * 1000, undefined, { signal: stopping });
  }
}

async function sent(url: URL, entered: string, request: OutboundRequest, stopping: AbortSignal): Promise<Response> {
  const { method, headers = {}, body } = request;
  const signal = AbortSignal.any([stopping, AbortSignal.timeout(TIMEOUT)]);
  try {
    return await fetch(url, { method, headers, body: body ?? null, redirect: 'manual', signal });
  } catch (error) {
    if (stopping.aborted) throw error;
    const { hostname, port, protocol } = new URL(entered);
    throw new Unreachable(
      `Connect to ${hostname}:${port || (protocol === 'http:' ? '80' : '443')} [${hostname}] failed: Connection refused`,
    );
  }
}

async function answer(response: Response): Promise<OutboundAnswer> {
  const text = await response.text();
  return { status: response.status, body: json(text), location: response.headers.get('Location') };
}

function json(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/**
 * What Okta says of an answer that is a refusal: the status in words, and what the server says.
 * @see https://support.okta.com/help/s/article/forest-admin-provisioning-error-unauthorized-errors-reported-by-remote-server-invalid-scim-token-please-check-your-configuration
 */
export function refusalIn({ status, body }: OutboundAnswer): string {
  const detail = memberOf(body, 'detail');
  const said = typeof detail === 'string' && detail !== '' ? `. Errors reported by remote server: ${detail}` : '';
  return `${STATUS_CODES[status] ?? status}${said}`;
}

export function memberOf(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null && Object.hasOwn(value, name)
    ? Reflect.get(value, name)
    : undefined;
}
