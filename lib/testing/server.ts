import { createServer, type Server, type ServerResponse } from 'node:http';
import { setTimeout } from 'node:timers/promises';
import { getRequestListener } from '@hono/node-server';
import { type Context, Hono, type MiddlewareHandler } from 'hono';
import { matchedRoutes } from 'hono/route';
import type { AdminConsole } from './console/admin-console';
import { ADMIN_PATH, doAsked } from './console/remote';
import type { Faults, PlannedFault } from './http/faults';
import type { RateLimiter } from './http/rate-limit';
import type { Requests } from './http/requests';
import {
  internalError,
  invalidToken,
  methodNotAllowed,
  notFound,
  OktaError,
  tooManyRequests,
  unavailable,
} from './org/okta-error';
import { SimulatorError } from './org/simulator-error';
import { type Okta, ROUTES } from './routes';

/** What a server needs beside Okta itself. */
export interface ServerParts {
  readonly requests: Requests;
  readonly faults: Faults;
  readonly rateLimiter: RateLimiter | undefined;
  /** The only token that is accepted; undefined accepts any. */
  readonly apiToken: string | undefined;
  /** Called after each call that may have changed something. */
  readonly changed: () => void;
  /** What another process may do in the Admin Console. */
  readonly admin: AdminConsole;
  /** Aborted when the server is to stop: what waits ends. */
  readonly stopping: AbortSignal;
}

/** An HTTP server, and what is still being worked on. */
export interface OktaServer {
  readonly server: Server;
  /** Waits until no call is in flight. */
  readonly settled: () => Promise<void>;
}

/** An HTTP server that answers as Okta does. It isn't listening yet. */
export function createOktaServer(okta: Okta, parts: ServerParts): OktaServer {
  const api = new Hono();
  api.onError((error, c) => answerError(c, error));
  api.notFound((c) =>
    answerError(c, isAnotherMethods(api, c.req.path) ? methodNotAllowed() : notFound(c.req.path, 'Endpoint')),
  );
  // Before all that goes with Okta's API: it is neither recorded nor limited, and no fault strikes it.
  api.route(ADMIN_PATH, adminApi(parts));
  api.use(recorded(parts.requests));
  api.use(faulty(parts.faults, parts.stopping));
  api.use(authorized(parts.apiToken));
  if (parts.rateLimiter !== undefined) {
    api.use(limited(parts.rateLimiter));
  }
  api.use(saved(parts.changed));
  for (const routes of ROUTES) {
    routes(api, okta);
  }
  // Under http_proxy the provider's calls are in absolute form and name the port in some only; the listener takes both.
  const listener = getRequestListener(api.fetch, { overrideGlobalObjects: false });
  const inFlight = new Set<Promise<unknown>>();
  const server = createServer((request, response) => {
    const work = Promise.resolve(listener(request, response)).finally(() => inFlight.delete(work));
    inFlight.add(work);
  });
  return {
    server,
    settled: async () => {
      while (inFlight.size > 0) await Promise.allSettled(inFlight);
    },
  };
}

/** The simulator's own, beside Okta's API. */
function adminApi({ apiToken, admin }: ServerParts): Hono {
  const api = new Hono();
  api.use(authorized(apiToken, ADMIN_PATH));
  api.post('/', async (c) => {
    // What a method returns: a snapshot, an id or nothing, each of which is JSON.
    const done = (await doAsked(admin, await c.req.json().catch(() => undefined))) as object;
    return c.json(done);
  });
  api.all('/', (c) => c.text('404 Not Found', 404));
  return api;
}

/** Whether the path is modelled, for another method than that of the call. */
function isAnotherMethods(api: Hono, path: string): boolean {
  const parts = path.split('/');
  return api.routes.some(({ path: pattern }) => {
    const wanted = pattern.split('/');
    return (
      !pattern.includes('*') &&
      wanted.length === parts.length &&
      wanted.every((part, index) => part.startsWith(':') || part === parts[index])
    );
  });
}

/** Method and pattern of the route that a call takes: `GET /api/v1/apps/{id}`. */
function routeOf(c: Context): string {
  const route = matchedRoutes(c).find(({ path }) => path !== '/*');
  return `${c.req.method} ${(route?.path ?? c.req.path).replace(/:(\w+)/g, '{$1}')}`;
}

function recorded(requests: Requests): MiddlewareHandler {
  return async (c, next) => {
    const { number, answered } = requests.record(c.req.method, routeOf(c), c.req.path);
    c.header('X-Okta-Request-Id', `simulated-${number}`);
    await next();
    if (!response(c).destroyed) {
      answered(c.res.status);
    }
  };
}

function faulty(faults: Faults, stopping: AbortSignal): MiddlewareHandler {
  return async (c, next) => {
    const fault = faults.strike(routeOf(c));
    if (fault === undefined) {
      return next();
    }
    if (fault.when === 'after') {
      await next();
    }
    await strike(c, fault, stopping);
    if (fault.when === 'before' && fault.kind === 'slow') {
      await next();
    }
  };
}

async function strike(c: Context, fault: PlannedFault, stopping: AbortSignal): Promise<void> {
  switch (fault.kind) {
    case 'slow':
      await setTimeout(fault.seconds * 1000, undefined, { signal: stopping }).catch(() => undefined);
      return;
    case 'drop':
      response(c).destroy();
      return alreadyAnswered(c);
    case 'truncate':
      await truncate(c);
      return alreadyAnswered(c);
    case 'too-many-requests':
      c.res = answerError(c, tooManyRequests());
      c.res.headers.set('X-Rate-Limit-Limit', '100');
      c.res.headers.set('X-Rate-Limit-Remaining', '0');
      c.res.headers.set('X-Rate-Limit-Reset', String(Math.ceil(Date.now() / 1000) + fault.seconds));
      return;
    case 'internal-error':
      c.res = answerError(c, internalError());
      return;
    case 'unavailable':
      c.res = answerError(c, unavailable());
      return;
  }
}

async function truncate(c: Context): Promise<void> {
  const body = Buffer.from(await c.res.arrayBuffer());
  const outgoing = response(c);
  outgoing.writeHead(c.res.status, {
    'Content-Type': c.res.headers.get('Content-Type') ?? 'application/json',
    'Content-Length': Math.max(body.length, 2),
  });
  outgoing.flushHeaders();
  await new Promise<void>((done) => outgoing.write(body.subarray(0, Math.floor(body.length / 2)), () => done()));
  outgoing.destroy();
}

function authorized(apiToken: string | undefined, paths = '/api/'): MiddlewareHandler {
  return async (c, next) => {
    if (c.req.path.startsWith(paths)) {
      const [scheme, token] = (c.req.header('Authorization') ?? '').split(' ');
      const accepted = token && (scheme === 'Bearer' || (scheme === 'SSWS' && (apiToken ?? token) === token));
      if (!accepted) {
        throw invalidToken();
      }
    }
    await next();
  };
}

function limited(rateLimiter: RateLimiter): MiddlewareHandler {
  return async (c, next) => {
    const { allowed, limit, remaining, reset } = rateLimiter.use(c.req.method, c.req.path);
    c.header('X-Rate-Limit-Limit', String(limit));
    c.header('X-Rate-Limit-Remaining', String(remaining));
    c.header('X-Rate-Limit-Reset', String(reset));
    if (!allowed) {
      throw tooManyRequests();
    }
    await next();
  };
}

function saved(changed: () => void): MiddlewareHandler {
  return async (c, next) => {
    await next();
    if (c.req.method === 'GET') return;
    try {
      changed();
    } catch (error) {
      if (!(error instanceof SimulatorError)) throw error;
      // What was done isn't any more.
      c.res = answerError(c, new OktaError(500, 'E0000009', 'Internal Server Error', [error.message]));
    }
  };
}

function answerError(c: Context, error: Error): Response {
  if (error instanceof OktaError) {
    return c.json(error.body(), error.status);
  }
  // A mistake of the simulator's: say where, since no test can tell otherwise.
  const { status, errorCode, errorSummary } = internalError();
  return c.json(new OktaError(status, errorCode, errorSummary, [`Simulator: ${error.stack}`]).body(), status);
}

function response(c: Context): ServerResponse {
  // What @hono/node-server puts there.
  return (c.env as { outgoing: ServerResponse }).outgoing;
}

/** Tells the listener that there is nothing left to answer. */
function alreadyAnswered(c: Context): void {
  c.res = new Response(null, { headers: { 'x-hono-already-sent': 'true' } });
}
