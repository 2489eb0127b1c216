import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { getRequestListener } from '@hono/node-server';
import { Hono, type MiddlewareHandler } from 'hono';
import { type SSEStreamingApi, streamSSE } from 'hono/streaming';
import { html, pagePolicy } from '../format/html';
import type { HandoffDocument } from '../runbook';
import type { LiveState } from './live-state';

/** How long an open page may take to hear the last of it. */
const FAREWELL_MS = 1000;
/** A line without meaning, so that nothing between closes a connection on which nothing is said. */
const KEEP_ALIVE_MS = 15_000;

/** The page of a handoff on this machine only, which shows each state that it is told. */
export class LivePage {
  private readonly listeners = new Set<(state: LiveState) => Promise<void>>();
  private last: LiveState | undefined;

  private constructor(
    private readonly server: Server,
    /** Where the page is: `http://127.0.0.1:<port>/`. */
    readonly url: string,
  ) {}

  /**
   * @param port on 127.0.0.1; 0 is one that is free
   * @throws Error with code EADDRINUSE if the port is taken
   */
  static async start(document: HandoffDocument, port = 0): Promise<LivePage> {
    const app = new Hono();
    const server = createServer(getRequestListener(app.fetch, { overrideGlobalObjects: false }));
    await new Promise<void>((listening, failed) => {
      server.once('error', failed);
      server.listen(port, '127.0.0.1', listening);
    });
    // Text would be the address of a pipe, and null that of a server that doesn't listen.
    const { port: own } = server.address() as AddressInfo;
    const page = new LivePage(server, `http://127.0.0.1:${own}/`);
    app.use(guarded(own));
    app.get('/', (c) => c.html(html(document, { live: true })));
    app.get('/events', (c) => (c.req.method === 'HEAD' ? c.body(null) : streamSSE(c, (stream) => page.tell(stream))));
    return page;
  }

  /** Shows a state to every open page, and to those that open later. */
  show(state: LiveState): void {
    this.last = state;
    for (const listener of this.listeners) void listener(state);
  }

  /** Ends once open pages have heard of the last state. */
  async stop(): Promise<void> {
    const closed = new Promise((done) => this.server.close(done));
    const farewell = setTimeout(() => this.server.closeAllConnections(), this.listeners.size > 0 ? FAREWELL_MS : 0);
    await closed;
    clearTimeout(farewell);
  }

  private async tell(stream: SSEStreamingApi): Promise<void> {
    const listener = async (state: LiveState) => {
      await stream.writeSSE({ data: JSON.stringify(state) });
    };
    this.listeners.add(listener);
    const keepAlive = setInterval(() => void stream.write(': still here\n\n'), KEEP_ALIVE_MS);
    try {
      if (this.last) await listener(this.last);
      await new Promise<void>((closed) => stream.onAbort(closed));
    } finally {
      clearInterval(keepAlive);
      this.listeners.delete(listener);
    }
  }
}

/**
 * Answers only pages of its own: another site could have its name lead to this machine (DNS rebinding), or ask from a
 * browser that has both open.
 */
function guarded(port: number): MiddlewareHandler {
  const hosts = [`127.0.0.1:${port}`, `localhost:${port}`];
  return async (c, next) => {
    const host = c.req.header('Host') ?? '';
    const origin = c.req.header('Origin');
    const site = c.req.header('Sec-Fetch-Site') ?? 'none';
    const navigates = c.req.header('Sec-Fetch-Mode') === 'navigate';
    const isOurs =
      hosts.includes(host) &&
      (origin === undefined || hosts.some((each) => origin === `http://${each}`)) &&
      (['none', 'same-origin'].includes(site) || navigates);
    for (const [name, value] of Object.entries(HEADERS)) c.header(name, value);
    if (!isOurs) return c.text('Only for pages of this address.\n', 403);
    if (c.req.method !== 'GET' && c.req.method !== 'HEAD')
      return c.text('Only to be read.\n', 405, { Allow: 'GET, HEAD' });
    return next();
  };
}

const HEADERS = {
  'Content-Security-Policy': `${pagePolicy(true)}; frame-ancestors 'none'`,
  'X-Content-Type-Options': 'nosniff',
  'X-Frame-Options': 'DENY',
  'Referrer-Policy': 'no-referrer',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Cache-Control': 'no-store',
};
