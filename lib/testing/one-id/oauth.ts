import { randomBytes } from 'node:crypto';
import type { Context, Hono } from 'hono';
import type { Dialect } from './dialect';

/** A client of Settings > Manage OAuth 2.0 Clients. */
export interface OAuthClient {
  readonly name: string;
  readonly clientId: string;
  readonly type: 'Authorization Code' | 'Client Credentials';
  /** Of the authorization code type: the app's unique name in its embed link, from which the redirect URI follows. */
  readonly appName: string | undefined;
  /** Of the authorization code type: who is to be led back to. Default: Okta. */
  readonly idpProvider?: string | undefined;
}

/** What the authorization endpoint answers a browser. */
export type Authorization =
  | { readonly error: string; readonly description: string }
  /** Where the browser is led back to, with a code or an error for who asked. */
  | { readonly back: string };

interface Grant {
  readonly clientId: string;
  readonly expires: number;
  readonly offline: boolean;
}

/** Seconds that an access token lives, as sampled. */
const TOKEN_LIFE = 3600;

/** The authorization server, with its secrets, which nothing shows. */
export class OAuthServer {
  readonly clients = new Map<string, OAuthClient & { readonly secret: string }>();
  /** Whether whoever is asked in the browser agrees. */
  consents = true;
  private readonly codes = new Map<string, Grant & { readonly redirectUri: string }>();
  private readonly access = new Map<string, Grant>();
  private readonly refresh = new Map<string, Grant>();

  constructor(
    private readonly organizationId: string,
    private readonly dialect: Dialect,
    private readonly now: () => number,
    private readonly newSecret: () => string = () => token(32),
  ) {}

  create(client: Omit<OAuthClient, 'clientId'>): { clientId: string; clientSecret: string } {
    const [clientId, secret] = [token(12), this.newSecret()];
    this.clients.set(clientId, { ...client, clientId, secret });
    return { clientId, clientSecret: secret };
  }

  delete(clientId: string): void {
    this.clients.delete(clientId);
  }

  /** Ends every token, as if all consents were taken back. */
  revokeAll(): void {
    for (const grants of [this.codes, this.access, this.refresh]) grants.clear();
  }

  accepts(authorization: string | undefined): boolean {
    const [, bearer = ''] = /^Bearer (\S+)$/.exec(authorization ?? '') ?? [];
    const grant = this.access.get(bearer);
    return grant !== undefined && grant.expires > this.now() && this.clients.has(grant.clientId);
  }

  routes(api: Hono): void {
    api.get('/oauth2/authorize', (c) => this.authorize(c));
    api.post('/oauth2/token', async (c) => {
      const form = new URLSearchParams(await c.req.text());
      const client = this.authenticated(c, form);
      if (client === undefined) return c.json({ error: 'invalid_client' }, 401);
      return this.token(c, client, form);
    });
  }

  /** The client that a browser comes for, and what it may be led back to. */
  authorizing(
    query: Readonly<Record<string, string>>,
  ): OAuthClient | { readonly error: string; readonly description: string } {
    const { client_id: id = '', redirect_uri: redirectUri = '' } = query;
    const client = this.clients.get(id);
    if (client?.type !== 'Authorization Code') {
      return { error: 'invalid_client', description: 'There is no such client of type Authorization Code' };
    }
    // The form has no field for it: OneID makes it from the App Name, so that a wrong one shows here.
    const back = URL.canParse(redirectUri) ? new URL(redirectUri) : undefined;
    const isOurs = back?.protocol === 'https:' && back.pathname.endsWith(`/cpc/${client.appName}/oauth/callback`);
    if (!isOurs || (client.idpProvider ?? 'Okta') !== 'Okta') {
      return { error: 'invalid_request', description: 'redirect_uri mismatch' };
    }
    return client;
  }

  /** @param agrees whether whoever is asked consents */
  authorization(query: Readonly<Record<string, string>>, agrees: boolean): Authorization {
    const {
      client_id: clientId = '',
      redirect_uri: redirectUri = '',
      response_type: type,
      state = '',
      scope = '',
    } = query;
    const client = this.authorizing(query);
    if ('error' in client) return client;
    const back = new URL(redirectUri);
    if (state !== '') back.searchParams.set('state', state);
    if (type !== 'code') back.searchParams.set('error', 'unsupported_response_type');
    else if (!agrees) back.searchParams.set('error', 'access_denied');
    else {
      const code = token(24);
      const offline = this.dialect.refreshTokens === 'offline-access' && scope.includes('offline_access');
      this.codes.set(code, { clientId, redirectUri, offline, expires: this.now() + 600_000 });
      back.searchParams.set('code', code);
    }
    return { back: back.href };
  }

  private authorize(c: Context): Response {
    const answer = this.authorization(c.req.query(), this.consents);
    if ('back' in answer) return c.redirect(answer.back, 302);
    const { error, description } = answer;
    return c.json(error === 'invalid_client' ? { error } : { error, error_description: description }, 400);
  }

  private token(c: Context, client: OAuthClient, form: URLSearchParams): Response {
    const type = form.get('grant_type');
    if (type === 'client_credentials' && client.type === 'Client Credentials') return this.issue(c, client, false);
    if (client.type === 'Authorization Code' && (type === 'authorization_code' || type === 'refresh_token')) {
      const grants = type === 'refresh_token' ? this.refresh : this.codes;
      const key = form.get(type === 'refresh_token' ? 'refresh_token' : 'code') ?? '';
      const grant: (Grant & { redirectUri?: string }) | undefined = grants.get(key);
      grants.delete(key); // Each is used once.
      const isOf = grant?.clientId === client.clientId && grant.expires > this.now();
      const isSame = grant?.redirectUri === undefined || grant.redirectUri === form.get('redirect_uri');
      if (grant !== undefined && isOf && isSame) return this.issue(c, client, grant.offline);
      return c.json({ error: 'invalid_grant' }, 400);
    }
    return c.json({ error: 'unsupported_grant_type' }, 400);
  }

  private issue(c: Context, { clientId }: OAuthClient, offline: boolean): Response {
    const [access, refresh] = [token(32), token(32)];
    this.access.set(access, { clientId, offline, expires: this.now() + TOKEN_LIFE * 1000 });
    if (offline) this.refresh.set(refresh, { clientId, offline, expires: Number.POSITIVE_INFINITY });
    return c.json({
      access_token: access,
      scope: `admin ${this.organizationId}`,
      token_type: 'Bearer',
      expires_in: TOKEN_LIFE,
      ...(offline ? { refresh_token: refresh } : {}),
    });
  }

  /** In the form, as sampled, or by Basic authentication. */
  private authenticated(c: Context, form: URLSearchParams): OAuthClient | undefined {
    const [, basic] = /^Basic (\S+)$/.exec(c.req.header('Authorization') ?? '') ?? [];
    const pair = basic === undefined ? [] : Buffer.from(basic, 'base64').toString().split(':').map(decoded);
    const [id, secret] = pair.length === 2 ? pair : [form.get('client_id'), form.get('client_secret')];
    const client = this.clients.get(id ?? '');
    return client !== undefined && client.secret === secret ? client : undefined;
  }
}

/** As it is where it isn't encoded. */
function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

function token(bytes: number): string {
  return randomBytes(bytes).toString('base64url');
}
