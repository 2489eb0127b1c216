import { randomBytes, timingSafeEqual } from 'node:crypto';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { getRequestListener } from '@hono/node-server';
import { type Context, Hono, type MiddlewareHandler } from 'hono';
import { listen } from '../http/listen';
import { PAGE_POLICY } from './frame';

/** A site on 127.0.0.1, of pages with forms and without script. */
export interface Site {
  /** `http://127.0.0.1:<port>/<secret>`: other users of the machine reach the port, and don't know the secret. */
  readonly url: string;
  stop(): Promise<void>;
}

/** What the pages of a site need to know of it. */
export interface Here {
  /** What every path begins with. */
  readonly base: string;
  /** What every form has to bring along, so that no other site's form does anything here. */
  readonly token: string;
}

/** Name of the field of a form that holds the site's token. */
export const TOKEN_FIELD = 'form-token';

/** The largest form that is read. */
const LARGEST_FORM = 64 * 1024;

/**
 * Starts a site.
 *
 * @param routes puts its pages under the path that it is given
 * @throws Node's error with its code if the port is taken
 */
export async function startSite(routes: (app: Hono, here: Here) => void, port = 0): Promise<Site> {
  const here = { base: `/${randomBytes(16).toString('base64url')}`, token: randomBytes(16).toString('base64url') };
  const app = new Hono();
  app.use(guarded(here));
  const pages = new Hono();
  routes(pages, here);
  app.route(here.base, pages);
  app.notFound((c) => c.text('Not here. The whole address is what the command printed.\n', 404));
  const server = createServer(getRequestListener(app.fetch, { overrideGlobalObjects: false }));
  await listen(server, port);
  // Text would be the address of a pipe, and null that of a server that doesn't listen.
  const { port: own } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${own}${here.base}`,
    stop: async () => {
      server.closeAllConnections();
      await new Promise((closed) => server.close(closed));
    },
  };
}

/** The fields of a form that was sent, each with all its values. */
export async function formOf(c: Context): Promise<URLSearchParams> {
  return c.get('form') ?? new URLSearchParams();
}

/**
 * Answers pages of its own only: another site could have its name lead to this machine (DNS rebinding), or send a form from a
 * browser that has both open.
 */
function guarded({ token }: Here): MiddlewareHandler {
  return async (c, next) => {
    for (const [name, value] of Object.entries(HEADERS)) c.header(name, value);
    const host = c.req.header('Host') ?? '';
    if (!/^(127\.0\.0\.1|localhost)(:\d{1,5})?$/.test(host)) return c.text('Only at 127.0.0.1 or localhost.\n', 403);
    if (c.req.method === 'GET' || c.req.method === 'HEAD') return next();
    if (c.req.method !== 'POST') return c.text('Only to be read, or filled in.\n', 405, { Allow: 'GET, HEAD, POST' });
    if ((c.req.header('Origin') ?? `http://${host}`) !== `http://${host}`) return c.text(NOT_OURS, 403);
    if (Number(c.req.header('Content-Length') ?? Number.NaN) > LARGEST_FORM) return c.text('Too large.\n', 413);
    const form = new URLSearchParams(await c.req.text());
    if (!isSame(form.get(TOKEN_FIELD) ?? '', token)) return c.text(NOT_OURS, 403);
    c.set('form', form);
    return next();
  };
}

const NOT_OURS = 'Only from a form of this address: open the page anew.\n';

function isSame(given: string, expected: string): boolean {
  const [a, b] = [Buffer.from(given), Buffer.from(expected)];
  return a.length === b.length && timingSafeEqual(a, b);
}

const HEADERS = {
  'Content-Security-Policy': PAGE_POLICY,
  'X-Content-Type-Options': 'nosniff',
  'X-Frame-Options': 'DENY',
  // With none at all a browser sends no origin with a form.
  'Referrer-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Cache-Control': 'no-store',
};
