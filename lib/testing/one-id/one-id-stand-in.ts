import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { getRequestListener } from '@hono/node-server';
import { Hono } from 'hono';
import { ONE_ID_ENDPOINTS } from '../../one-id/endpoints';
import { listen } from '../http/listen';
import { DEFAULT_DIALECT, type Dialect } from './dialect';
import { type Authorization, OAuthServer } from './oauth';
import { OneIdAdmin } from './one-id-admin';
import { Organization, type Policies } from './organization';
import { discoveryRoutes } from './scim/discovery';
import { groupRoutes } from './scim/groups';
import { answerRefusal, ScimRefusal } from './scim/scim-answer';
import { statusOf, userBody, userRoutes } from './scim/users';

export interface OneIdStandInOptions {
  /** Port on 127.0.0.1. Default: one that is free. */
  readonly port?: number | undefined;
  readonly region?: 'US' | 'EU' | undefined;
  /** Tenants of the organization. Default: `Production` and `Sandbox`. */
  readonly tenants?: readonly string[] | undefined;
  /** How OneID behaves where its documents leave it open. */
  readonly dialect?: Partial<Dialect> | undefined;
  /** The time in milliseconds. Default: that of this machine. */
  readonly now?: (() => number) | undefined;
  /** Makes the secrets of clients. Default: at random. A test that hunts for them has its own. */
  readonly newSecret?: (() => string) | undefined;
}

/** What is in the organization, as plain data to compare: no dates, no secret. */
export interface OneIdSnapshot {
  /** By user name, as `GET /Users/{id}` answers them but for dates. */
  readonly users: readonly (Readonly<Record<string, unknown>> & { readonly id: string; readonly userName: string })[];
  /** By display name; members by user name. */
  readonly groups: readonly { id: string; displayName: string; members: string[]; tenants: string[] }[];
  readonly policies: Policies;
}

/** A request that came in: method and path with its query, and the status that it got. */
export interface OneIdRequest {
  readonly method: string;
  readonly path: string;
  readonly status: number;
}

/**
 * A OneID organization on this machine, on 127.0.0.1 only: a SCIM 2.0 server with its OAuth server, which behaves as OneID documents,
 * quirks included. It is a model: nothing here was held against a live OneID.
 *
 * @example
 * const oneId = await OneIdStandIn.start();
 * const client = oneId.admin.createAuthorizationCodeClient('Okta', appName);
 * oneId.state().users;
 * await oneId.stop();
 */
export class OneIdStandIn implements AsyncDisposable {
  /** What an administrator of OneID does. */
  readonly admin: OneIdAdmin;
  /** The address that it stands for. */
  readonly origin = new URL(ONE_ID_ENDPOINTS.scimBaseUrl).origin;
  private readonly received: OneIdRequest[] = [];
  private throttled = { times: 0, seconds: 0 };

  private constructor(
    private readonly org: Organization,
    private readonly oauth: OAuthServer,
    private readonly dialect: Dialect,
    private readonly now: () => number,
    private readonly server: Server = createServer(),
  ) {
    this.admin = new OneIdAdmin(org, oauth);
    this.server.on('request', getRequestListener(this.api().fetch, { overrideGlobalObjects: false }));
  }

  /** @throws Node's error with its code if the port is taken */
  static async start(options: OneIdStandInOptions = {}): Promise<OneIdStandIn> {
    const dialect = { ...DEFAULT_DIALECT, ...options.dialect };
    const now = options.now ?? Date.now;
    const id = '0e1d0000-0000-4000-8000-000000000001';
    const org = new Organization(id, options.region ?? 'US', options.tenants ?? ['Production', 'Sandbox']);
    const standIn = new OneIdStandIn(org, new OAuthServer(id, dialect, now, options.newSecret), dialect, now);
    await listen(standIn.server, options.port ?? 0);
    return standIn;
  }

  /** Where it listens: `http://127.0.0.1:<port>`. */
  get url(): string {
    // Text would be the address of a pipe, and null that of a server that doesn't listen.
    return `http://127.0.0.1:${(this.server.address() as AddressInfo).port}`;
  }

  /** What came in under `/scim/v2`, in order; no header and no body is kept. */
  get requests(): readonly OneIdRequest[] {
    return this.received;
  }

  /**
   * The client that a browser at the authorization endpoint comes for, or why it isn't let on.
   *
   * @param query of the address, by name
   */
  authorizing(query: Readonly<Record<string, string>>) {
    return this.oauth.authorizing(query);
  }

  /** Whoever is at that browser consents, or doesn't. */
  authorization(query: Readonly<Record<string, string>>, agrees: boolean): Authorization {
    return this.oauth.authorization(query, agrees);
  }

  /** The next requests are answered with 429 and `Retry-After`. */
  throttle({ times = 1, seconds = 1 }: { times?: number; seconds?: number } = {}): void {
    this.throttled = { times, seconds };
  }

  state(): OneIdSnapshot {
    const by =
      <T>(key: (thing: T) => string) =>
      (a: T, b: T) =>
        key(a) < key(b) ? -1 : 1;
    const { users, groups, policies } = this.org;
    return structuredClone({
      users: [...users.values()].sort(by(({ userName }) => userName)).map((user) => {
        const { meta: _dates, ...body } = userBody(this.org, user);
        return { ...body, id: user.id, userName: user.userName, status: statusOf(user) };
      }),
      groups: [...groups.values()]
        .sort(by(({ displayName }) => displayName))
        .map(({ id, displayName, members, tenants }) => ({
          id,
          displayName,
          members: members.map((each) => users.get(each)?.userName ?? each),
          tenants,
        })),
      policies,
    });
  }

  async stop(): Promise<void> {
    this.server.closeAllConnections();
    await new Promise((closed) => this.server.close(closed));
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.stop();
  }

  private api(): Hono {
    const api = new Hono();
    this.oauth.routes(api);
    const scim = new Hono();
    scim.use(async (c, next) => {
      await next();
      const { pathname, search } = new URL(c.req.url);
      const path = readable(`${pathname}${search}`.replaceAll('+', ' '));
      this.received.push({ method: c.req.method, path, status: c.res.status });
    });
    scim.use(async (c, next) => {
      if (!this.oauth.accepts(c.req.header('Authorization'))) {
        throw new ScimRefusal(401, 'The access token is missing, unknown or expired');
      }
      if (this.throttled.times > 0) {
        this.throttled.times -= 1;
        c.header('Retry-After', String(this.throttled.seconds));
        throw new ScimRefusal(429, 'Too many requests');
      }
      await next();
    });
    const now = () => new Date(this.now()).toISOString();
    discoveryRoutes(scim, this.dialect);
    userRoutes(scim, this.org, this.dialect, now);
    groupRoutes(scim, this.org, this.dialect, now);
    scim.all('*', (c) => answerRefusal(c, new ScimRefusal(404, `There is no ${c.req.path} here`)));
    scim.onError((error, c) => {
      if (error instanceof ScimRefusal) return answerRefusal(c, error);
      throw error;
    });
    api.route('/scim/v2', scim);
    return api;
  }
}

/** Without its encoding, and as it is where that is none. */
function readable(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}
