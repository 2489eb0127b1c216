import { randomBytes } from 'node:crypto';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { getRequestListener } from '@hono/node-server';
import { type Context, Hono, type MiddlewareHandler } from 'hono';
import { type SSEStreamingApi, streamSSE } from 'hono/streaming';
import { html, pagePolicy } from '../format/html';
import type { HandoffDocument } from '../runbook';
import type { LiveState } from './live-state';

/** How long an open page may take to hear the last of it. */
const FAREWELL_MS = 1000;
/** A line without meaning, so that nothing between closes a connection on which nothing is said. */
const KEEP_ALIVE_MS = 15_000;

/** Pages that may be open at once: more than a team opens, and too few to use up the process. */
export const MOST_OPEN_PAGES = 32;
/** Connections at once: an open page has one that stays, and some that pass. */
const MOST_CONNECTIONS = 4 * MOST_OPEN_PAGES;

/** The page of a handoff on this machine only, which shows each state that it is told. */
export class LivePage {
  private readonly listeners = new Set<(state: LiveState) => void>();
  private last: LiveState | undefined;
  private letGo = () => {};
  private readonly stopping = new Promise<void>((done) => {
    this.letGo = done;
  });

  private constructor(
    private readonly server: Server,
    /**
     * Where the page is: `http://127.0.0.1:<port>/<secret>/`. Other users of the machine reach the port, and don't know the
     * secret. It is another one in each run: a tab of a former run hears nothing of this one.
     */
    readonly url: string,
  ) {}

  /**
   * @param port on 127.0.0.1; 0 is one that is free
   * @throws Error with code EADDRINUSE if the port is taken
   */
  static async start(document: HandoffDocument, port = 0): Promise<LivePage> {
    const app = new Hono();
    const server = createServer(getRequestListener(app.fetch, { overrideGlobalObjects: false }));
    server.maxConnections = MOST_CONNECTIONS;
    await new Promise<void>((listening, failed) => {
      server.once('error', failed);
      server.listen(port, '127.0.0.1', listening);
    });
    // Text would be the address of a pipe, and null that of a server that doesn't listen.
    const { port: own } = server.address() as AddressInfo;
    const secret = randomBytes(16).toString('base64url');
    const page = new LivePage(server, `http://127.0.0.1:${own}/${secret}/`);
    app.use(guarded);
    app.get(`/${secret}/`, (c) => c.html(html(document, { live: true })));
    app.get(`/${secret}/events`, (c) => page.events(c));
    app.notFound((c) => c.text(NOT_HERE, 404));
    return page;
  }

  /** Shows a state to every open page, and to those that open later. */
  show(state: LiveState): void {
    this.last = state;
    for (const listener of this.listeners) listener(state);
  }

  /** Ends once open pages have heard of the last state. */
  async stop(): Promise<void> {
    const closed = new Promise((done) => this.server.close(done));
    this.letGo();
    const farewell = setTimeout(() => this.server.closeAllConnections(), this.listeners.size > 0 ? FAREWELL_MS : 0);
    await closed;
    clearTimeout(farewell);
  }

  private events(c: Context): Response {
    if (this.listeners.size >= MOST_OPEN_PAGES) return c.text('Too many pages are open: close some.\n', 503);
    return c.req.method === 'HEAD' ? c.body(null) : streamSSE(c, (stream) => this.tell(stream));
  }

  private async tell(stream: SSEStreamingApi): Promise<void> {
    // A reader that is slow gets the newest, and not all that it missed.
    let unsent: LiveState | undefined;
    let sending: Promise<void> | undefined;
    const send = async () => {
      while (unsent !== undefined) {
        const data = JSON.stringify(unsent);
        unsent = undefined;
        await stream.writeSSE({ data });
      }
      sending = undefined;
    };
    const listener = (state: LiveState) => {
      unsent = state;
      sending ??= send();
    };
    const closed = new Promise<void>((done) => stream.onAbort(done));
    this.listeners.add(listener);
    const keepAlive = setInterval(() => void stream.write(': still here\n\n'), KEEP_ALIVE_MS);
    try {
      if (this.last) listener(this.last);
      await Promise.race([closed, this.stopping]);
      await sending;
    } finally {
      clearInterval(keepAlive);
      this.listeners.delete(listener);
    }
  }
}

const NOT_HERE = 'Not here. The whole address is what the command printed; that of a former run is no longer valid.\n';

/**
 * Answers only pages of its own: another site could have its name lead to this machine (DNS rebinding), or ask from a
 * browser that has both open. The port may be another one: that of a machine from which this one's is forwarded.
 */
const guarded: MiddlewareHandler = async (c, next) => {
  const host = c.req.header('Host') ?? '';
  const origin = c.req.header('Origin');
  const site = c.req.header('Sec-Fetch-Site') ?? 'none';
  const navigates = c.req.header('Sec-Fetch-Mode') === 'navigate';
  for (const [name, value] of Object.entries(HEADERS)) c.header(name, value);
  if (!/^(127\.0\.0\.1|localhost)(:\d{1,5})?$/.test(host)) return c.text(NOT_LOOPBACK, 403);
  const isOurs =
    (origin === undefined || origin === `http://${host}`) && (['none', 'same-origin'].includes(site) || navigates);
  if (!isOurs) return c.text('Only for pages of this address.\n', 403);
  if (c.req.method !== 'GET' && c.req.method !== 'HEAD')
    return c.text('Only to be read.\n', 405, { Allow: 'GET, HEAD' });
  return next();
};

const NOT_LOOPBACK =
  'Only at 127.0.0.1 or localhost. From another machine: forward the port, and open the same address there.\n';

const HEADERS = {
  'Content-Security-Policy': `${pagePolicy(true)}; frame-ancestors 'none'`,
  'X-Content-Type-Options': 'nosniff',
  'X-Frame-Options': 'DENY',
  'Referrer-Policy': 'no-referrer',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Cache-Control': 'no-store',
};
