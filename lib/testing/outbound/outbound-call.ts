import { Agent, request as httpRequest, type IncomingMessage, STATUS_CODES } from 'node:http';
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

/**
 * How often Okta asks one that answers 429.
 * @see https://developer.okta.com/docs/concepts/scim/
 */
const MOST_TRIES = 10;
/** Longest wait that a server may ask for, and the wait where it asks for none, in seconds. Okta's is of minutes then. */
const [LONGEST_WAIT, USUAL_WAIT] = [60, 1];
/** Milliseconds after which a server that says nothing counts as not there. */
const TIMEOUT = 30_000;

/**
 * The connections of this room. What is set for the whole process, such as a proxy by NODE_USE_ENV_PROXY, has no part in them:
 * it would lead what is meant for this machine to another.
 */
const OWN = new Agent();

/** A call to a server on this machine; one that is refused for its number is made again when the server says so. */
export async function outboundCall(
  servers: ScimServers,
  entered: string,
  request: OutboundRequest,
  stopping: AbortSignal,
): Promise<OutboundAnswer> {
  const url = servers.locate(entered);
  for (let tries = 1; ; tries++) {
    const { message, text } = await sent(url, entered, request, stopping);
    const { statusCode = 0, headers } = message;
    if (statusCode !== 429 || tries === MOST_TRIES) {
      return { status: statusCode, body: json(text), location: headers.location ?? null };
    }
    const seconds = /^\d+$/.test(headers['retry-after'] ?? '') ? Number(headers['retry-after']) : USUAL_WAIT;
    await setTimeout(Math.min(seconds, LONGEST_WAIT) * 1000, undefined, { signal: stopping });
  }
}

interface Received {
  readonly message: IncomingMessage;
  readonly text: string;
}

/** @throws Unreachable if no whole answer comes back */
async function sent(url: URL, entered: string, request: OutboundRequest, stopping: AbortSignal): Promise<Received> {
  const { method, headers = {}, body } = request;
  const timeout = AbortSignal.timeout(TIMEOUT);
  const signal = AbortSignal.any([stopping, timeout]);
  try {
    const message = await new Promise<IncomingMessage>((answered, failed) => {
      const trimmed = Object.entries(headers).map(([name, value]) => [name, value.trim()]);
      httpRequest(url, { method, headers: Object.fromEntries(trimmed), agent: OWN, signal })
        .on('response', answered)
        .on('error', failed)
        .end(body);
    });
    const chunks: Buffer[] = [];
    for await (const chunk of message) chunks.push(chunk);
    return { message, text: Buffer.concat(chunks).toString() };
  } catch (error) {
    if (stopping.aborted) throw error;
    throw new Unreachable(timeout.aborted ? 'Read timed out' : failureOf(error, new URL(entered)));
  }
}

/** In the words of the library that Okta's screens quote. */
function failureOf(error: unknown, { hostname, port, protocol }: URL): string {
  const at = `${hostname}:${port || (protocol === 'http:' ? '80' : '443')}`;
  // Node's own errors have a code.
  const { code } = error as NodeJS.ErrnoException;
  if (code === 'ERR_INVALID_CHAR') return 'A character of what was entered can stand in no header';
  return code === 'ECONNREFUSED'
    ? `Connect to ${at} [${hostname}] failed: Connection refused`
    : `${at} failed to respond`;
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
