import { getProxyForUrl } from 'proxy-from-env';
import type { Dispatcher } from 'undici';
import { isLoopback } from './address';

/** By the address of the proxy, undefined for none: connections are kept in them. */
const dispatchers = new Map<string | undefined, Dispatcher>();

/**
 * `fetch` that goes through the proxy that HTTPS_PROXY, HTTP_PROXY and NO_PROXY name, in lower case too. Node's own regards them
 * in newer versions only, and where NODE_USE_ENV_PROXY is set. This machine is never asked through a proxy.
 */
export async function proxiedFetch(url: URL, init: RequestInit): Promise<Response> {
  const named = getProxyForUrl(url.href);
  if (named === '') return fetch(url, init);
  // With NODE_USE_ENV_PROXY Node's own would ask the proxy for this machine too.
  const proxy = isLoopback(url) ? undefined : named;
  // Loaded where there is a proxy only.
  const { Agent, ProxyAgent, fetch: undiciFetch } = await import('../http/undici.js'); // As it leads there from the other files of the package, too.
  const dispatcher = dispatchers.get(proxy) ?? (proxy === undefined ? new Agent() : new ProxyAgent(proxy));
  dispatchers.set(proxy, dispatcher);
  // Undici's own types of what Node has built in, which is undici itself.
  return undiciFetch(url, { ...init, dispatcher } as never) as unknown as Promise<Response>;
}

/** The status that a proxy answered in place of letting through; undefined if it wasn't that. */
export function refusedByProxy(error: unknown): number | undefined {
  for (let each = error; each !== undefined && each !== null; each = Object(each).cause) {
    const status = /^Proxy response \((\d{3})\)/.exec(String(Object(each).message))?.[1];
    if (status !== undefined) return Number(status);
  }
  return undefined;
}
